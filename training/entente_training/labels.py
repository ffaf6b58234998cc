"""The closed label sets of the model, most frequent first."""

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Iterable

from .conllu import Sentence
from .recipe import MODEL_VERSION
from .shapes import SHAPE_COUNT


@dataclass(frozen=True)
class Labels:
    version: str
    upos: list[str]
    xpos: list[str]
    deprel: list[str]
    shapes: int

    @staticmethod
    def count(sentences: Iterable[Sentence]) -> "Labels":
        upos, xpos, deprels = Counter(), Counter(), Counter()
        for sentence in sentences:
            upos.update(sentence.upos)
            xpos.update(sentence.xpos)
            deprels.update(sentence.deprels)
        names = [[name for name, _ in counter.most_common()] for counter in (upos, xpos, deprels)]
        return Labels(MODEL_VERSION, *names, shapes=SHAPE_COUNT)

    @staticmethod
    def read(path: Path) -> "Labels":
        return Labels(**json.loads(path.read_text("utf8")))

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self), indent=2) + "\n", "utf8")
