"""The model card, with the figures of `evaluate` filled in."""

import json
from importlib.resources import files
from string import Template

from .labels import Labels
from .paths import Paths
from .prepare import load_examples, trainable
from .recipe import EXCLUDED_GENRES, RECIPE, TRAIN_TREEBANKS

TITLES = {"ewt-test": "EWT test", "gum-test": "GUM test", "pud-test": "PUD"}


def write_card(paths: Paths) -> None:
    figures = json.loads(paths.figures.read_text("utf8"))
    labels = Labels.read(paths.labels)
    examples = load_examples(paths)
    sentences = [example.sentence for name in TRAIN_TREEBANKS for example in trainable(examples[name])]
    template = Template((files(__package__) / "card.md").read_text("utf8"))
    card = template.substitute(
        version=labels.version,
        sentences=f"{len(sentences):,}",
        words=f"{sum(len(s.words) for s in sentences):,}",
        excluded=", ".join(f"`{genre}`" for genre in sorted(EXCLUDED_GENRES)),
        epochs=RECIPE.epochs,
        pieces=RECIPE.pieces_per_batch,
        encoder_rate=RECIPE.encoder_rate,
        head_rate=RECIPE.head_rate,
        seed=RECIPE.seed,
        layers=RECIPE.layers,
        arc=RECIPE.arc_size,
        label=RECIPE.label_size,
        upos=len(labels.upos),
        xpos=len(labels.xpos),
        deprels=len(labels.deprel),
        rows="\n".join(_row(title, figures[name]) for name, title in TITLES.items()),
        megabytes=f"{figures['bytes'] / 1e6:.1f}",
        speed=f"{round(figures['words_per_second'], -2):,}",
    )
    (paths.model / "CARD.md").write_text(card, "utf8")


def _row(title: str, row: dict[str, float]) -> str:
    columns = [f"{row[key]:.1f}" for key in ("uas", "las", "las_subtypes", "upos", "xpos")]
    return f"| {title} | {row['words']:,} | {' | '.join(columns)} |"
