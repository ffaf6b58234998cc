"""Sentences as training examples, from what `packages/ingestion/scripts/dump-relations.ts` writes."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator, NamedTuple

import torch
from torch import Tensor

from ..conllu import Sentence
from ..encoding import Example, encode
from .recipe import DISTANCES, EITHER_WAY, FORMS, MODALITIES, POLARITIES, RELATIONS, SYMMETRIC, TYPES

Record = dict[str, Any]
RELATION_IDS = {name: index for index, name in enumerate(RELATIONS)}
MOST_BETWEEN, MOST_STEPS = 5, 60


class Gold(NamedTuple):
    """A statement by the positions of its mentions; trigger: words, counted from 1."""

    subject: int
    object: int
    polarity: int
    modality: int
    trigger: list[int]


class Mention(NamedTuple):
    first: int
    last: int
    head: int
    type: int
    form: int
    known: int
    entity: str
    name: str


@dataclass(frozen=True, eq=False)
class PairExample(Example):
    """valid, distance, order, between: [mentions, mentions]; path: [mentions, mentions, words + 1], shares of the
    words on the tree's path; target, ignored, rules: [mentions, mentions, relations]."""

    document: tuple[str, str]
    mentions: list[Mention]
    gold: list[Gold]
    valid: Tensor
    distance: Tensor
    order: Tensor
    between: Tensor
    path: Tensor
    target: Tensor
    ignored: Tensor
    rules: Tensor
    states: list[Tensor] = field(default_factory=list)


def read_records(path: Path) -> dict[tuple[str, str], list[Record]]:
    """Sentences by set and document."""
    documents: dict[tuple[str, str], list[Record]] = {}
    with path.open(encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            documents.setdefault((record["set"], record["document"]), []).append(record)
    return documents


def examples_of(records: Iterator[Record], annotated_ends: bool) -> list[PairExample]:
    """Sentences with a pair of mentions. annotated_ends: adds annotated ends that the pipeline has no mention for, for
    training only."""
    made = (_Builder(record, annotated_ends).build() for record in records if record["words"])
    return [example for example in made if example.valid.any()]


class _Builder:
    def __init__(self, record: Record, annotated_ends: bool) -> None:
        self.record = record
        self.mentions = [_mention(mention) for mention in record["mentions"]]
        self.ends = [
            (row, *(self._end(row[side], annotated_ends) for side in ("subject", "object")))
            for row in record["rows"]
            if row["relation"] in RELATION_IDS
        ]

    def _end(self, end: Record, annotated_ends: bool) -> int | None:
        if end.get("best") is not None or not end.get("words") or not annotated_ends:
            return end.get("best")
        first, last = end["words"]
        entity = f"+{end['names'][0]}"
        for index, mention in enumerate(self.mentions):
            if (mention.first, mention.last, mention.entity) == (first, last, entity):
                return index
        heads = self.record["heads"]
        head = next((w for w in range(last, first - 1, -1) if not first <= heads[w] <= last), last)
        form = FORMS.index("name" if self.record["words"][first][:1].isupper() else "description") + 1
        label = TYPES.index(end["type"]) if end.get("type") in TYPES else 0
        self.mentions.append(Mention(first, last, head, label, form, 0, entity, end["names"][0]))
        return len(self.mentions) - 1

    def build(self) -> PairExample:
        record, mentions = self.record, self.mentions
        encoded = encode(Sentence("", record["words"], [], [], [], []))
        size, words = len(mentions), len(record["words"]) + 1
        valid = torch.zeros(size, size, dtype=torch.bool)
        distance, order, between = (torch.zeros(size, size, dtype=torch.int64) for _ in range(3))
        path = torch.zeros(size, size, words)
        for i, a in enumerate(mentions):
            for j, b in enumerate(mentions):
                if i == j or a.entity == b.entity:
                    continue
                valid[i, j] = True
                distance[i, j] = sum(max(a.first, b.first) - min(a.last, b.last) - 1 >= edge for edge in DISTANCES)
                order[i, j] = _order(a, b)
                between[i, j] = _between(a, b, mentions)
                way = _path(record["heads"], a, b)
                for word in way:
                    path[i, j, word + 1] = 1 / len(way)
        target, ignored, gold = self._labels(valid)
        return PairExample(
            encoded.sentence,
            encoded.ids,
            encoded.shape,
            encoded.first,
            document=(record["set"], record["document"]),
            mentions=mentions,
            gold=gold,
            valid=valid,
            distance=distance,
            order=order,
            between=between,
            path=path,
            target=target,
            ignored=ignored,
            rules=self._rules(size),
        )

    def _rules(self, size: int) -> Tensor:
        rules = torch.zeros(size, size, len(RELATIONS))
        for rule in self.record["rules"]:
            i, j, relation = rule["subject"], rule["object"], rule["relation"]
            if i is None or j is None:
                continue
            rules[i, j, RELATION_IDS[relation]] = rule["confidence"]
            if relation in SYMMETRIC:
                rules[j, i, RELATION_IDS[relation]] = rule["confidence"]
        return rules

    def _labels(self, valid: Tensor) -> tuple[Tensor, Tensor, list[Gold]]:
        """What is right, what is neither right nor wrong (accepted alternatives, other mentions of the same), and the
        statements."""
        size = len(self.mentions)
        target, ignored = torch.zeros(size, size, len(RELATIONS)), torch.zeros(size, size, len(RELATIONS))
        gold = []
        for row, subject, object_ in self.ends:
            for relation in {row["relation"], *row["alternatives"]} & set(RELATIONS):
                for i in _fillers(row["subject"], subject):
                    for j in _fillers(row["object"], object_):
                        ignored[i, j, RELATION_IDS[relation]] = 1
                        if relation in EITHER_WAY:
                            ignored[j, i, RELATION_IDS[relation]] = 1
            if subject is None or object_ is None or not valid[subject, object_]:
                continue
            trigger = row.get("trigger")
            words = list(range(trigger[0] + 1, trigger[1] + 2)) if trigger else []
            polarity, modality = POLARITIES.index(row["polarity"]), MODALITIES.index(row["modality"])
            both = [(subject, object_), (object_, subject)] if row["relation"] in SYMMETRIC else [(subject, object_)]
            for i, j in both:
                target[i, j, RELATION_IDS[row["relation"]]] = 1
                gold.append(Gold(i, j, polarity, modality, words))
        return target, ignored * (1 - target), gold


def _mention(mention: Record) -> Mention:
    first, last = mention["words"]
    label = TYPES.index(mention["label"]) if mention["label"] in TYPES else 0
    form = FORMS.index(mention["form"]) + 1
    return Mention(first, last, mention["head"], label, form, int(mention["known"]), mention["entity"], mention["name"])


def _fillers(end: Record, chosen: int | None) -> set[int]:
    return {index for index in [*end.get("named", []), chosen] if index is not None}


def _order(a: Mention, b: Mention) -> int:
    if a.first <= b.last and b.first <= a.last:
        return 2 if a.last - a.first >= b.last - b.first else 3
    return 0 if a.first < b.first else 1


def _between(a: Mention, b: Mention, mentions: list[Mention]) -> int:
    low, high = min(a.last, b.last), max(a.first, b.first)
    return min(MOST_BETWEEN, sum(low < m.first and m.last < high for m in mentions))


def _path(heads: list[int], a: Mention, b: Mention) -> list[int]:
    up, other = _upwards(heads, a.head), _upwards(heads, b.head)
    meet = next((index for index, word in enumerate(up) if word in other), None)
    words = {a.head, b.head} if meet is None else {*up[: meet + 1], *other[: other.index(up[meet]) + 1]}
    return [w for w in words if not a.first <= w <= a.last and not b.first <= w <= b.last]


def _upwards(heads: list[int], word: int) -> list[int]:
    way = [word]
    while heads[way[-1]] >= 0 and len(way) < MOST_STEPS:
        way.append(heads[way[-1]])
    return way
