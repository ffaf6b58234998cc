"""The relation head: one encoder pass a sentence, then a small network for each ordered pair of mentions."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..encoder import HIDDEN, Encoder
from ..shapes import SHAPE_COUNT
from .batches import RelationBatch
from .recipe import MODALITIES, POLARITIES, RELATIONS, TYPES, RelationRecipe

TYPE_SIZE, DISTANCE_SIZE, ORDER_SIZE = 32, 16, 8
# Words between the two mentions, in bins that widen.
DISTANCE_EDGES = (0, 1, 2, 3, 5, 8, 12, 18, 27)


class PairScores(NamedTuple):
    """All [pairs, …]. relation: logits, one sigmoid each, none holds when all are low; trigger: log probabilities
    over words, slot 0 (the root) excluded."""

    relation: Tensor
    polarity: Tensor
    modality: Tensor
    trigger: Tensor


class RelationModel(nn.Module):
    def __init__(self, recipe: RelationRecipe, layers: int) -> None:
        super().__init__()
        view, pointer = recipe.view_size, recipe.pointer_size
        self.recipe = recipe
        self.encoder = Encoder(layers, SHAPE_COUNT, dropout=0.1)
        self.types = nn.Embedding(len(TYPES), TYPE_SIZE)
        self.distances = nn.Embedding(len(DISTANCE_EDGES) + 1, DISTANCE_SIZE)
        self.orders = nn.Embedding(2, ORDER_SIZE)
        self.subject = nn.Linear(3 * HIDDEN + TYPE_SIZE, view)
        self.object = nn.Linear(3 * HIDDEN + TYPE_SIZE, view)
        self.between = nn.Linear(HIDDEN, view // 2)
        self.pointer_query = nn.Linear(2 * view, pointer)
        self.pointer_key = nn.Linear(HIDDEN, pointer)
        self.pointed = nn.Linear(HIDDEN, view)
        self.hidden = nn.Linear(4 * view + view // 2 + DISTANCE_SIZE + ORDER_SIZE, recipe.hidden_size)
        self.relation = nn.Linear(recipe.hidden_size, len(RELATIONS))
        self.polarity = nn.Linear(recipe.hidden_size, len(POLARITIES))
        self.modality = nn.Linear(recipe.hidden_size, len(MODALITIES))
        self.dropout = nn.Dropout(recipe.dropout)
        # Nearly every pair has no relation.
        nn.init.constant_(self.relation.bias, -4.0)

    def freeze_below(self, layer: int) -> None:
        """Leaves the embeddings and the layers below `layer` as they are."""
        frozen = [self.encoder.pieces, self.encoder.positions, self.encoder.shapes, self.encoder.norm]
        for module in (*frozen, *self.encoder.layers[:layer]):
            module.requires_grad_(False)
        self.encoder.segment.requires_grad_(False)

    def forward(self, batch: RelationBatch) -> PairScores:
        pieces = self.encoder(batch.inputs.ids, batch.inputs.shape)
        words = torch.gather(pieces, 1, batch.inputs.first[:, :, None].expand(-1, -1, HIDDEN))
        sums = F.pad(words.cumsum(1), (0, 0, 1, 0))
        i, j = batch.subject, batch.object
        mentions = self.dropout(self._mentions(words, sums, batch))
        subject = torch.tanh(self.subject(mentions))[i]
        object_ = torch.tanh(self.object(mentions))[j]
        sentence = batch.sentence[i]
        low = torch.minimum(batch.last[i], batch.last[j]) + 1
        high = torch.maximum(torch.maximum(batch.first[i], batch.first[j]), low)
        between = (sums[sentence, high] - sums[sentence, low]) / (high - low).clamp(min=1)[:, None]
        trigger, pointed = self._point(words, torch.cat([subject, object_], -1), sentence, batch)
        edges = torch.tensor(DISTANCE_EDGES)
        features = [
            subject,
            object_,
            subject * object_,
            torch.tanh(self.between(between)),
            torch.tanh(pointed),
            self.distances(torch.bucketize(high - low, edges)),
            self.orders((batch.first[i] < batch.first[j]).long()),
        ]
        hidden = self.dropout(F.gelu(self.hidden(self.dropout(torch.cat(features, -1)))))
        return PairScores(self.relation(hidden), self.polarity(hidden), self.modality(hidden), trigger)

    def _mentions(self, words: Tensor, sums: Tensor, batch: RelationBatch) -> Tensor:
        """First word, last word, mean of all, type: [mentions, 3 * hidden + type]."""
        at, first, last = batch.sentence, batch.first, batch.last
        mean = (sums[at, last + 1] - sums[at, first]) / (last - first + 1)[:, None]
        return torch.cat([words[at, first], words[at, last], mean, self.types(batch.type)], -1)

    def _point(self, words: Tensor, ends: Tensor, sentence: Tensor, batch: RelationBatch) -> tuple[Tensor, Tensor]:
        """Attention of each pair over the words of its sentence, which training draws to the trigger."""
        sizes = torch.bincount(sentence, minlength=len(words)).tolist()
        queries = self.pointer_query(ends).split(sizes)
        keys, values = self.pointer_key(words), self.pointed(words)
        weights, pointed = [], []
        # The pairs of a sentence lie together: a product each is cheaper than copying the words to every pair.
        for query, key, value, real in zip(queries, keys, values, batch.words):
            scores = query @ key.T * self.recipe.pointer_size**-0.5
            weights.append(scores.masked_fill(~real, -1e4).log_softmax(-1))
            pointed.append(weights[-1].exp() @ value)
        return torch.cat(weights), torch.cat(pointed)

    def loss(self, batch: RelationBatch) -> Tensor:
        """Binary cross entropy of relations, and the statements' polarity, modality and trigger, a pair."""
        scores, recipe = self(batch), self.recipe
        entropy = F.binary_cross_entropy_with_logits(scores.relation, batch.target, reduction="none")
        total = (entropy * ~batch.ignored).sum()
        at = batch.gold_pair
        if len(at):
            polarity = F.cross_entropy(scores.polarity[at], batch.polarity, reduction="sum")
            modality = F.cross_entropy(scores.modality[at], batch.modality, reduction="sum")
            total = total + recipe.polarity_weight * polarity + recipe.modality_weight * modality
            known = batch.trigger.any(1)
            on_trigger = scores.trigger[at][known].masked_fill(~batch.trigger[known], -1e4).logsumexp(-1)
            total = total - recipe.trigger_weight * on_trigger.sum()
        return total / len(batch.subject)
