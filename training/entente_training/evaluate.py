"""Figures of the exported file on the test treebanks."""

import json
import time

from .batches import collate, make_batches
from .encoding import Example
from .labels import Labels
from .paths import Paths
from .prepare import load_examples
from .recipe import TEST_TREEBANKS
from .runners import Runner, onnx_runner
from .scores import EVALUATION_PIECES, score


def evaluate(paths: Paths) -> None:
    labels, examples, run = Labels.read(paths.labels), load_examples(paths), onnx_runner(paths.onnx)
    report = {}
    for name in TEST_TREEBANKS:
        report[name] = score(run, examples[name], labels).rounded()
        print(name, report[name], flush=True)
    report["words_per_second"] = round(words_per_second(run, examples["pud-test"]))
    report["bytes"] = paths.onnx.stat().st_size
    paths.figures.write_text(json.dumps(report, indent=2) + "\n", "utf8")


def words_per_second(run: Runner, examples: list[Example]) -> float:
    """Words over processor seconds of the model alone, one thread, batches of like length."""
    batches = [collate(batch) for batch in make_batches(examples, EVALUATION_PIECES)]
    run(batches[0])
    start = time.process_time()
    for batch in batches:
        run(batch)
    return sum(len(example.sentence.words) for example in examples) / (time.process_time() - start)
