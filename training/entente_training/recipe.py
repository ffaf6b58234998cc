"""Every number that decides what the trained weights are."""

from dataclasses import dataclass

MODEL_VERSION = "syntax-1.0"

TRAIN_TREEBANKS = ("ewt-train", "gum-train")
TEST_TREEBANKS = ("ewt-test", "gum-test", "pud-test")
DEV_TREEBANKS = ("ewt-dev", "gum-dev")

# Genres of GUM whose texts are non-commercial or of unsure licence: never part of weights that are shipped.
EXCLUDED_GENRES = frozenset({"whow", "fiction", "letter", "essay", "podcast"})


@dataclass(frozen=True)
class Recipe:
    seed: int = 1
    epochs: int = 3
    layers: int = 6
    arc_size: int = 256
    label_size: int = 96
    encoder_dropout: float = 0.1
    head_dropout: float = 0.33
    # Batches hold sentences of like length, with at most this many word pieces, padding included.
    pieces_per_batch: int = 900
    # Longer sentences are left out of training: they cost more than they teach.
    max_pieces: int = 160
    encoder_rate: float = 1.5e-4
    head_rate: float = 2e-3
    betas: tuple[float, float] = (0.9, 0.98)
    weight_decay: float = 0.01
    # Linear warm-up over this share of the steps, then linear decay to `rate_floor` of the peak.
    warm_up: float = 0.06
    rate_floor: float = 0.02
    clip_norm: float = 1.0
    upos_weight: float = 0.5
    xpos_weight: float = 0.3
    threads: int = 1


RECIPE = Recipe()
