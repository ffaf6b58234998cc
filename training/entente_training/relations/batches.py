"""Batches: the encoder's inputs, the mentions and pairs of all sentences in one row, and what is right of each."""

from typing import NamedTuple

import torch
from torch import Tensor

from ..batches import Inputs, collate
from .examples import RelationExample, matches
from .recipe import RELATIONS, SYMMETRIC


class RelationBatch(NamedTuple):
    """words: [sentences, words + 1], real words. sentence, first, last, type: one entry a mention (first and last are
    words, the root being 0). subject, object: one entry a pair, indices of mentions. target, ignored: [pairs,
    relations]. gold_pair (index of a pair), polarity, modality and trigger [statements, words + 1]: a statement."""

    inputs: Inputs
    words: Tensor
    sentence: Tensor
    first: Tensor
    last: Tensor
    type: Tensor
    subject: Tensor
    object: Tensor
    target: Tensor
    ignored: Tensor
    gold_pair: Tensor
    polarity: Tensor
    modality: Tensor
    trigger: Tensor


def collate_relations(batch: list[RelationExample]) -> RelationBatch:
    inputs = collate(batch)
    words = inputs.first > 0
    mentions = [(row, m) for row, example in enumerate(batch) for m in example.mentions]
    subject, object_, gold_pair, golds, targets, ignored = [], [], [], [], [], []
    offset = 0
    for example in batch:
        pairs = example.pairs
        index = {pair: len(subject) + at for at, pair in enumerate(pairs)}
        target, ignore = _labels(example)
        for gold in example.gold:
            gold_pair.append(index[gold.pair])
            golds.append(gold)
        subject += [offset + i for i, _ in pairs]
        object_ += [offset + j for _, j in pairs]
        targets.append(target)
        ignored.append(ignore)
        offset += len(example.mentions)
    trigger = torch.zeros(len(golds), words.shape[1], dtype=torch.bool)
    for row, gold in enumerate(golds):
        if gold.trigger:
            trigger[row, gold.trigger.first + 1 : gold.trigger.last + 2] = True
    return RelationBatch(
        inputs,
        words,
        _ids(row for row, _ in mentions),
        _ids(m.span.first + 1 for _, m in mentions),
        _ids(m.span.last + 1 for _, m in mentions),
        _ids(m.type for _, m in mentions),
        _ids(subject),
        _ids(object_),
        torch.cat(targets),
        torch.cat(ignored),
        _ids(gold_pair),
        _ids(gold.polarity for gold in golds),
        _ids(gold.modality for gold in golds),
        trigger,
    )


def _labels(example: RelationExample) -> tuple[Tensor, Tensor]:
    """Targets of each pair, and what is neither right nor wrong: other accepted relations, other mentions of the
    same entities."""
    target = torch.zeros(len(example.pairs), len(RELATIONS))
    ignored = torch.zeros(len(example.pairs), len(RELATIONS), dtype=torch.bool)
    for row, (i, j) in enumerate(example.pairs):
        for gold in example.gold:
            told = (i, j) == gold.pair or (gold.relation in SYMMETRIC and (j, i) == gold.pair)
            if told:
                target[row, RELATIONS.index(gold.relation)] = 1
            for relation in gold.accepted:
                if matches(gold, example.mentions[i].entity, relation, example.mentions[j].entity):
                    ignored[row, RELATIONS.index(relation)] = True
    return target, ignored & (target == 0)


def _ids(values) -> Tensor:
    return torch.tensor(list(values), dtype=torch.int64)
