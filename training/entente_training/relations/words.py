"""Words of a sentence with their places, cut about as the English treebanks cut them."""

import re
from typing import NamedTuple

# Abbreviations with inner stops, clitics (n't, 's), runs of letters and digits, single signs.
_WORD = re.compile(r"(?:[A-Za-z]\.){2,}|n't\b|'(?:s|re|ve|ll|d|m)\b|\w+?(?=n't\b)|\w+|[^\w\s]", re.IGNORECASE)


class Span(NamedTuple):
    """Words `first` to `last`, both included, counted from 0."""

    first: int
    last: int


def straighten(text: str) -> str:
    """Curly apostrophes made straight, one to one, so that offsets keep."""
    return text.replace("\u2019", "'").replace("\u2018", "'")


def split_words(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    """Words of straightened text, and their offsets."""
    matches = list(_WORD.finditer(text))
    return [match.group() for match in matches], [match.span() for match in matches]


def word_span(places: list[tuple[int, int]], start: int, end: int) -> Span | None:
    """Words that the characters from `start` to `end` touch."""
    touched = [index for index, (a, b) in enumerate(places) if a < end and start < b]
    return Span(touched[0], touched[-1]) if touched else None
