"""Training of the relation head, from the encoder of the syntax model or from the published weights."""

import random
import time
from dataclasses import replace
from pathlib import Path

import torch

from ..batches import make_batches
from ..encoder import load_minilm
from ..encoding import MINILM
from ..recipe import RECIPE
from ..train import make_optimizer
from .batches import collate_relations
from .examples import RelationExample, fits
from .model import RelationModel
from .recipe import RelationRecipe

ENCODER = "encoder."


def start_model(recipe: RelationRecipe, checkpoint: Path | None) -> RelationModel:
    """A fresh head over the encoder of `checkpoint` (of the syntax model), or of MiniLM without one."""
    torch.manual_seed(recipe.seed)
    saved = torch.load(checkpoint) if checkpoint else None
    model = RelationModel(recipe, saved["recipe"]["layers"] if saved else RECIPE.layers)
    if saved:
        state = {name: tensor for name, tensor in saved["state"].items() if name.startswith(ENCODER)}
        model.encoder.load_state_dict({name.removeprefix(ENCODER): tensor for name, tensor in state.items()})
    else:
        load_minilm(model.encoder, MINILM / "model.safetensors")
    model.freeze_below(recipe.frozen_layers)
    return model


def train(examples: list[RelationExample], recipe: RelationRecipe, checkpoint: Path | None) -> RelationModel:
    """Trains for `recipe.steps` batches, however many epochs that makes; the last state is the model."""
    torch.set_num_threads(recipe.threads)
    model = start_model(recipe, checkpoint).train()
    optimizer, schedule = make_optimizer(model, _rates(recipe), recipe.steps)
    shuffle = random.Random(recipe.seed)
    data = [example for example in examples if fits(example)]
    queue: list[list[RelationExample]] = []
    start, mean = time.time(), 0.0
    for step in range(1, recipe.steps + 1):
        queue = queue or make_batches(data, recipe.pieces_per_batch, shuffle)
        loss = model.loss(collate_relations(queue.pop()))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), recipe.clip_norm)
        optimizer.step()
        schedule.step()
        mean = loss.item() if step == 1 else 0.95 * mean + 0.05 * loss.item()
        if step % 50 == 0:
            print(f"step {step} of {recipe.steps}, {time.time() - start:.0f} s, loss {mean:.3f}", flush=True)
    return model.eval()


def _rates(recipe: RelationRecipe):
    names = ("encoder_rate", "head_rate", "weight_decay", "warm_up")
    return replace(RECIPE, **{name: getattr(recipe, name) for name in names})
