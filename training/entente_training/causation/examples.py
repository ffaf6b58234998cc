"""Passes to train on, from what `packages/ingestion/scripts/dump-causes.ts` writes."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from .recipe import AFTER_SIGNAL, BEFORE_SIGNAL, BEGINS, CAUSE, EFFECT, IN_SIGNAL, INSIDE, NO_MARK

Record = dict[str, Any]
# Of a target that a pass does not learn.
UNKNOWN = -100


@dataclass(frozen=True, eq=False)
class CausalPass:
    """One reading of a sentence by the head. marks, signal, roles: one a word; bounds: first and last word of the cause,
    then of the effect."""

    states: Tensor
    marks: list[int]
    causal: int
    signal: list[int]
    roles: list[int]
    bounds: list[int]
    inhibits: int


def read_records(path: Path) -> list[Record]:
    with path.open(encoding="utf8") as lines:
        return [record for record in map(json.loads, lines) if record["words"]]


def marks_of(signal: list[int], words: int) -> list[int]:
    if not signal:
        return [NO_MARK] * words
    inside, first = set(signal), min(signal)
    return [IN_SIGNAL if w in inside else BEFORE_SIGNAL if w < first else AFTER_SIGNAL for w in range(words)]


def passes_of(record: Record, states: Tensor) -> list[CausalPass]:
    """The pass without a mark, and one for each signal."""
    words, readings = len(record["words"]), record["readings"]
    unsignalled = [reading for reading in readings if not reading["signal"]]
    # Where there is one reading only, a sentence tells it without its signal being pointed at.
    alone = unsignalled[0] if unsignalled else readings[0] if len(readings) == 1 else None
    signal = [0] * words
    for reading in readings:
        for word in reading["signal"]:
            signal[word] = INSIDE if word - 1 in reading["signal"] else BEGINS
    unmarked = CausalPass(
        states,
        marks_of([], words),
        int(record["causal"]),
        signal,
        _roles(alone, words),
        _bounds(alone),
        UNKNOWN,
    )
    marked = [
        CausalPass(
            states,
            marks_of(reading["signal"], words),
            UNKNOWN,
            [UNKNOWN] * words,
            _roles(reading, words),
            _bounds(reading),
            int(reading["inhibits"]),
        )
        for reading in readings
        if reading["signal"]
    ]
    return [unmarked, *marked]


def _roles(reading: Record | None, words: int) -> list[int]:
    if reading is None:
        return [UNKNOWN] * words
    cause, effect = set(reading["cause"]), set(reading["effect"])
    return [CAUSE if w in cause else EFFECT if w in effect else 0 for w in range(words)]


def _bounds(reading: Record | None) -> list[int]:
    ends = [reading[role] if reading else [] for role in ("cause", "effect")]
    return [bound for words in ends for bound in ((words[0], words[-1]) if words else (UNKNOWN, UNKNOWN))]


@dataclass(frozen=True)
class CausalBatch:
    """states: [batch, words, width]; marks, real, signal, roles: [batch, words]; bounds: [batch, 4]."""

    states: Tensor
    marks: Tensor
    real: Tensor
    causal: Tensor
    signal: Tensor
    roles: Tensor
    bounds: Tensor
    inhibits: Tensor


def collate(passes: list[CausalPass]) -> CausalBatch:
    width = max(len(one.marks) for one in passes)

    def rows(values: list[list[int]], padding: int) -> Tensor:
        return torch.tensor([row + [padding] * (width - len(row)) for row in values])

    states = torch.zeros(len(passes), width, passes[0].states.shape[1])
    for row, one in zip(states, passes):
        row[: len(one.marks)] = one.states.float()
    return CausalBatch(
        states,
        rows([one.marks for one in passes], NO_MARK),
        rows([[1] * len(one.marks) for one in passes], 0),
        torch.tensor([one.causal for one in passes]),
        rows([one.signal for one in passes], UNKNOWN),
        rows([one.roles for one in passes], UNKNOWN),
        torch.tensor([one.bounds for one in passes]),
        torch.tensor([one.inhibits for one in passes]),
    )
