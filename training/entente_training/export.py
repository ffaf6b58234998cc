"""The trained parser as one quantised ONNX file."""

import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from .batches import Inputs
from .encoding import MINILM
from .parser import Parser
from .paths import Paths
from .runners import Readings
from .train import load_parser


class Readout(nn.Module):
    """The parser with the choice of labels in the graph: their scores would be most of its output."""

    def __init__(self, parser: Parser) -> None:
        super().__init__()
        self.parser = parser

    def forward(self, ids: Tensor, shape: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        words = self.parser.words(Inputs(ids.long(), shape.long(), first.long()))
        scores = self.parser.scores(words)
        return scores.upos, scores.xpos, scores.arc, scores.label.argmax(2).int(), words


def export(paths: Paths) -> None:
    paths.model.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        full, prepared = Path(folder, "full.onnx"), Path(folder, "prepared.onnx")
        write_graph(load_parser(paths), full)
        quant_pre_process(full, prepared, skip_symbolic_shape=True)
        quantise(prepared, paths.onnx)
    shutil.copyfile(MINILM / "vocab.txt", paths.model / "vocab.txt")
    shutil.copyfile(paths.labels, paths.model / "labels.json")
    print(f"{paths.onnx.name}: {paths.onnx.stat().st_size / 1e6:.1f} MB", flush=True)


def write_graph(parser: Parser, path: Path) -> None:
    """Inputs int32 ids, shape [B, T] and first [B, N]; outputs as in `Readings`, and the words' states."""
    ids = torch.tensor([[101, 2023, 2003, 102], [101, 2023, 102, 0]], dtype=torch.int32)
    first = torch.tensor([[0, 1, 2], [0, 1, 0]], dtype=torch.int32)
    words = {0: "B", 1: "N"}
    pairs = {0: "B", 1: "N", 2: "N"}
    axes = {"ids": {0: "B", 1: "T"}, "shape": {0: "B", 1: "T"}, "first": words}
    axes |= {"upos": words, "xpos": words, "arc": pairs, "relid": pairs, "words": words}
    torch.onnx.export(
        Readout(parser).eval(),
        (ids, torch.ones_like(ids), first),
        str(path),
        input_names=list(Inputs._fields),
        output_names=[*Readings._fields, "words"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def quantise(source: Path, target: Path) -> None:
    """Dynamic int8, per channel. Weights keep to seven bits: processors without VNNI add pairs of products in
    sixteen bits, which would overflow, and the same file would parse differently from machine to machine."""
    quantize_dynamic(
        source,
        target,
        op_types_to_quantize=["MatMul", "Gather", "Gemm"],
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
    )
