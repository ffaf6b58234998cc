"""The parser and the head as two ONNX files of one encoder pass: the first gives the words' states to the second."""

import json
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from ..encoder import HIDDEN
from ..encoding import MINILM
from ..export import quantise
from ..parser import Parser
from .batches import PairBatch
from .calibrate import Knots
from .model import PairHead, RelationModel, take
from .recipe import DISTANCES, FORMS, HEAD_VERSION, MODALITIES, RELATIONS, SYMMETRIC, TYPES, RelationRecipe

PAIR_INPUTS = ("words", "real", "first", "last", "head", "type", "form", "known", "distance", "order", "between", "path")
# Specials of BERT's vocabulary, at their places.
SPECIAL_PIECES = 104


class Joint(nn.Module):
    """Parser and the head's layers over the shared ones, with the pieces of a smaller vocabulary."""

    def __init__(self, parser: Parser, model: RelationModel, recipe: RelationRecipe, kept: list[int]) -> None:
        super().__init__()
        self.parser, self.layers, self.shared = parser, model.layers, recipe.shared_layers
        parser.encoder.pieces = nn.Embedding.from_pretrained(parser.encoder.pieces.weight.data[kept].clone())

    def forward(self, ids: Tensor, shape: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        ids, shape, first = ids.long(), shape.long(), first.long()
        encoder, bias = self.parser.encoder, (ids == 0)[:, None, None, :].float() * -1e4
        positions = encoder.positions.weight[: ids.shape[1]]
        states = encoder.norm(encoder.pieces(ids) + encoder.shapes(shape) + positions + encoder.segment)
        for layer in encoder.layers[: self.shared]:
            states = layer(states, bias)
        relations = states
        for layer in encoder.layers[self.shared :]:
            states = layer(states, bias)
        for layer in self.layers:
            relations = layer(relations, bias)
        scores = self.parser.scores(take(states, first))
        return scores.upos, scores.xpos, scores.arc, scores.label.argmax(2).int(), take(relations, first)


class Pairs(nn.Module):
    def __init__(self, head: PairHead) -> None:
        super().__init__()
        self.head = head

    def forward(self, words: Tensor, *inputs: Tensor) -> tuple[Tensor, ...]:
        """inputs: as `PAIR_INPUTS` after the words, then the rules."""
        names = (*PAIR_INPUTS[1:], "rules")
        fields = {name: value if value.is_floating_point() else value.long() for name, value in zip(names, inputs)}
        empty = dict.fromkeys(PairBatch._fields, words)
        scores = self.head(words, PairBatch(**{**empty, **fields}))
        denied = torch.softmax(scores.polarity, -1)[..., 1]
        return (
            torch.sigmoid(scores.relation),
            denied,
            scores.modality.argmax(-1).int(),
            scores.trigger.argmax(-1).int(),
        )


def export(parser: Parser, model: RelationModel, recipe: RelationRecipe, kept: list[int], knots: Knots, folder: Path) -> None:
    """Writes `syntax.onnx`, `vocab.txt`, `relations.onnx`, `relations.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    ids = torch.tensor([[101, 50, 60, 102], [101, 50, 102, 0]], dtype=torch.int32)
    first = torch.tensor([[0, 1, 2], [0, 1, 0]], dtype=torch.int32)
    words, arcs = {0: "B", 1: "N"}, {0: "B", 1: "N", 2: "N"}
    axes = {"ids": {0: "B", 1: "T"}, "shape": {0: "B", 1: "T"}, "first": words, "upos": words, "xpos": words}
    axes |= {"arc": arcs, "relid": arcs, "words": words}
    joint = Joint(parser, model, recipe, kept).eval()
    _write(joint, (ids, torch.ones_like(ids), first), axes, folder / "syntax.onnx", 3)
    _write(Pairs(model.head.eval()), _pair_inputs(), _pair_axes(), folder / "relations.onnx", len(PAIR_INPUTS) + 1)
    pieces = (MINILM / "vocab.txt").read_text("utf8").rstrip("\n").split("\n")
    (folder / "vocab.txt").write_text("".join(f"{pieces[piece]}\n" for piece in kept), "utf8")
    about = {
        "version": HEAD_VERSION,
        "relations": list(RELATIONS),
        "symmetric": sorted(SYMMETRIC),
        "types": list(TYPES),
        "forms": FORMS,
        "modalities": list(MODALITIES),
        "distances": list(DISTANCES),
        "calibration": [{"rule": least, "curve": curve} for least, curve in knots.curves.items()],
        "threshold": recipe.threshold,
    }
    (folder / "relations.json").write_text(json.dumps(about, indent=2) + "\n", "utf8")


def _write(module: nn.Module, inputs: tuple[Tensor, ...], axes: dict, path: Path, count: int) -> None:
    names = list(axes)
    with tempfile.TemporaryDirectory() as folder:
        full, prepared = Path(folder, "full.onnx"), Path(folder, "prepared.onnx")
        torch.onnx.export(
            module,
            inputs,
            str(full),
            input_names=names[:count],
            output_names=names[count:],
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(full, prepared, skip_symbolic_shape=True)
        quantise(prepared, path)


def _pair_inputs() -> tuple[Tensor, ...]:
    batch, words, size = 2, 6, 3
    ones = torch.ones(batch, size, dtype=torch.int32)
    pairs = torch.zeros(batch, size, size, dtype=torch.int32)
    real = torch.ones(batch, words, dtype=torch.int32)
    mentions = (ones, 2 * ones, ones, 3 * ones, ones, 0 * ones)
    path, rules = torch.rand(batch, size, size, words), torch.rand(batch, size, size, len(RELATIONS))
    return (torch.randn(batch, words, HIDDEN), real, *mentions, pairs, pairs, pairs, path, rules)


def _pair_axes() -> dict[str, dict[int, str]]:
    words, mentions, pairs = {0: "B", 1: "N"}, {0: "B", 1: "M"}, {0: "B", 1: "M", 2: "M"}
    axes = {name: mentions for name in PAIR_INPUTS}
    axes |= {"words": words, "real": words, "distance": pairs, "order": pairs, "between": pairs}
    axes |= {"path": {**pairs, 3: "N"}, "rules": pairs}
    return axes | {name: pairs for name in ("score", "negated", "modality", "trigger")}
