"""Where things are read and written; everything follows from three folders."""

from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Paths:
    treebanks: Path = REPOSITORY.parent / "shared" / "treebank"
    run: Path = REPOSITORY / "training" / "runs" / "syntax"
    model: Path = REPOSITORY / "packages" / "ingestion" / "model"

    @property
    def examples(self) -> Path:
        return self.run / "examples.pickle"

    @property
    def labels(self) -> Path:
        return self.run / "labels.json"

    @property
    def checkpoint(self) -> Path:
        return self.run / "checkpoint.pt"

    @property
    def figures(self) -> Path:
        return self.run / "figures.json"

    @property
    def onnx(self) -> Path:
        return self.model / "syntax.onnx"
