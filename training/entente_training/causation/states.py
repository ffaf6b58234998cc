"""The words' states as the runtime's encoder gives them: from the exported files, not from a checkpoint."""

from pathlib import Path

import numpy as np
import onnxruntime
import torch
from tokenizers import BertWordPieceTokenizer
from torch import Tensor

from ..encoding import CLS, MAX_PIECES_PER_WORD, SEP, UNKNOWN
from ..shapes import sentence_shapes

MOST_PIECES = 510


class WordStates:
    def __init__(self, model: Path) -> None:
        self.tokenizer = BertWordPieceTokenizer(str(model / "vocab.txt"), lowercase=True)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(model / "syntax.onnx"), options)

    def read(self, words: list[str]) -> Tensor | None:
        """[words, width]; none for a sentence that is longer than the encoder reads at once."""
        ids, shape, first = [CLS], [0], [0]
        for word, of_word in zip(words, sentence_shapes(words)):
            pieces = self.tokenizer.encode(word, add_special_tokens=False).ids[:MAX_PIECES_PER_WORD] or [UNKNOWN]
            first.append(len(ids))
            ids.extend(pieces)
            shape.extend([of_word] * len(pieces))
        if len(ids) > MOST_PIECES:
            return None
        inputs = {"ids": [*ids, SEP], "shape": [*shape, 0], "first": first}
        feed = {name: np.array([row], dtype=np.int32) for name, row in inputs.items()}
        return torch.from_numpy(self.session.run(["words"], feed)[0][0, 1:]).half()
