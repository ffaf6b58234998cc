"""One interface over the model in torch and in ONNX."""

from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np
import onnxruntime
import torch

from .batches import Inputs
from .parser import Parser


class Readings(NamedTuple):
    """upos, xpos: [batch, words, tags] and arc: [batch, words, heads], scores; relid: as arc, the best label's id.

    The root is word 0.
    """

    upos: np.ndarray
    xpos: np.ndarray
    arc: np.ndarray
    relid: np.ndarray


Runner = Callable[[Inputs], Readings]


def torch_runner(parser: Parser) -> Runner:
    def run(inputs: Inputs) -> Readings:
        parser.eval()
        with torch.no_grad():
            scores = parser(inputs)
        fields = (scores.upos, scores.xpos, scores.arc, scores.label.argmax(2))
        return Readings(*(field.numpy() for field in fields))

    return run


def onnx_runner(path: Path) -> Runner:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(inputs: Inputs) -> Readings:
        feeds = {name: tensor.numpy().astype(np.int32) for name, tensor in inputs._asdict().items()}
        return Readings(*session.run(list(Readings._fields), feeds))

    return run
