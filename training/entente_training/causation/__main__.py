"""python -m entente_training.causation --dump FILE --shared FOLDER: trains the head, measures it, writes the model."""

import argparse
from dataclasses import replace
from pathlib import Path

from torch import Tensor

from ..paths import REPOSITORY, Paths
from .decode import read_sentence
from .examples import Record, passes_of, read_records
from .export import export
from .model import CausalHead
from .recipe import CAUSAL_RECIPE, CausalRecipe, is_test
from .scores import figures, load_scorer
from .states import WordStates
from .train import train

Read = list[tuple[Record, Tensor]]
THRESHOLDS = (0.3, 0.4, 0.5, 0.6)
# Every so many training sentences choose the recipe's numbers, with --development.
DEVELOPMENT_STEP = 8


def main() -> None:
    parser = argparse.ArgumentParser(prog="entente_training.causation", description="Trains the causal head.")
    parser.add_argument("--dump", type=Path, required=True, help="what scripts/dump-causes.ts wrote")
    parser.add_argument("--shared", type=Path, default=REPOSITORY.parent / "shared")
    parser.add_argument("--model", type=Path, default=Paths().model, help="folder of syntax.onnx, and to write to")
    parser.add_argument("--epochs", type=int, default=CAUSAL_RECIPE.epochs)
    parser.add_argument("--seed", type=int, default=CAUSAL_RECIPE.seed)
    parser.add_argument("--development", action="store_true", help="measures on a part of the training data instead")
    parser.add_argument("--no-export", action="store_true", help="only measures")
    options = parser.parse_args()
    recipe = replace(CAUSAL_RECIPE, epochs=options.epochs, seed=options.seed)
    known = [record for record in read_records(options.dump) if not options.development or not _tests(record)]
    states = WordStates(options.model)
    read = [(record, of_words) for record in known if (of_words := states.read(record["words"])) is not None]
    training = [pair for index, pair in enumerate(read) if not _measures(index, pair[0], options.development)]
    measured = [pair for index, pair in enumerate(read) if _measures(index, pair[0], options.development)]
    passes = [one for record, of_words in training for one in passes_of(record, of_words)]
    print(f"{len(training)} sentences, {len(passes)} passes to train on; {len(measured)} to measure", flush=True)
    model = train(passes, recipe)
    _report(model, measured, recipe, options.shared, THRESHOLDS if options.development else (recipe.causal_threshold,))
    if not options.no_export:
        export(model, recipe, options.model)


def _tests(record: Record) -> bool:
    return is_test(record["set"], record["id"])


def _measures(index: int, record: Record, development: bool) -> bool:
    return index % DEVELOPMENT_STEP == 0 if development else _tests(record)


def _report(model: CausalHead, measured: Read, recipe: CausalRecipe, shared: Path, thresholds: tuple[float, ...]) -> None:
    scorer, records = load_scorer(shared), [record for record, _ in measured]
    for signal in thresholds if len(thresholds) > 1 else (recipe.signal_threshold,):
        read = [read_sentence(model, states, replace(recipe, signal_threshold=signal)) for _, states in measured]
        for causal in thresholds:
            said = [readings if chance >= causal else [] for chance, readings in read]
            for name, row in figures(scorer, records, said).items():
                numbers = ", ".join(f"{k} {v:.3f}" for k, v in row.items() if isinstance(v, float))
                print(f"causal {causal}, signal {signal}, {name}: {numbers}", flush=True)


if __name__ == "__main__":
    main()
