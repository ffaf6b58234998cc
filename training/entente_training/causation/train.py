"""Training of the head; the encoder stays as it is."""

import random
import time
from typing import Iterator

import torch
from torch import Tensor
from torch.nn import functional as F

from .examples import UNKNOWN, CausalBatch, CausalPass, collate
from .model import CausalHead, CausalScores
from .recipe import CausalRecipe


def train(passes: list[CausalPass], recipe: CausalRecipe) -> CausalHead:
    """The last state is the model."""
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    order, model = random.Random(recipe.seed), CausalHead(recipe).train()
    steps = recipe.epochs * len(list(_batches(passes, recipe, random.Random(recipe.seed))))
    optimizer = torch.optim.AdamW(model.parameters(), lr=recipe.rate, weight_decay=recipe.weight_decay)
    warm_up = max(1, int(steps * recipe.warm_up))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / warm_up) * max(0.02, 1 - step / steps)
    )
    start = time.time()
    for epoch in range(1, recipe.epochs + 1):
        total, count = 0.0, 0
        for batch in _batches(passes, recipe, order):
            loss = _loss(model(batch.states, batch.marks, batch.real), batch, recipe)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), recipe.clip_norm)
            optimizer.step()
            schedule.step()
            total, count = total + loss.item(), count + 1
        print(f"epoch {epoch}, {time.time() - start:.0f} s, loss {total / count:.3f}", flush=True)
    return model.eval()


def _batches(passes: list[CausalPass], recipe: CausalRecipe, order: random.Random) -> Iterator[CausalBatch]:
    batches: list[list[CausalPass]] = [[]]
    for one in sorted(passes, key=lambda item: len(item.marks) + order.random() * 3):
        if batches[-1] and len(one.marks) * (len(batches[-1]) + 1) > recipe.words_per_batch:
            batches.append([])
        batches[-1].append(one)
    order.shuffle(batches)
    return map(collate, batches)


def _loss(scores: CausalScores, batch: CausalBatch, recipe: CausalRecipe) -> Tensor:
    return (
        recipe.causal_weight * _binary(scores.causal, batch.causal)
        + recipe.inhibits_weight * _binary(scores.inhibits, batch.inhibits)
        + recipe.signal_weight * _choice(scores.signal, batch.signal)
        + recipe.role_weight * _choice(scores.roles, batch.roles)
        + recipe.bound_weight * _choice(scores.bounds.transpose(1, 2), batch.bounds)
    )


def _binary(scores: Tensor, target: Tensor) -> Tensor:
    known = target != UNKNOWN
    if not known.any():
        return scores.sum() * 0
    return F.binary_cross_entropy_with_logits(scores[known], target[known].float())


def _choice(scores: Tensor, target: Tensor) -> Tensor:
    """scores: [batch, places, choices]; target: [batch, places]."""
    if not (target != UNKNOWN).any():
        return scores.sum() * 0
    return F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=UNKNOWN)
