"""The head as a quantised ONNX file, with the numbers that its runtime needs."""

import json
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from ..encoder import HIDDEN
from ..export import quantise
from .model import CausalHead, CausalScores
from .recipe import HEAD_VERSION, CausalRecipe

INPUTS = ("words", "marks", "real")


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
        full, prepared = Path(temporary, "full.onnx"), Path(temporary, "prepared.onnx")
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
        quant_pre_process(full, prepared, skip_symbolic_shape=True)
        quantise(prepared, folder / "causes.onnx")
    about = {
        "version": HEAD_VERSION,
        "width": HIDDEN,
        "thresholds": {"causal": recipe.causal_threshold, "signal": recipe.signal_threshold},
    }
    (folder / "causes.json").write_text(json.dumps(about, indent=2) + "\n", "utf8")
    print(f"causes.onnx: {(folder / 'causes.onnx').stat().st_size / 1e3:.0f} kB", flush=True)
