"""Attachment scores and tagging accuracy over gold words, as the CoNLL 2018 shared task defines them."""

from dataclasses import asdict, dataclass

import numpy as np

from .batches import collate, make_batches
from .decode import decode
from .encoder import POSITIONS
from .encoding import Example
from .labels import Labels
from .runners import Readings, Runner

EVALUATION_PIECES = 1200


@dataclass(frozen=True)
class Figures:
    """Percentages over all words, punctuation included. LAS compares labels without subtypes, `las_subtypes` with."""

    uas: float
    las: float
    las_subtypes: float
    upos: float
    xpos: float
    words: int

    def rounded(self) -> dict[str, float]:
        return {name: round(value, 2) for name, value in asdict(self).items()}


def universal(deprel: str) -> str:
    return deprel.split(":")[0]


def score(run: Runner, examples: list[Example], labels: Labels) -> Figures:
    """Sentences beyond the encoder's positions are left out: the treebanks have none that matters."""
    hits, words = np.zeros(5), 0
    examples = [example for example in examples if len(example.ids) <= POSITIONS]
    for batch in make_batches(examples, EVALUATION_PIECES):
        readings = run(collate(batch))
        for index, example in enumerate(batch):
            words += len(example.sentence.words)
            hits += _hits(example, Readings(*(field[index] for field in readings)), labels)
    return Figures(*(100 * float(hit) / max(words, 1) for hit in hits), words=words)


def _hits(example: Example, reading: Readings, labels: Labels) -> np.ndarray:
    """Counts of right heads, labelled heads, labelled heads with subtypes, UPOS and XPOS."""
    gold, size = example.sentence, len(example.first)
    heads = decode(reading.arc[:size, :size].astype(np.float64))
    hits = np.zeros(5)
    for word in range(1, size):
        deprel, gold_deprel = labels.deprel[reading.relid[word, heads[word]]], gold.deprels[word - 1]
        attached = heads[word] == gold.heads[word - 1]
        hits += (
            attached,
            attached and universal(deprel) == universal(gold_deprel),
            attached and deprel == gold_deprel,
            labels.upos[reading.upos[word].argmax()] == gold.upos[word - 1],
            labels.xpos[reading.xpos[word].argmax()] == gold.xpos[word - 1],
        )
    return hits
