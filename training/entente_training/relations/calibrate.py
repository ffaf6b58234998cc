"""From the head's scores to the chance that a statement is right, on documents that it was not trained on."""

from bisect import bisect_left
from typing import NamedTuple

from .scores import Claim

LEAST_IN_STEP = 25
# No rule, a weak one, a good one, a sure one: the rules' own confidence.
RULE_LEVELS = (0.0, 0.01, 0.65, 0.9)
Curve = list[tuple[float, float]]


class Knots(NamedTuple):
    """Score → chance, by linear interpolation, a curve for each least confidence of a rule that says the same."""

    curves: dict[float, Curve]

    def confidence(self, claim: Claim) -> float:
        curve = self.curves[level(claim)]
        above = min(bisect_left(curve, (claim.score, -1.0)), len(curve) - 1)
        (low, low_chance), (high, high_chance) = curve[max(above - 1, 0)], curve[above]
        share = (claim.score - low) / (high - low) if high > low else 1.0
        return low_chance + min(max(share, 0.0), 1.0) * (high_chance - low_chance)


def level(claim: Claim) -> float:
    """The least confidence of the curve that a claim belongs to."""
    return max(least for least in RULE_LEVELS if least <= claim.rule)


class Step(NamedTuple):
    score: float
    share: float
    count: int


def _least(step: Step) -> float:
    """Lower end of the share's interval (Wilson 1927, one standard error): rules and mentions were made with these
    documents in sight, so that their shares are flattering."""
    n, share = step.count, step.share
    return (share + 1 / (2 * n) - (share * (1 - share) / n + 1 / (4 * n * n)) ** 0.5) / (1 + 1 / n)


def calibration(judged: list[tuple[float, bool]]) -> Curve:
    """Knots (score, share of right statements), rising; isotonic regression by pooling adjacent violators (Barlow et
    al. 1972), over steps of at least `LEAST_IN_STEP` claims."""
    ordered = sorted(judged)
    steps: list[Step] = []
    for start in range(0, max(len(ordered) - LEAST_IN_STEP, 0) + 1, LEAST_IN_STEP):
        # The last step takes what is left.
        end = len(ordered) if start + 2 * LEAST_IN_STEP > len(ordered) else start + LEAST_IN_STEP
        part = ordered[start:end]
        step = Step(sum(s for s, _ in part) / len(part), sum(r for _, r in part) / len(part), len(part))
        steps.append(step)
        while len(steps) > 1 and steps[-2].share >= steps[-1].share:
            b, a = steps.pop(), steps.pop()
            count = a.count + b.count
            steps.append(
                Step(
                    (a.score * a.count + b.score * b.count) / count, (a.share * a.count + b.share * b.count) / count, count
                )
            )
        if end == len(ordered):
            break
    knots = [(round(step.score, 4), round(_least(step), 4)) for step in steps]
    # A small step's lower bound may lie below that of the one before it.
    knots = [(score, max(share for _, share in knots[: index + 1])) for index, (score, _) in enumerate(knots)]
    first, last = (knots[0], knots[-1]) if knots else ((0.0, 0.0), (1.0, 1.0))
    return [(0.0, first[1]), *knots, (1.0, last[1])]
