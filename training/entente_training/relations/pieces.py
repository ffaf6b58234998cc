"""The pieces of MiniLM's vocabulary that are worth their place: those that texts of this kind have."""

import lzma
from collections import Counter
from pathlib import Path
from typing import Iterator

from ..encoding import word_piece_tokenizer
from .export import SPECIAL_PIECES

# Beyond this the runtime's files would exceed 25 MB.
MOST_PIECES = 18_300
TEXTS = ("essays/*.txt", "profiles/*.txt", "corpus/*.txt", "eval/causal/*.jsonl")
OWN_TEXTS = (
    "training/annotations/written/*.txt",
    "packages/ingestion/src/lexicon/data/*.json",
    "packages/ingestion/src/statements/data/*.ts",
    "examples/corpus/*",
)


def kept_pieces(shared: Path, repository: Path) -> list[int]:
    """Ids of MiniLM's vocabulary, rising: specials, Latin characters, and the most frequent. Words lose nothing but
    length: what has no piece of its own falls apart into smaller ones."""
    tokenizer = word_piece_tokenizer()
    counts: Counter[int] = Counter()
    for text in _texts(shared, repository):
        counts.update(tokenizer.encode(text, add_special_tokens=False).ids)
    frequent = sorted((i for i in counts if i >= SPECIAL_PIECES), key=lambda i: (-counts[i], i))[:MOST_PIECES]
    characters = [
        index
        for piece, index in tokenizer.get_vocab().items()
        if len(piece.removeprefix("##")) == 1 and (index in counts or piece[-1] < "\u0250")
    ]
    return sorted({*range(SPECIAL_PIECES), *frequent, *characters})


def _texts(shared: Path, repository: Path) -> Iterator[str]:
    for folder, patterns in ((shared, TEXTS), (repository, OWN_TEXTS)):
        for pattern in patterns:
            for path in sorted(folder.glob(pattern)):
                yield path.read_text("utf8", errors="replace")
    for path in sorted((shared / "treebank").glob("*.xz")):
        with lzma.open(path, "rt", encoding="utf8") as lines:
            yield " ".join(line[9:] for line in lines if line.startswith("# text = "))

