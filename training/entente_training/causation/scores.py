"""Figures of the published scorer, over words in place of characters."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from .decode import Reading, Span
from .examples import Record


def load_scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", shared / "eval" / "causal" / "score.py")
    if spec is None or spec.loader is None:
        raise ImportError("the scorer of eval/causal is missing")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(scorer: ModuleType, records: list[Record], read: list[list[Reading]]) -> dict[str, dict[str, Any]]:
    """read: the readings of each record; none where a sentence is said to state no causation."""
    news = [(str(i), r, p) for i, (r, p) in enumerate(zip(records, read)) if r["set"] == "cnc"]
    other = [(str(i), r, p) for i, (r, p) in enumerate(zip(records, read)) if r["set"] == "because"]
    presence = scorer.cnc1(
        [{"id": i, "label": int(record["causal"])} for i, record, _ in news],
        [{"id": i, "label": int(bool(readings))} for i, _, readings in news],
    )
    spans = scorer.cnc2(
        [_annotated(i, record) for i, record, _ in news],
        [{"id": i, "relations": [_in_text(record["words"], one) for one in readings]} for i, record, readings in news],
    )
    gold = [
        {
            "doc_id": i,
            "cause": row["cause"],
            "effect": row["effect"],
            "degree": "inhibit" if row["inhibits"] else "facilitate",
            "cause_spans": [[w, w + 1] for w in row["cause"]],
            "effect_spans": [[w, w + 1] for w in row["effect"]],
        }
        for i, record, _ in other
        for row in record["readings"]
    ]
    claims = [
        {
            "doc_id": i,
            "cause_span": [one.cause[0], one.cause[1] + 1],
            "effect_span": [one.effect[0], one.effect[1] + 1],
            "relation": "PREVENTED" if one.inhibits else "CAUSED",
        }
        for i, _, readings in other
        for one in readings
    ]
    return {"cnc1": presence, "cnc2": spans, "because": scorer.because(gold, claims)["overlap"]}


def _annotated(name: str, record: Record) -> dict[str, Any]:
    def runs(words: list[int]) -> list[Span]:
        starts = [w for w in words if w - 1 not in words]
        return [(w, next(e for e in range(w, words[-1] + 1) if e + 1 not in words)) for w in starts]

    roles = ("cause", "effect", "signal")
    spans = [{k: [_offsets(record["words"], s) for s in runs(row[k])] for k in roles} for row in record["readings"]]
    return {"id": name, "text": " ".join(record["words"]), "relations": spans}


def _in_text(words: list[str], reading: Reading) -> dict[str, list[Span]]:
    spans = {"cause": reading.cause, "effect": reading.effect, "signal": reading.signal}
    return {role: [_offsets(words, span)] if span else [] for role, span in spans.items()}


def _offsets(words: list[str], span: Span) -> Span:
    """Of a span in the words, joined by blanks."""
    start = sum(len(word) + 1 for word in words[: span[0]])
    return start, start + sum(len(word) + 1 for word in words[span[0] : span[1] + 1]) - 1
