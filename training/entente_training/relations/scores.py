"""Figures with given mentions: statements between entities of a sentence, strictly by relation and polarity."""

from typing import Iterator, NamedTuple

import torch

from ..batches import make_batches
from .batches import collate_relations
from .examples import Gold, RelationExample, matches
from .model import RelationModel
from .recipe import RELATIONS, SYMMETRIC


class Prediction(NamedTuple):
    subject: str
    relation: str
    object: str
    polarity: int


class Figures(NamedTuple):
    threshold: float
    predicted: int
    precision: float
    recall: float
    core_recall: float
    f1: float


class Attributes(NamedTuple):
    """Shares of the annotated statements, given their pair. trigger: the pointed-at word lies in the trigger."""

    polarity: float
    modality: float
    trigger: float


# Best confidence of each prediction of a sentence.
Read = list[tuple[RelationExample, dict[Prediction, float]]]


def read(model: RelationModel, examples: list[RelationExample], pieces: int, least: float) -> tuple[Read, Attributes]:
    """Predictions of at least `least` confidence, and how well the other heads do."""
    sentences: Read = []
    right, pointed = torch.zeros(2), []
    for group in make_batches(examples, pieces):
        batch = collate_relations(group)
        with torch.no_grad():
            scores = model(batch)
        at = batch.gold_pair
        right[0] += (scores.polarity[at].argmax(-1) == batch.polarity).sum()
        right[1] += (scores.modality[at].argmax(-1) == batch.modality).sum()
        best = scores.trigger[at].argmax(-1)
        hits = batch.trigger.gather(1, best[:, None])[:, 0]
        pointed += hits[batch.trigger.any(1)].tolist()
        rows = iter(zip(scores.relation.sigmoid().tolist(), scores.polarity.argmax(-1).tolist()))
        sentences += [(example, dict(_best(example, rows, least))) for example in group]
    count = sum(len(example.gold) for example in examples)
    return sentences, Attributes(*(right / count).tolist(), sum(pointed) / len(pointed))


def _best(example: RelationExample, rows: Iterator, least: float) -> dict[Prediction, float]:
    best: dict[Prediction, float] = {}
    for i, j in example.pairs:
        confidences, polarity = next(rows)
        for relation, confidence in zip(RELATIONS, confidences):
            if confidence >= least:
                ends = example.mentions[i].entity, example.mentions[j].entity
                subject, object_ = sorted(ends) if relation in SYMMETRIC else ends
                key = Prediction(subject, relation, object_, polarity)
                best[key] = max(confidence, best.get(key, 0.0))
    return best


def _says(gold: Gold, prediction: Prediction) -> bool:
    return gold.polarity == prediction.polarity and matches(gold, *prediction[:3])


def figures_at(sentences: Read, threshold: float) -> Figures:
    """Precision over predictions; recall over the annotated statements whose two mentions the sentence has."""
    predicted = correct = 0
    found: list[bool] = []
    core: list[bool] = []
    for example, confidences in sentences:
        kept = [prediction for prediction, confidence in confidences.items() if confidence >= threshold]
        predicted += len(kept)
        correct += sum(any(_says(gold, prediction) for gold in example.gold) for prediction in kept)
        for gold in example.gold:
            hit = any(_says(gold, prediction) for prediction in kept)
            found.append(hit)
            core += [hit] if gold.core else []
    precision, recall = correct / max(predicted, 1), sum(found) / len(found)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return Figures(threshold, predicted, precision, recall, sum(core) / max(len(core), 1), f1)
