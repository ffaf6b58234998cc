"""Strict figures of whole documents, by names, as the evaluation's scorer has them."""

import json
import re
import unicodedata
from pathlib import Path
from typing import Iterable, NamedTuple

from .recipe import EITHER_WAY

CAUSATION = frozenset({"CAUSED", "ENABLED", "PREVENTED"})
Document = tuple[str, str]


class Claim(NamedTuple):
    """A predicted statement by the names of its ends; score: 0…1, by which claims are ranked; rule: the
    confidence of a rule that says so, 0 where none does."""

    subject: str
    relation: str
    object: str
    polarity: str
    score: float
    rule: float = 0.0


class Gold(NamedTuple):
    subjects: set[str]
    objects: set[str]
    relations: set[str]
    polarity: str
    relation: str
    core: bool


class Point(NamedTuple):
    """Figures of all claims of at least this score."""

    score: float
    precision: float
    core_recall: float
    claims: int


def normalise(name: str) -> str:
    name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.category(c).startswith("M"))
    name = re.sub(r"[’']s\b", "", name.lower().replace("ı", "i"))
    return re.sub(r"^(the|a|an) ", "", re.sub(r"[\W_]+", " ", name).strip()).strip()


def read_gold(path: Path) -> list[Gold]:
    """path: NAME.jsonl, with NAME.aliases.json beside it. One entry a claim."""
    aliases = json.loads(path.with_name(f"{path.stem}.aliases.json").read_text("utf8"))

    def accepted(names: list[str]) -> set[str]:
        return {normalise(n) for name in names for n in (name, *aliases.get(name, {}).get("aliases", []))} - {""}

    by_claim: dict[tuple[str, ...], Gold] = {}
    for line in path.read_text("utf8").split("\n"):
        if not line.strip():
            continue
        row = json.loads(line)
        polarity = row.get("polarity") or "asserted"
        key = (normalise(row["subj"][0]), row["rel"], normalise(row["obj"][0]), polarity)
        had = by_claim.get(key)
        by_claim[key] = Gold(
            accepted(row["subj"]) | (had.subjects if had else set()),
            accepted(row["obj"]) | (had.objects if had else set()),
            {row["rel"], *row.get("alt_rels", [])} | (had.relations if had else set()),
            polarity,
            row["rel"],
            bool(row.get("core")) or bool(had and had.core),
        )
    return list(by_claim.values())


def is_right(claim: Claim, gold: Gold) -> bool:
    """The claim's names are normalised."""
    if claim.polarity != gold.polarity or claim.relation not in gold.relations:
        return False
    if claim.subject in gold.subjects and claim.object in gold.objects:
        return True
    either = claim.relation in EITHER_WAY or gold.relation in EITHER_WAY
    return either and claim.object in gold.subjects and claim.subject in gold.objects


def judged(claims: Iterable[Claim], gold: list[Gold]) -> list[tuple[float, bool, list[int]]]:
    """Score of each distinct claim, whether it is right, and which core statements it finds."""
    best: dict[tuple[str, ...], Claim] = {}
    for claim in claims:
        ends = [normalise(claim.subject), normalise(claim.object)]
        key = (*(sorted(ends) if claim.relation in EITHER_WAY else ends), claim.relation, claim.polarity)
        if key not in best or best[key].score < claim.score:
            best[key] = claim._replace(subject=ends[0], object=ends[1])
    rows = []
    for claim in best.values():
        found = [index for index, one in enumerate(gold) if is_right(claim, one)]
        rows.append((claim.score, bool(found), [index for index in found if gold[index].core]))
    return rows


def curve(claims: dict[Document, list[Claim]], gold: dict[Document, list[Gold]]) -> list[Point]:
    """A point for every number of claims, the surest first."""
    rows = [(score, right, document, core) for document, statements in gold.items()
            for score, right, core in judged(claims.get(document, []), statements)]  # fmt: skip
    wanted = sum(one.core for statements in gold.values() for one in statements)
    points, right, found = [], 0, set()
    for count, (score, is_true, document, core) in enumerate(sorted(rows, key=lambda row: -row[0]), 1):
        right += is_true
        found.update((document, index) for index in core)
        points.append(Point(score, right / count, len(found) / max(wanted, 1), count))
    return points


def only_causation(claims: list[Claim]) -> list[Claim]:
    return [claim for claim in claims if claim.relation in CAUSATION]
