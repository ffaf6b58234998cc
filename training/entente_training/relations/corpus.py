"""Annotated documents: sentences, entities, and statements whose mentions and trigger are verbatim in a sentence."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

Row = dict[str, Any]


@dataclass(frozen=True)
class Document:
    """sentences: text by number; entities: {"type", "aliases"} by canonical name; rows: as in the JSON lines."""

    name: str
    sentences: dict[int, str]
    entities: dict[str, Row]
    rows: list[Row]


def read_evaluation(shared: Path) -> Iterator[Document]:
    """`eval/history` and `eval/profiles`: every sentence, those without a statement too."""
    for part in ("history", "profiles"):
        folder = shared / "eval" / part
        for path in sorted(folder.glob("*.jsonl")):
            yield _document(path, _numbered(folder / "sentences" / f"{path.stem}.txt"))


def read_essays(annotations: Path, shared: Path) -> Iterator[Document]:
    """Annotated essays. Their texts lie in `shared/essays`; a row has the offsets of its sentence, so only sentences
    with a statement are known."""
    for path in sorted((annotations / "essays").glob("*.jsonl")):
        units = (shared / "essays" / f"{path.stem}.txt").read_bytes().decode("utf8").encode("utf-16-le")
        sentences = {}
        for row in _rows(path):
            text = units[2 * row["start"] : 2 * row["end"]].decode("utf-16-le")
            sentences[row["sent"]] = " ".join(text.split())
        yield _document(path, sentences)


def read_written(annotations: Path) -> Iterator[Document]:
    """Sentences that were written to be annotated."""
    for path in sorted((annotations / "written").glob("*.jsonl")):
        yield _document(path, _numbered(path.with_suffix(".txt")))


def _document(path: Path, sentences: dict[int, str]) -> Document:
    entities = json.loads(path.with_name(f"{path.stem}.aliases.json").read_text("utf8"))
    return Document(path.stem, sentences, entities, _rows(path))


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf8").split("\n") if line.strip()]


def _numbered(path: Path) -> dict[int, str]:
    lines = (line.split("\t", 1) for line in path.read_text("utf8").split("\n") if line.strip())
    return {int(number): text for number, text in lines}
