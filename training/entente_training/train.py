"""Fine-tunes the encoder and trains the heads."""

import random
import time
from dataclasses import asdict

import torch

from .batches import collate, collate_targets, make_batches
from .encoder import load_minilm
from .encoding import MINILM
from .labels import Labels
from .parser import Parser
from .paths import Paths
from .prepare import load_examples, trainable
from .recipe import DEV_TREEBANKS, RECIPE, TRAIN_TREEBANKS, Recipe
from .runners import torch_runner
from .scores import score

DEV_SLICE = 400


def train(paths: Paths, recipe: Recipe = RECIPE) -> None:
    """Writes a checkpoint after each epoch; the last one is the model. One thread, so that sums come out alike."""
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    shuffle = random.Random(recipe.seed)
    labels, examples = Labels.read(paths.labels), load_examples(paths)
    data = [e for name in TRAIN_TREEBANKS for e in trainable(examples[name], recipe)]
    parser = Parser(labels, recipe)
    load_minilm(parser.encoder, MINILM / "model.safetensors")
    # Rare pieces would drift away from their neighbours, and the runtime meets pieces that no treebank has.
    parser.encoder.pieces.weight.requires_grad = False
    steps = recipe.epochs * len(make_batches(data, recipe.pieces_per_batch, shuffle))
    optimizer, schedule = make_optimizer(parser, recipe, steps)
    start, step, mean = time.time(), 0, 0.0
    for epoch in range(recipe.epochs):
        parser.train()
        for batch in make_batches(data, recipe.pieces_per_batch, shuffle):
            loss = parser.loss(collate(batch), collate_targets(batch, labels))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parser.parameters(), recipe.clip_norm)
            optimizer.step()
            schedule.step()
            step += 1
            mean = loss.item() if step == 1 else 0.98 * mean + 0.02 * loss.item()
            if step % 100 == 0:
                print(f"step {step} of about {steps}, {time.time() - start:.0f} s, loss {mean:.3f}", flush=True)
        torch.save({"state": parser.state_dict(), "recipe": asdict(recipe)}, paths.checkpoint)
        for name in DEV_TREEBANKS:
            figures = score(torch_runner(parser), examples[name][:DEV_SLICE], labels)
            print(f"epoch {epoch + 1}, {name}: LAS {figures.las:.2f}, UPOS {figures.upos:.2f}", flush=True)


def make_optimizer(parser: Parser, recipe: Recipe, steps: int):
    """AdamW with a low rate for what is pre-trained and a high one for what starts from nothing."""
    fresh_names = ("encoder.shapes.",)
    encoder, fresh = [], []
    for name, parameter in parser.named_parameters():
        if not parameter.requires_grad:
            continue
        pretrained = name.startswith("encoder.") and not name.startswith(fresh_names)
        (encoder if pretrained else fresh).append(parameter)
    groups = [{"params": encoder, "lr": recipe.encoder_rate}, {"params": fresh, "lr": recipe.head_rate}]
    optimizer = torch.optim.AdamW(groups, betas=recipe.betas, weight_decay=recipe.weight_decay, fused=True)
    warm_up = max(1, int(steps * recipe.warm_up))

    def factor(step: int) -> float:
        return min(1.0, (step + 1) / warm_up) * max(recipe.rate_floor, 1 - step / steps)

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, factor)


def load_parser(paths: Paths) -> Parser:
    saved = torch.load(paths.checkpoint)
    recipe = Recipe(**{**saved["recipe"], "betas": tuple(saved["recipe"]["betas"])})
    parser = Parser(Labels.read(paths.labels), recipe)
    parser.load_state_dict(saved["state"])
    return parser.eval()
