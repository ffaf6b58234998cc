"""Batches: mentions and pairs of all sentences, padded."""

from typing import NamedTuple

import torch
from torch import Tensor

from .examples import PairExample
from .recipe import RELATIONS


class PairBatch(NamedTuple):
    """ids: [batch, pieces]; first_pieces, real: [batch, words + 1]; first, last, head (words from 1), type, form, known:
    [batch, mentions]; distance, order, between, valid: [batch, mentions, mentions]; path: the same with words + 1;
    rules, target, ignored: the same with relations."""

    ids: Tensor
    first_pieces: Tensor
    real: Tensor
    first: Tensor
    last: Tensor
    head: Tensor
    type: Tensor
    form: Tensor
    known: Tensor
    distance: Tensor
    order: Tensor
    between: Tensor
    path: Tensor
    rules: Tensor
    valid: Tensor
    target: Tensor
    ignored: Tensor


def collate_pairs(batch: list[PairExample]) -> PairBatch:
    size = max(len(example.mentions) for example in batch)
    first_pieces = _rows([example.first for example in batch])
    words = first_pieces.shape[1]

    def mentions(name: str, shift: int = 0) -> Tensor:
        return _rows([[getattr(m, name) + shift for m in e.mentions] for e in batch], size)

    def pairs(name: str, *depth: int) -> Tensor:
        parts = [getattr(example, name) for example in batch]
        padded = torch.zeros(len(batch), size, size, *depth, dtype=parts[0].dtype)
        for row, part in zip(padded, parts):
            row[tuple(slice(0, length) for length in part.shape)] = part
        return padded

    return PairBatch(
        ids=_rows([example.ids for example in batch]),
        first_pieces=first_pieces,
        real=_rows([[0] + [1] * (len(example.first) - 1) for example in batch]),
        first=mentions("first", 1),
        last=mentions("last", 1),
        head=mentions("head", 1),
        type=mentions("type"),
        form=mentions("form"),
        known=mentions("known"),
        distance=pairs("distance"),
        order=pairs("order"),
        between=pairs("between"),
        path=pairs("path", words),
        rules=pairs("rules", len(RELATIONS)),
        valid=pairs("valid"),
        target=pairs("target", len(RELATIONS)),
        ignored=pairs("ignored", len(RELATIONS)),
    )


def _rows(rows: list[list[int]], width: int = 0) -> Tensor:
    width = max(width, *(len(row) for row in rows))
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])
