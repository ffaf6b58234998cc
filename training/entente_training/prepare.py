"""Treebanks to examples and labels."""

import pickle

from .conllu import read_treebank
from .encoding import Example, encode
from .labels import Labels
from .paths import Paths
from .recipe import DEV_TREEBANKS, RECIPE, TEST_TREEBANKS, TRAIN_TREEBANKS, Recipe

Examples = dict[str, list[Example]]


def prepare(paths: Paths) -> None:
    """Writes the examples of every treebank, and the labels that the training sentences use."""
    examples: Examples = {}
    for name in (*TRAIN_TREEBANKS, *DEV_TREEBANKS, *TEST_TREEBANKS):
        sentences = list(read_treebank(paths.treebanks, name))
        kept = [s for s in sentences if s.shippable] if name in TRAIN_TREEBANKS else sentences
        examples[name] = [encode(sentence) for sentence in kept]
        words = sum(len(sentence.words) for sentence in kept)
        print(f"{name}: {len(kept)} of {len(sentences)} sentences kept, {words} words", flush=True)
    paths.run.mkdir(parents=True, exist_ok=True)
    Labels.count(e.sentence for name in TRAIN_TREEBANKS for e in examples[name]).write(paths.labels)
    paths.examples.write_bytes(pickle.dumps(examples))


def trainable(examples: list[Example], recipe: Recipe = RECIPE) -> list[Example]:
    return [example for example in examples if len(example.ids) <= recipe.max_pieces]


def load_examples(paths: Paths) -> Examples:
    return pickle.loads(paths.examples.read_bytes())
