"""Sentences as training examples: words, mentions, and for ordered pairs of mentions what the annotators said."""

import re
from dataclasses import dataclass, field
from typing import Iterable, Iterator

from ..conllu import Sentence
from ..encoding import Example, encode
from .corpus import Document, Row
from .recipe import MODALITIES, POLARITIES, RELATIONS, SYMMETRIC, TYPES
from .words import Span, split_words, straighten, word_span

Pair = tuple[int, int]
# More mentions than this make a list, with pairs beyond number.
MAX_MENTIONS, MAX_PIECES = 24, 200


@dataclass(frozen=True)
class Gold:
    """One statement of the sentence, with the indices of its two mentions; trigger: words, None where there is none."""

    pair: Pair
    subjects: frozenset[str]
    objects: frozenset[str]
    relation: str
    accepted: frozenset[str]
    polarity: int
    modality: int
    trigger: Span | None
    core: bool


@dataclass(frozen=True)
class Mention:
    span: Span
    entity: str
    type: int


@dataclass(frozen=True)
class RelationExample(Example):
    document: str = ""
    mentions: list[Mention] = field(default_factory=list)
    gold: list[Gold] = field(default_factory=list)

    @property
    def pairs(self) -> list[Pair]:
        """Ordered pairs of mentions of different entities."""
        all_of = list(enumerate(self.mentions))
        return [(i, j) for i, a in all_of for j, b in all_of if a.entity != b.entity]


def examples_of(documents: Iterable[Document]) -> list[RelationExample]:
    """Sentences with at least one pair of mentions."""
    made = (_Builder(document).example(number) for document in documents for number in document.sentences)
    return [example for example in made if example.pairs]


def fits(example: RelationExample) -> bool:
    """Whether an example is small enough to train on."""
    return len(example.mentions) <= MAX_MENTIONS and len(example.ids) <= MAX_PIECES


class _Builder:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.names = list(_names(document))

    def example(self, number: int) -> RelationExample:
        text = straighten(self.document.sentences[number])
        words, places = split_words(text)
        mentions: dict[tuple[Span, str], int] = {}
        gold = []
        for row in self.document.rows:
            if row["sent"] == number and (statement := self._gold(row, text, places, mentions)):
                gold.append(statement)
        for name, entity in self.names:
            for match in name.finditer(text):
                span = word_span(places, *match.span())
                # A name inside a longer mention of the same entity, or of any that was annotated, adds nothing new.
                if span and not any(a.first <= span.last and span.first <= a.last and e == entity for a, e in mentions):
                    mentions[span, entity] = len(mentions)
        encoded = encode(Sentence("", words, [], [], [], []))
        made = [Mention(span, entity, self._type(entity)) for span, entity in mentions]
        return RelationExample(
            encoded.sentence, encoded.ids, encoded.shape, encoded.first, self.document.name, made, gold
        )

    def _type(self, entity: str) -> int:
        label = self.document.entities.get(entity, {}).get("type")
        return TYPES.index(label) if label in TYPES else 0

    def _gold(self, row: Row, text: str, places: list[tuple[int, int]], mentions: dict) -> Gold | None:
        """None when the sentence has not both mentions. Adds them to `mentions`."""
        trigger = _find(row["trigger"], text, None)
        ends = [_find(row[f"{end}Mention"], text, trigger) for end in ("subj", "obj")]
        spans = [word_span(places, *end) if end else None for end in ends]
        if not spans[0] or not spans[1] or row["rel"] not in RELATIONS or row["subj"][0] == row["obj"][0]:
            return None
        keys = list(zip(spans, (row["subj"][0], row["obj"][0])))
        subject, object_ = (mentions.setdefault(key, len(mentions)) for key in keys)
        return Gold(
            pair=(subject, object_),
            subjects=frozenset(row["subj"]),
            objects=frozenset(row["obj"]),
            relation=row["rel"],
            accepted=frozenset({row["rel"], *row["alt_rels"]}),
            polarity=POLARITIES.index(row["polarity"]),
            modality=MODALITIES.index(row["modality"]),
            trigger=word_span(places, *trigger) if trigger else None,
            core=bool(row["core"]),
        )


def matches(gold: Gold, subject: str, relation: str, object_: str) -> bool:
    """Whether the statement says this of these entities, in either direction where the relation has none."""
    if relation not in gold.accepted:
        return False
    if subject in gold.subjects and object_ in gold.objects:
        return True
    return relation in SYMMETRIC and object_ in gold.subjects and subject in gold.objects


def _find(part: str | None, text: str, near: tuple[int, int] | None) -> tuple[int, int] | None:
    """Where `part` stands; of several places the one nearest to `near`."""
    if not part:
        return None
    starts = [match.start() for match in re.finditer(re.escape(straighten(part)), text)]
    if not starts:
        return None
    start = min(starts, key=lambda at: abs(at - near[0]) if near else at)
    return start, start + len(part)


def _names(document: Document) -> Iterator[tuple[re.Pattern[str], str]]:
    """Patterns of the capitalised names that mean one entity only in this document, longest first."""
    owners: dict[str, set[str]] = {}
    for entity, about in document.entities.items():
        for name in (entity, *about.get("aliases", [])):
            if len(name) > 1 and any(char.isupper() for char in name):
                owners.setdefault(straighten(name), set()).add(entity)
    for name in sorted(owners, key=len, reverse=True):
        if len(owners[name]) == 1:
            yield re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), next(iter(owners[name]))
