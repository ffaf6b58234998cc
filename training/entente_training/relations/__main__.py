"""python -m entente_training.relations --shared FOLDER [--checkpoint FILE] …: trains, and prints a learning curve."""

import argparse
from dataclasses import replace
from pathlib import Path

from ..paths import REPOSITORY, Paths
from .corpus import read_essays, read_evaluation, read_written
from .examples import RelationExample, examples_of
from .recipe import RELATION_RECIPE, TEST_DOCUMENTS, THRESHOLDS, RelationRecipe
from .scores import figures_at, read
from .train import train


def main() -> None:
    defaults = Paths()
    parser = argparse.ArgumentParser(prog="entente_training.relations", description="Trains the relation head.")
    parser.add_argument("--shared", type=Path, default=REPOSITORY.parent / "shared", help="folder of eval and essays")
    parser.add_argument("--annotations", type=Path, default=REPOSITORY / "training" / "annotations")
    parser.add_argument("--checkpoint", type=Path, default=defaults.checkpoint, help="of the syntax model")
    parser.add_argument("--minilm", action="store_true", help="start from the published weights instead")
    parser.add_argument("--steps", type=int, default=RELATION_RECIPE.steps)
    arguments = parser.parse_args()
    recipe = replace(RELATION_RECIPE, steps=arguments.steps)
    evaluation = list(read_evaluation(arguments.shared))
    test = examples_of(d for d in evaluation if d.name in TEST_DOCUMENTS)
    amounts = {
        "evaluation data": examples_of(d for d in evaluation if d.name not in TEST_DOCUMENTS),
        "+ annotated essays": examples_of(read_essays(arguments.annotations, arguments.shared)),
        "+ written sentences": examples_of(read_written(arguments.annotations)),
    }
    describe("test", test)
    data: list[RelationExample] = []
    for name, more in amounts.items():
        data = data + [example for example in more if example.document not in TEST_DOCUMENTS]
        describe(name, data)
        report(data, test, recipe, None if arguments.minilm else arguments.checkpoint)


def describe(name: str, examples: list[RelationExample]) -> None:
    documents = len({example.document for example in examples})
    statements = sum(len(example.gold) for example in examples)
    print(f"\n{name}: {documents} documents, {len(examples)} sentences, {statements} statements", flush=True)


def report(
    data: list[RelationExample], test: list[RelationExample], recipe: RelationRecipe, checkpoint: Path | None
) -> None:
    model = train(data, recipe, checkpoint)
    sentences, attributes = read(model, test, recipe.pieces_per_batch, THRESHOLDS[0])
    print("threshold  predicted  precision  recall  core recall  F1")
    for threshold in THRESHOLDS:
        at = figures_at(sentences, threshold)
        print(
            f"{at.threshold:9.2f}  {at.predicted:9d}  {at.precision:9.3f}  {at.recall:6.3f}"
            f"  {at.core_recall:11.3f}  {at.f1:.3f}"
        )
    print("given the pair: " + ", ".join(f"{name} {share:.3f}" for name, share in attributes._asdict().items()))


if __name__ == "__main__":
    main()
