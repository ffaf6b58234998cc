"""Tagger and graph-based dependency parser over one encoder pass.

Arcs and labels are scored by biaffine attention (Dozat & Manning 2017, "Deep Biaffine Attention for Neural
Dependency Parsing", ICLR), with the encoder in place of their LSTMs. A word is represented by its first piece.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .batches import Inputs, Targets
from .encoder import HIDDEN, Encoder
from .labels import Labels
from .recipe import Recipe


class Scores(NamedTuple):
    """upos: [batch, words, upos]; xpos likewise; arc: [batch, words, heads]; label: [batch, words, deprels, heads].

    The root is word 0; its own row means nothing.
    """

    upos: Tensor
    xpos: Tensor
    arc: Tensor
    label: Tensor


class Views(NamedTuple):
    """What the heads read: the words themselves, and words as dependents and as heads of arcs and labels."""

    words: Tensor
    arc_dependent: Tensor
    arc_head: Tensor
    label_dependent: Tensor
    label_head: Tensor


def with_one(x: Tensor) -> Tensor:
    """Appends a constant 1 to the last axis, so that a bilinear form gets its linear terms."""
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Parser(nn.Module):
    def __init__(self, labels: Labels, recipe: Recipe) -> None:
        super().__init__()
        self.recipe = recipe
        self.label_count = len(labels.deprel)
        arc, label = recipe.arc_size, recipe.label_size
        self.encoder = Encoder(recipe.layers, labels.shapes, recipe.encoder_dropout)
        self.upos = nn.Linear(HIDDEN, len(labels.upos))
        self.xpos = nn.Linear(HIDDEN, len(labels.xpos))
        self.views = nn.Linear(HIDDEN, 2 * arc + 2 * label)
        self.arc_form = nn.Parameter(torch.zeros(arc + 1, arc))
        self.label_form = nn.Parameter(torch.zeros(label + 1, self.label_count * (label + 1)))
        nn.init.orthogonal_(self.arc_form.data[:arc])
        nn.init.normal_(self.label_form, std=0.02)
        self.word_dropout = nn.Dropout(recipe.encoder_dropout)
        self.view_dropout = nn.Dropout(recipe.head_dropout)

    def words(self, inputs: Inputs) -> Tensor:
        """The encoder's states of words: [batch, words, hidden]."""
        pieces = self.encoder(inputs.ids, inputs.shape)
        return torch.gather(pieces, 1, inputs.first[:, :, None].expand(-1, -1, HIDDEN))

    def _views(self, words: Tensor) -> Views:
        words = self.word_dropout(words)
        views = self.view_dropout(F.leaky_relu(self.views(words), 0.1))
        arc, label = self.recipe.arc_size, self.recipe.label_size
        return Views(words, *views.split([arc, arc, label, label], -1))

    def _arcs(self, views: Views) -> Tensor:
        scores = with_one(views.arc_dependent) @ self.arc_form @ views.arc_head.transpose(1, 2)
        return scores * self.recipe.arc_size**-0.5

    def forward(self, inputs: Inputs) -> Scores:
        """Scores of every label between every pair of words."""
        return self.scores(self.words(inputs))

    def scores(self, states: Tensor) -> Scores:
        """The same from the states of words."""
        views = self._views(states)
        batch, words = states.shape[:2]
        forms = (with_one(views.label_dependent) @ self.label_form).view(batch, words * self.label_count, -1)
        labels = (forms @ with_one(views.label_head).transpose(1, 2)).view(batch, words, self.label_count, words)
        return Scores(self.upos(views.words), self.xpos(views.words), self._arcs(views), labels)

    def loss(self, inputs: Inputs, targets: Targets) -> Tensor:
        """Weighted sum of the four cross entropies. Labels are scored at the true head only."""
        views = self._views(self.words(inputs))
        mask = targets.mask
        candidate = mask.clone()
        candidate[:, 0] = True
        arcs = self._arcs(views).masked_fill(~candidate[:, None, :], -1e4)[mask]
        at_head = targets.heads[:, :, None].expand(-1, -1, self.recipe.label_size)
        heads = with_one(torch.gather(views.label_head, 1, at_head))[mask]
        forms = (with_one(views.label_dependent)[mask] @ self.label_form).view(len(heads), self.label_count, -1)
        labels = (forms @ heads[:, :, None])[:, :, 0]
        words = views.words[mask]
        return (
            F.cross_entropy(arcs, targets.heads[mask])
            + F.cross_entropy(labels, targets.deprels[mask])
            + self.recipe.upos_weight * F.cross_entropy(self.upos(words), targets.upos[mask])
            + self.recipe.xpos_weight * F.cross_entropy(self.xpos(words), targets.xpos[mask])
        )
