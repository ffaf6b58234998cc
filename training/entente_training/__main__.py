"""python -m entente_training [all | prepare | train | export | evaluate | card] [--treebanks FOLDER] …"""

import argparse
from pathlib import Path

from .card import write_card
from .evaluate import evaluate
from .export import export
from .paths import Paths
from .prepare import prepare
from .train import train

# In this order: each step reads what the one before it wrote.
STEPS = {"prepare": prepare, "train": train, "export": export, "evaluate": evaluate, "card": write_card}


def main() -> None:
    defaults = Paths()
    parser = argparse.ArgumentParser(prog="entente_training", description="Trains the syntax model.")
    parser.add_argument("step", choices=["all", *STEPS])
    parser.add_argument("--treebanks", type=Path, default=defaults.treebanks, help="folder of *.conllu.xz")
    parser.add_argument("--run", type=Path, default=defaults.run, help="folder for examples and checkpoints")
    parser.add_argument("--model", type=Path, default=defaults.model, help="folder for the exported model")
    arguments = parser.parse_args()
    paths = Paths(arguments.treebanks, arguments.run, arguments.model)
    for name, step in STEPS.items():
        if arguments.step in ("all", name):
            step(paths)


if __name__ == "__main__":
    main()
