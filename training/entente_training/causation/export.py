"""The head as a quantised ONNX file, with the numbers that its runtime needs."""

import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import GraphProto, NodeProto, numpy_helper
from torch import Tensor, nn

from ..encoder import HIDDEN
from .model import CausalHead, CausalScores
from .recipe import HEAD_VERSION, CausalRecipe

INPUTS = ("words", "marks", "real")
SMALLEST_PACKED = 512


class Readout(nn.Module):
    def __init__(self, head: CausalHead) -> None:
        super().__init__()
        self.head = head

    def forward(self, words: Tensor, marks: Tensor, real: Tensor) -> CausalScores:
        return self.head(words, marks.long(), real)


def export(model: CausalHead, recipe: CausalRecipe, folder: Path) -> None:
    """Writes `causes.onnx` and `causes.json`."""
    marks = torch.tensor([[2, 1, 3], [0, 0, 0]], dtype=torch.int32)
    axes = {name: {0: "B", 1: "N"} for name in (*INPUTS, *CausalScores._fields)}
    axes |= {"causal": {0: "B"}, "inhibits": {0: "B"}}
    with tempfile.TemporaryDirectory() as temporary:
        full = Path(temporary, "full.onnx")
        torch.onnx.export(
            Readout(model).eval(),
            (torch.randn(2, 3, HIDDEN), marks, torch.ones_like(marks)),
            str(full),
            input_names=list(INPUTS),
            output_names=list(CausalScores._fields),
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        packed = onnx.load(full)
    _pack(packed.graph)
    _shorten(packed.graph)
    onnx.checker.check_model(packed)
    onnx.save(packed, folder / "causes.onnx")
    about = {
        "version": HEAD_VERSION,
        "width": HIDDEN,
        "thresholds": {"causal": recipe.causal_threshold, "signal": recipe.signal_threshold},
    }
    (folder / "causes.json").write_text(json.dumps(about, indent=2) + "\n", "utf8")
    print(f"causes.onnx: {(folder / 'causes.onnx').stat().st_size / 1e3:.0f} kB", flush=True)


def _pack(graph: GraphProto) -> None:
    """Weights as int8 with a scale a column, and products in full precision: states have a few large numbers, which
    int8 products would drown the others in."""
    for tensor in [one for one in graph.initializer if len(one.dims) == 2 and np.prod(one.dims) >= SMALLEST_PACKED]:
        weights = numpy_helper.to_array(tensor)
        scale = np.maximum(np.abs(weights).max(0), 1e-8) / 127
        packed = np.round(weights / scale).astype(np.int8)
        names = [f"{tensor.name}_{part}" for part in ("packed", "scale", "zero")]
        values = (packed, scale.astype(np.float32), np.zeros(scale.shape, np.int8))
        graph.initializer.extend(numpy_helper.from_array(value, name) for value, name in zip(values, names))
        graph.node.insert(0, onnx.helper.make_node("DequantizeLinear", names, [tensor.name], axis=1))
        graph.initializer.remove(tensor)


def _shorten(graph: GraphProto) -> None:
    """Drops shapes and the exporter's long names, a tenth of so small a file."""
    del graph.value_info[:]
    kept = {"", *(value.name for value in (*graph.input, *graph.output))}
    short: dict[str, str] = {}

    def name(old: str) -> str:
        return old if old in kept else short.setdefault(old, f"t{len(short)}")

    def rename(node: NodeProto) -> None:
        node.name, node.doc_string = "", ""
        node.input[:] = [name(old) for old in node.input]
        node.output[:] = [name(old) for old in node.output]

    for node in graph.node:
        rename(node)
    for tensor in graph.initializer:
        tensor.name = name(tensor.name)
