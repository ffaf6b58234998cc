"""The pair head: every ordered pair of mentions of a sentence at once, as a matrix."""

import copy
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..encoder import HIDDEN, Encoder
from .batches import PairBatch
from .examples import MOST_BETWEEN
from .recipe import DISTANCES, FORMS, MODALITIES, POLARITIES, RELATIONS, TYPES, RelationRecipe

TYPE_SIZE, FORM_SIZE, KNOWN_SIZE = 32, 16, 8
DISTANCE_SIZE, ORDER_SIZE, BETWEEN_SIZE, TYPES_SIZE = 16, 16, 8, 32


class PairScores(NamedTuple):
    """All [batch, subjects, objects, …]. relation: logits, one sigmoid each; trigger: log probabilities over words."""

    relation: Tensor
    polarity: Tensor
    modality: Tensor
    trigger: Tensor


class PairHead(nn.Module):
    """Reads the states of words. A pair is its two mentions, the words between them, those on the tree's path, those
    that the pair attends to (which training draws to the trigger), and what the rules say of it."""

    def __init__(self, recipe: RelationRecipe) -> None:
        super().__init__()
        view, context, hidden, truth = recipe.view_size, recipe.context_size, recipe.hidden_size, recipe.truth_size
        self.pointer_scale = recipe.pointer_size**-0.5
        self.types = nn.Embedding(len(TYPES), TYPE_SIZE)
        self.forms = nn.Embedding(len(FORMS) + 1, FORM_SIZE)
        self.known = nn.Embedding(2, KNOWN_SIZE)
        mention = 4 * HIDDEN + TYPE_SIZE + FORM_SIZE + KNOWN_SIZE
        self.subject, self.object = nn.Linear(mention, view), nn.Linear(mention, view)
        self.between, self.path, self.attended = (nn.Linear(HIDDEN, context) for _ in range(3))
        self.query_subject, self.query_object = (nn.Linear(view, recipe.pointer_size) for _ in range(2))
        self.key = nn.Linear(HIDDEN, recipe.pointer_size)
        self.distances = nn.Embedding(len(DISTANCES) + 1, DISTANCE_SIZE)
        self.orders = nn.Embedding(4, ORDER_SIZE)
        self.betweens = nn.Embedding(MOST_BETWEEN + 1, BETWEEN_SIZE)
        self.type_pairs = nn.Embedding(len(TYPES) ** 2, TYPES_SIZE)
        self.of_subject = nn.Linear(view, hidden)
        self.of_object, self.of_product = (nn.Linear(view, hidden, bias=False) for _ in range(2))
        self.of_context = nn.Linear(3 * context, hidden, bias=False)
        self.of_place = nn.Linear(DISTANCE_SIZE + ORDER_SIZE + BETWEEN_SIZE + TYPES_SIZE, hidden, bias=False)
        self.of_rules = nn.Linear(len(RELATIONS), hidden, bias=False)
        self.truth_subject = nn.Linear(view, truth)
        self.truth_object = nn.Linear(view, truth, bias=False)
        self.truth_context = nn.Linear(3 * context, truth, bias=False)
        self.relation = nn.Linear(hidden, len(RELATIONS))
        self.polarity, self.modality = nn.Linear(truth, len(POLARITIES)), nn.Linear(truth, len(MODALITIES))
        self.dropout = nn.Dropout(recipe.dropout)
        # Nearly every pair has no relation.
        nn.init.constant_(self.relation.bias, -4.0)

    def forward(self, words: Tensor, batch: PairBatch) -> PairScores:
        """words: [batch, words + 1, hidden]."""
        rows, size = batch.first.shape
        mentions = self.dropout(self._mentions(words, batch))
        subject, object_ = torch.tanh(self.subject(mentions)), torch.tanh(self.object(mentions))
        words = self.dropout(words)
        trigger = self._point(words, subject, object_, batch.real)

        def weighed(weights: Tensor, values: Tensor) -> Tensor:
            mixed = weights.reshape(rows, size * size, -1) @ values
            return torch.tanh(mixed.view(rows, size, size, -1))

        context = [
            self._between(words, batch),
            weighed(batch.path, self.path(words)),
            weighed(torch.softmax(trigger, -1), self.attended(words)),
        ]
        context = self.dropout(torch.cat(context, -1))
        hidden = (
            self.of_subject(subject)[:, :, None]
            + self.of_object(object_)[:, None]
            + self.of_product(self.dropout(subject[:, :, None] * object_[:, None]))
            + self.of_context(context)
            + self.of_place(self.dropout(self._place(batch)))
            + self.of_rules(batch.rules)
        )
        hidden = self.dropout(F.gelu(hidden))
        truth = self.truth_subject(subject)[:, :, None] + self.truth_object(object_)[:, None]
        truth = self.dropout(F.gelu(truth + self.truth_context(context)))
        return PairScores(self.relation(hidden), self.polarity(truth), self.modality(truth), trigger)

    def _mentions(self, words: Tensor, batch: PairBatch) -> Tensor:
        sums = F.pad(words.cumsum(1), (0, 0, 1, 0))
        length = (batch.last - batch.first + 1)[:, :, None]
        mean = (take(sums, batch.last + 1) - take(sums, batch.first)) / length
        states = [take(words, batch.head), take(words, batch.first), take(words, batch.last), mean]
        return torch.cat([*states, self.types(batch.type), self.forms(batch.form), self.known(batch.known)], -1)

    def _between(self, words: Tensor, batch: PairBatch) -> Tensor:
        """Mean of the words between two mentions."""
        rows, size = batch.first.shape
        sums = F.pad(self.between(words).cumsum(1), (0, 0, 1, 0))
        low = torch.minimum(batch.last[:, :, None], batch.last[:, None]) + 1
        high = torch.maximum(torch.maximum(batch.first[:, :, None], batch.first[:, None]), low)

        def at(places: Tensor) -> Tensor:
            return take(sums, places.reshape(rows, size * size)).view(rows, size, size, -1)

        return torch.tanh((at(high) - at(low)) / (high - low).clamp(min=1)[..., None])

    def _point(self, words: Tensor, subject: Tensor, object_: Tensor, real: Tensor) -> Tensor:
        """Scores of the words of the sentence for each pair: the subject's plus the object's."""
        keys = (self.key(words) * self.pointer_scale).transpose(1, 2)
        scores = (self.query_subject(subject) @ keys)[:, :, None] + (self.query_object(object_) @ keys)[:, None]
        return scores + (1 - real.float())[:, None, None] * -1e4

    def _place(self, batch: PairBatch) -> Tensor:
        types = batch.type[:, :, None] * len(TYPES) + batch.type[:, None]
        parts = [self.distances(batch.distance), self.orders(batch.order), self.betweens(batch.between)]
        return torch.cat([*parts, self.type_pairs(types)], -1)


class RelationModel(nn.Module):
    """The head with its own copy of the encoder's upper layers."""

    def __init__(self, encoder: Encoder, recipe: RelationRecipe) -> None:
        super().__init__()
        self.layers = nn.ModuleList(copy.deepcopy(layer) for layer in encoder.layers[recipe.shared_layers :])
        self.head = PairHead(recipe)

    def forward(self, states: Tensor, batch: PairBatch) -> PairScores:
        """states: [batch, pieces, hidden], of the shared layers."""
        bias = (batch.ids == 0)[:, None, None, :].float() * -1e4
        for layer in self.layers:
            states = layer(states, bias)
        return self.head(take(states, batch.first_pieces), batch)


def take(values: Tensor, places: Tensor) -> Tensor:
    """values: [batch, n, size]; places: [batch, m] -> [batch, m, size]."""
    return torch.gather(values, 1, places[:, :, None].expand(-1, -1, values.shape[2]))
