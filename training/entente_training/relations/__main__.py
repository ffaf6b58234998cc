"""python -m entente_training.relations --dump FILE --shared FOLDER: trains the head, measures it, writes the model."""

import argparse
from dataclasses import replace
from pathlib import Path

import torch

from ..paths import REPOSITORY, Paths
from ..train import load_parser
from .calibrate import RULE_LEVELS, Knots, calibration, level
from .examples import PairExample, Record, examples_of, read_records
from .export import export
from .pieces import kept_pieces
from .recipe import DEVELOPMENT_DOCUMENTS, POLARITIES, RELATION_RECIPE, RELATIONS, TEST_DOCUMENTS, TRAINING_SETS
from .scores import Claim, Document, Gold, curve, judged, only_causation, read_gold
from .train import Trainer

Claims = dict[Document, list[Claim]]
LEAST_SCORE = 0.05
PRECISIONS = (0.65, 0.7, 0.75, 0.8)
FEWEST_CLAIMS = 10


def main() -> None:
    defaults = Paths()
    parser = argparse.ArgumentParser(prog="entente_training.relations", description="Trains the relation head.")
    parser.add_argument("--dump", type=Path, required=True, help="what scripts/dump-relations.ts wrote")
    parser.add_argument("--shared", type=Path, default=REPOSITORY.parent / "shared")
    parser.add_argument("--run", type=Path, default=defaults.run, help="folder of the syntax model's checkpoint")
    parser.add_argument("--model", type=Path, default=defaults.model, help="folder to write to")
    parser.add_argument("--epochs", type=int, default=RELATION_RECIPE.epochs)
    parser.add_argument("--share", type=float, default=1.0, help="of the training documents, for a learning curve")
    parser.add_argument("--seed", type=int, default=RELATION_RECIPE.seed)
    parser.add_argument("--no-rules", action="store_true", help="hides from the head what the rules say")
    parser.add_argument("--trained", action="store_true", help="takes the weights of the run instead of training")
    parser.add_argument("--no-export", action="store_true", help="only measures")
    options = parser.parse_args()
    recipe = replace(RELATION_RECIPE, epochs=options.epochs, seed=options.seed)
    if options.no_rules:
        recipe = replace(recipe, rules_dropout=1.0)
    paths = Paths(run=options.run, model=options.model)
    documents = read_records(options.dump)
    syntax = load_parser(paths)
    trainer = Trainer(syntax.encoder, recipe)
    weights = options.run / "relations.pt"
    if options.trained:
        trainer.model.load_state_dict(torch.load(weights))
    else:
        data = [e for e in examples_of(_training(documents, options.share), annotated_ends=True) if trainer.fits(e)]
        print(f"{len(data)} sentences, {sum(len(e.gold) for e in data)} statements to train on", flush=True)
        trainer.read_states(data, recipe.hidden_readings)
        torch.save(trainer.train(data).state_dict(), weights)
    held_out = [key for key in documents if key[0] == "gold" or key[1] in DEVELOPMENT_DOCUMENTS]
    claims = _claims(trainer, [record for key in held_out for record in documents[key]], options.no_rules)
    gold = {key: read_gold(options.shared / "eval" / key[0] / f"{key[1]}.jsonl") for key in held_out}
    development = {key: gold[key] for key in held_out if key[1] in DEVELOPMENT_DOCUMENTS}
    _report("development", claims, development)
    _report("papers", claims, {key: gold[key] for key in held_out if key[0] == "gold"})
    knots = Knots({least: calibration(_judged(claims, development, least)) for least in RULE_LEVELS})
    sure = {key: [claim._replace(score=knots.confidence(claim)) for claim in made] for key, made in claims.items()}
    _report("development, calibrated", sure, development)
    _report("papers, calibrated", sure, {key: gold[key] for key in held_out if key[0] == "gold"})
    if not options.no_export:
        export(syntax, trainer.model, recipe, kept_pieces(options.shared, REPOSITORY), knots, options.model)


def _judged(claims: Claims, gold: dict[Document, list[Gold]], least: float) -> list[tuple[float, bool]]:
    """Scores of the claims of one level of rules, and whether they are right."""
    return [
        (score, right)
        for key, statements in gold.items()
        for score, right, _ in judged([c for c in claims.get(key, []) if level(c) == least], statements)
    ]


def _training(documents: dict[Document, list[Record]], share: float):
    keys = [
        key
        for key in documents
        if key[0] in TRAINING_SETS and key[1] not in TEST_DOCUMENTS and key[1] not in DEVELOPMENT_DOCUMENTS
    ]
    step = round(1 / share)
    return (record for key in keys[::step] for record in documents[key])


def _claims(trainer: Trainer, records: list[Record], no_rules: bool) -> Claims:
    examples = examples_of(records, annotated_ends=False)
    if no_rules:
        for example in examples:
            example.rules.zero_()
    trainer.read_states(examples, 0)
    claims: Claims = {}
    for example, chances, denied in trainer.read(examples):
        claims.setdefault(example.document, []).extend(_of_sentence(example, chances, denied))
    return claims


def _of_sentence(example: PairExample, chances: torch.Tensor, denied: torch.Tensor) -> list[Claim]:
    size = len(example.mentions)
    ruled = example.rules > 0
    sure = ((chances[:size, :size] >= LEAST_SCORE) | ruled) & example.valid[..., None]
    return [
        Claim(
            example.mentions[i].name,
            RELATIONS[relation],
            example.mentions[j].name,
            POLARITIES[int(denied[i, j] >= 0.5)],
            float(chances[i, j, relation]),
            float(example.rules[i, j, relation]),
        )
        for i, j, relation in sure.nonzero().tolist()
    ]


def _report(name: str, claims: Claims, gold: dict[Document, list[Gold]]) -> None:
    causes = {key: only_causation(rows) for key, rows in claims.items()}
    for title, made in ((name, claims), (f"{name}, causation", causes)):
        points = curve(made, gold)
        for least in PRECISIONS:
            good = [point for point in points if point.precision >= least and point.claims >= FEWEST_CLAIMS]
            print(f"{title}, precision {least}: {max(good, key=lambda p: p.core_recall, default=None)}", flush=True)


if __name__ == "__main__":
    main()
