"""Every number of the causal head's training, and which documents test it."""

from dataclasses import dataclass

HEAD_VERSION = "causes-1.0"

# What a word is to the signal that a pass asks about: ids of the head's input.
NO_MARK, IN_SIGNAL, BEFORE_SIGNAL, AFTER_SIGNAL = range(4)
# Ids of the head's outputs a word.
OUTSIDE, BEGINS, INSIDE = range(3)
NO_ROLE, CAUSE, EFFECT = range(3)
# One document of so many is for testing only. `packages/ingestion/scripts/evaluation/causal-split.ts` has the same rule.
TEST_SHARE = 4


def is_test(corpus: str, sentence: str) -> bool:
    """corpus: cnc or because; sentence: the id of a sentence of the first, of a document of the second."""
    document = sentence.rsplit("_", 1)[0] if corpus == "cnc" else sentence
    value = 0x811C9DC5
    for byte in document.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value % TEST_SHARE == 0


@dataclass(frozen=True)
class CausalRecipe:
    seed: int = 1
    epochs: int = 26
    size: int = 96
    heads: int = 4
    inner_size: int = 192
    layers: int = 2
    dropout: float = 0.2
    words_per_batch: int = 1500
    rate: float = 1.5e-3
    weight_decay: float = 0.02
    warm_up: float = 0.08
    clip_norm: float = 1.0
    causal_weight: float = 3.0
    signal_weight: float = 1.5
    role_weight: float = 1.0
    bound_weight: float = 0.5
    inhibits_weight: float = 0.2
    # Chances from which on a sentence states causation, and a word belongs to a signal.
    causal_threshold: float = 0.6
    signal_threshold: float = 0.3
    threads: int = 1


CAUSAL_RECIPE = CausalRecipe()
