"""Batches of sentences of like length."""

import random
from typing import NamedTuple

import torch
from torch import Tensor

from .encoding import Example
from .labels import Labels


class Inputs(NamedTuple):
    """ids, shape: [batch, pieces]; first: [batch, words + 1]. All int64, padded with 0."""

    ids: Tensor
    shape: Tensor
    first: Tensor


class Targets(NamedTuple):
    """All [batch, words + 1]; slot 0, the root, and the padding are masked out."""

    mask: Tensor
    heads: Tensor
    deprels: Tensor
    upos: Tensor
    xpos: Tensor


def make_batches(examples: list[Example], cap: int, shuffle: random.Random | None = None) -> list[list[Example]]:
    """Groups by length, at most `cap` pieces a batch with padding; with `shuffle`, in an order of its choice."""
    noise = (lambda: shuffle.random() * 3) if shuffle else (lambda: 0.0)
    batches: list[list[Example]] = []
    current: list[Example] = []
    longest = 0
    for example in sorted(examples, key=lambda item: len(item.ids) + noise()):
        if current and max(longest, len(example.ids)) * (len(current) + 1) > cap:
            batches.append(current)
            current, longest = [], 0
        current.append(example)
        longest = max(longest, len(example.ids))
    if current:
        batches.append(current)
    if shuffle:
        shuffle.shuffle(batches)
    return batches


def _padded(rows: list[list[int]]) -> Tensor:
    width = max(len(row) for row in rows)
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])


def collate(batch: list[Example]) -> Inputs:
    return Inputs(
        ids=_padded([example.ids for example in batch]),
        shape=_padded([example.shape for example in batch]),
        first=_padded([example.first for example in batch]),
    )


def collate_targets(batch: list[Example], labels: Labels) -> Targets:
    indices = [{name: i for i, name in enumerate(names)} for names in (labels.deprel, labels.upos, labels.xpos)]
    deprels, upos, xpos = indices
    sentences = [example.sentence for example in batch]
    return Targets(
        mask=_padded([[0] + [1] * len(s.words) for s in sentences]).bool(),
        heads=_padded([[0, *s.heads] for s in sentences]),
        deprels=_padded([[0, *(deprels[name] for name in s.deprels)] for s in sentences]),
        upos=_padded([[0, *(upos[name] for name in s.upos)] for s in sentences]),
        xpos=_padded([[0, *(xpos[name] for name in s.xpos)] for s in sentences]),
    )
