"""From scores to readings. `packages/ingestion/src/causes/decode.ts` does the same."""

from typing import NamedTuple

import torch
from torch import Tensor

from .examples import marks_of
from .model import CausalHead, CausalScores
from .recipe import BEGINS, CAUSE, EFFECT, INSIDE, NO_ROLE, CausalRecipe

Span = tuple[int, int]


class Reading(NamedTuple):
    """Spans by first and last word."""

    cause: Span
    effect: Span
    signal: Span | None
    inhibits: bool
    score: float


def signals_of(scores: Tensor, threshold: float) -> list[tuple[Span, float]]:
    """Signals with the chance of their surest word. scores: [words, 3]"""
    chances = scores.softmax(-1)
    found: list[tuple[Span, float]] = []
    for word, chance in enumerate((chances[:, BEGINS] + chances[:, INSIDE]).tolist()):
        if chance < threshold:
            continue
        goes_on = found and found[-1][0][1] == word - 1 and chances[word, INSIDE] >= chances[word, BEGINS]
        if goes_on:
            (first, _), surest = found.pop()
            found.append(((first, word), max(surest, chance)))
        else:
            found.append(((word, word), chance))
    return found


def spans_of(roles: Tensor, bounds: Tensor) -> tuple[Span, Span] | None:
    """The best pair of disjoint stretches. roles: [words, 3]; bounds: [words, 4]"""
    words = len(roles)
    if words < 2:
        return None
    bounds = bounds.log_softmax(0)
    stretches = []
    for role, first in ((CAUSE, 0), (EFFECT, 2)):
        sums = torch.cat([torch.zeros(1), (roles[:, role] - roles[:, NO_ROLE]).cumsum(0)])
        scores = sums[None, 1:] - sums[:-1, None] + bounds[:, None, first] + bounds[None, :, first + 1]
        stretches.append(scores.masked_fill(torch.ones(words, words).tril(-1).bool(), float("-inf")))
    cause, effect = stretches
    (ahead, first, second), (behind, third, fourth) = _split(cause, effect), _split(effect, cause)
    return (first, second) if ahead >= behind else (fourth, third)


def _split(left: Tensor, right: Tensor) -> tuple[float, Span, Span]:
    """The best stretch of `left` with one of `right` after it. Both: [first word, last word]"""
    ends, starts = left.max(0), right.max(1)
    best = ends.values.cummax(0)
    after = starts.values.flip(0).cummax(0)
    totals = best.values[:-1] + after.values.flip(0)[1:]
    at = int(totals.argmax())
    last = int(best.indices[at])
    first = len(left) - 1 - int(after.indices.flip(0)[at + 1])
    return float(totals[at]), (int(ends.indices[last]), last), (first, int(starts.indices[first]))


@torch.no_grad()
def read_sentence(model: CausalHead, states: Tensor, recipe: CausalRecipe) -> tuple[float, list[Reading]]:
    """The chance that a sentence states causation, and its readings whether or not it does."""
    words = len(states)

    def scores(signal: list[int]) -> CausalScores:
        marks = torch.tensor([marks_of(signal, words)])
        read = model(states.float()[None], marks, torch.ones(1, words, dtype=torch.int64))
        return CausalScores(*(value[0] for value in read))

    unmarked = scores([])
    readings = []
    for span, chance in signals_of(unmarked.signal, recipe.signal_threshold):
        marked = scores(list(range(span[0], span[1] + 1)))
        ends = spans_of(marked.roles, marked.bounds)
        if ends:
            readings.append(Reading(*ends, span, bool(marked.inhibits > 0), chance))
    ends = None if readings else spans_of(unmarked.roles, unmarked.bounds)
    if ends:
        readings.append(Reading(*ends, None, False, 0.0))
    return float(unmarked.causal.sigmoid()), sorted(readings, key=lambda reading: -reading.score)
