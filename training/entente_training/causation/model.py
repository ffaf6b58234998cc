"""Two small transformer layers over the words' states, with what each pass asks about marked."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..encoder import HIDDEN
from .recipe import IN_SIGNAL, CausalRecipe


class CausalScores(NamedTuple):
    """causal, inhibits: [batch]; signal: [batch, words, 3]; roles: [batch, words, 3]; bounds: [batch, words, 4], of the
    first and last word of the cause, then of the effect. All before softmax or sigmoid."""

    causal: Tensor
    signal: Tensor
    roles: Tensor
    bounds: Tensor
    inhibits: Tensor


class Layer(nn.Module):
    """Pre-norm transformer layer."""

    def __init__(self, recipe: CausalRecipe) -> None:
        super().__init__()
        size = recipe.size
        self.heads = recipe.heads
        self.before_attention, self.before_widening = nn.LayerNorm(size), nn.LayerNorm(size)
        self.query_key_value, self.attended = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.widen, self.narrow = nn.Linear(size, recipe.inner_size), nn.Linear(recipe.inner_size, size)
        self.dropout = nn.Dropout(recipe.dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """x: [batch, words, size]; bias: [batch, 1, 1, words], very negative at padding."""
        batch, words, size = x.shape
        parts = self.query_key_value(self.before_attention(x))
        parts = parts.view(batch, words, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4)
        query, key, value = parts.unbind(0)
        weights = self.dropout(torch.softmax(query @ key.transpose(-1, -2) * (size // self.heads) ** -0.5 + bias, -1))
        mixed = (weights @ value).transpose(1, 2).reshape(batch, words, size)
        x = x + self.dropout(self.attended(mixed))
        return x + self.dropout(self.narrow(F.relu(self.widen(self.before_widening(x)))))


class CausalHead(nn.Module):
    def __init__(self, recipe: CausalRecipe) -> None:
        super().__init__()
        size = recipe.size
        self.reduce, self.marks = nn.Linear(HIDDEN, size), nn.Embedding(4, size)
        self.layers = nn.ModuleList(Layer(recipe) for _ in range(recipe.layers))
        self.norm, self.dropout = nn.LayerNorm(size), nn.Dropout(recipe.dropout)
        self.attention, self.causal, self.inhibits = nn.Linear(size, 1), nn.Linear(size, 1), nn.Linear(size, 1)
        self.signal, self.roles, self.bounds = nn.Linear(size, 3), nn.Linear(size, 3), nn.Linear(size, 4)

    def forward(self, states: Tensor, marks: Tensor, real: Tensor) -> CausalScores:
        """states: [batch, words, width]; marks, real: [batch, words]."""
        padding = (1 - real.float()) * -1e4
        x = self.dropout(self.reduce(self.dropout(states)) + self.marks(marks))
        for layer in self.layers:
            x = layer(x, padding[:, None, None, :])
        x = self.dropout(self.norm(x))
        weights = torch.softmax(self.attention(x).squeeze(-1) + padding, -1)
        marked = (marks == IN_SIGNAL).float()
        signal = (x * marked[..., None]).sum(1) / marked.sum(1, keepdim=True).clamp(min=1)
        return CausalScores(
            self.causal((x * weights[..., None]).sum(1)).squeeze(-1),
            self.signal(x),
            self.roles(x),
            self.bounds(x) + padding[..., None],
            self.inhibits(signal).squeeze(-1),
        )
