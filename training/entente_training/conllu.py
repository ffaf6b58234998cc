"""Reading of CoNLL-U treebanks: syntactic words only, basic dependencies only."""

import lzma
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from .recipe import EXCLUDED_GENRES


@dataclass(frozen=True)
class Sentence:
    """One sentence; every list has one entry a word. `heads` are 1-based, 0 is the root."""

    genre: str
    words: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    deprels: list[str]

    @property
    def shippable(self) -> bool:
        """Whether weights that were trained on this sentence may be shipped."""
        return self.genre not in EXCLUDED_GENRES


def read_treebank(folder: Path, name: str) -> Iterator[Sentence]:
    """Sentences of `<folder>/<name>.conllu.xz`. The genre is GUM's; elsewhere it is empty."""
    with lzma.open(folder / f"{name}.conllu.xz", "rt", encoding="utf8") as file:
        text = file.read()
    for block in text.split("\n\n"):
        sentence = _read_sentence(block)
        if sentence.words:
            yield sentence


def _read_sentence(block: str) -> Sentence:
    genre = ""
    rows = []
    for line in block.split("\n"):
        if line.startswith("# sent_id = GUM_"):
            genre = line.split("_")[2]
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            # Ranges ("3-4") and empty nodes ("8.1") are no syntactic words.
            if columns[0].isdigit():
                rows.append(columns)
    return Sentence(
        genre=genre,
        words=[row[1] for row in rows],
        upos=[row[3] for row in rows],
        xpos=[row[4] for row in rows],
        heads=[int(row[6]) for row in rows],
        deprels=[row[7] for row in rows],
    )
