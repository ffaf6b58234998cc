"""Training of the head on states of the shared layers, which are computed once."""

import random
import time

import torch
from torch import Tensor
from torch.nn import functional as F

from ..batches import make_batches
from ..encoder import HIDDEN, Encoder
from .batches import collate_pairs
from .examples import Gold, PairExample
from .model import RelationModel
from .recipe import HIDDEN_TYPES, TYPES, RelationRecipe

MASK, PADDING = 103, 0
PIECES_AT_ONCE = 1500


class Trainer:
    def __init__(self, encoder: Encoder, recipe: RelationRecipe) -> None:
        torch.set_num_threads(recipe.threads)
        torch.manual_seed(recipe.seed)
        self.encoder, self.recipe = encoder.eval(), recipe
        self.random = random.Random(recipe.seed)
        self.model = RelationModel(encoder, recipe)

    def fits(self, example: PairExample) -> bool:
        """Whether an example is small enough to train on."""
        recipe = self.recipe
        return len(example.mentions) <= recipe.most_mentions and len(example.ids) <= recipe.most_pieces

    @torch.no_grad()
    def read_states(self, examples: list[PairExample], hidden_readings: int) -> None:
        """Fills the examples' states, first of the sentence in full, then with some names hidden."""
        for batch in make_batches(examples, PIECES_AT_ONCE):
            for reading in range(hidden_readings + 1):
                rows = [self._hide(example) if reading else example.ids for example in batch]
                states = self._shared(rows, [example.shape for example in batch]).half()
                for example, state in zip(batch, states):
                    example.states.append(state[: len(example.ids)].clone())

    def _hide(self, example: PairExample) -> list[int]:
        ids = list(example.ids)
        ends = [*example.first[1:], len(ids) - 1]
        for mention in example.mentions:
            if TYPES[mention.type] in HIDDEN_TYPES and self.random.random() < self.recipe.hidden_share:
                for piece in range(ends[mention.first], ends[mention.last + 1]):
                    ids[piece] = MASK
        return ids

    def _shared(self, ids: list[list[int]], shapes: list[list[int]]) -> Tensor:
        encoder, width = self.encoder, max(len(row) for row in ids)
        pieces, shape = (torch.tensor([row + [PADDING] * (width - len(row)) for row in rows]) for rows in (ids, shapes))
        bias = (pieces == PADDING)[:, None, None, :].float() * -1e4
        states = encoder.pieces(pieces) + encoder.shapes(shape) + encoder.positions.weight[:width] + encoder.segment
        states = encoder.norm(states)
        for layer in encoder.layers[: self.recipe.shared_layers]:
            states = layer(states, bias)
        return states

    def _states(self, batch: list[PairExample], any_reading: bool) -> Tensor:
        width = max(len(example.ids) for example in batch)
        states = torch.zeros(len(batch), width, HIDDEN)
        for row, example in zip(states, batch):
            chosen = self.random.choice(example.states) if any_reading else example.states[0]
            row[: len(chosen)] = chosen.float()
        return states

    def train(self, examples: list[PairExample]) -> RelationModel:
        """The last state is the model."""
        recipe, model = self.recipe, self.model.train()
        optimizer, schedule = self._optimizer(
            recipe.epochs * len(make_batches(examples, recipe.pieces_per_batch, self.random))
        )
        start = time.time()
        for epoch in range(1, recipe.epochs + 1):
            total, batches = 0.0, make_batches(examples, recipe.pieces_per_batch, self.random)
            for batch in batches:
                loss = self._loss(batch)
                optimizer.zero_grad(set_to_none=True)
                loss.backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), recipe.clip_norm)
                optimizer.step()
                schedule.step()
                total += loss.item()
            print(f"epoch {epoch}, {time.time() - start:.0f} s, loss {total / len(batches):.3f}", flush=True)
        return model.eval()

    def _optimizer(self, steps: int):
        recipe = self.recipe
        groups = [
            {"params": list(self.model.layers.parameters()), "lr": recipe.encoder_rate},
            {"params": list(self.model.head.parameters()), "lr": recipe.head_rate},
        ]
        optimizer = torch.optim.AdamW(groups, weight_decay=recipe.weight_decay, betas=(0.9, 0.98), fused=True)
        warm_up = max(1, int(steps * recipe.warm_up))

        def factor(step: int) -> float:
            return min(1.0, (step + 1) / warm_up) * max(0.02, 1 - step / steps)

        return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, factor)

    def _loss(self, examples: list[PairExample]) -> Tensor:
        """Binary cross entropy of relations, and the statements' polarity, modality and trigger, a pair."""
        recipe, batch = self.recipe, collate_pairs(examples)
        shown = torch.rand(len(examples)) > recipe.rules_dropout
        batch = batch._replace(rules=batch.rules * shown[:, None, None, None])
        scores = self.model(self._states(examples, any_reading=True), batch)
        entropy = F.binary_cross_entropy_with_logits(scores.relation, batch.target, reduction="none")
        total = (entropy * (1 - batch.ignored))[batch.valid].sum()
        gold = [(row, one) for row, example in enumerate(examples) for one in example.gold]
        if gold:
            at = torch.tensor([(row, one.subject, one.object) for row, one in gold]).unbind(1)
            statements = [one for _, one in gold]
            polarity = torch.tensor([one.polarity for one in statements])
            modality = torch.tensor([one.modality for one in statements])
            total = total + recipe.polarity_weight * F.cross_entropy(scores.polarity[at], polarity, reduction="sum")
            total = total + recipe.modality_weight * F.cross_entropy(scores.modality[at], modality, reduction="sum")
            total = total + recipe.trigger_weight * _trigger_loss(scores.trigger[at], statements)
        return total / batch.valid.sum()

    @torch.no_grad()
    def read(self, examples: list[PairExample]):
        """Yields examples with their scores: relation chances, chance of a denial, [subjects, objects, …]."""
        for examples_of_batch in make_batches(examples, PIECES_AT_ONCE):
            batch = collate_pairs(examples_of_batch)
            scores = self.model.eval()(self._states(examples_of_batch, any_reading=False), batch)
            denied = scores.polarity.softmax(-1)[..., 1]
            yield from zip(examples_of_batch, scores.relation.sigmoid(), denied)


def _trigger_loss(scores: Tensor, statements: list[Gold]) -> Tensor:
    wanted = torch.zeros(scores.shape, dtype=torch.bool)
    for row, statement in enumerate(statements):
        wanted[row, statement.trigger] = True
    known = wanted.any(1)
    chances = scores[known].log_softmax(-1).masked_fill(~wanted[known], -1e4)
    return -chances.logsumexp(-1).sum()
