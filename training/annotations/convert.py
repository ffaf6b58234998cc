"""Turns annotation sheets into the JSON lines that training reads, and refuses what does not check out.

    python training/annotations/convert.py --essays FOLDER SHEET...       sheets on essays: FOLDER has NAME.txt numbered
    python training/annotations/convert.py SHEET...                       sheets that carry their own sentences

A sheet is a text file. Lines that begin with `#` are comments; the others are one of

    @ NAME | TYPE | ALIAS; ALIAS            an entity: canonical name, label of the ontology, other names
    = N | SENTENCE                          a sentence of our own, numbered (in sheets that carry their sentences)
    N | SUBJECT | MENTION | RELATION | OBJECT | MENTION | TRIGGER | FLAGS | ALTERNATIVES

SUBJECT and OBJECT are canonical names, further acceptable ones after `;`. Mentions and trigger are verbatim in sentence N
(`-` where it has none). FLAGS: any of core, neg, possible, planned, reported. ALTERNATIVES: other acceptable relations.
Numbered sentences are lines `N<TAB>START<TAB>END<TAB>SENTENCE`, offsets in UTF-16 code units of the essay's text.

The output has one statement a line, as the evaluation data has them, with the sentence's offsets where it has any.
Exit status 1 when a line is wrong; nothing is written for that sheet then.
"""
import argparse
import json
import pathlib
import sys

LABELS = ("Country Person Organization ArmedGroup Place Event Agreement Process Policy Weapon Infrastructure "
          "Commodity").split()
RELATIONS = ("BACKS ALLIED_WITH COOPERATES_WITH RECOGNIZES MEMBER_OF LEADS OPPOSES ACCUSES THREATENS SANCTIONS ATTACKS "
             "CONSULTS_WITH BROKERED MEDIATES PROPOSED SIGNED HOSTED PARTICIPATES_IN SUPPLIES PURCHASES BUILDS "
             "TRADES_WITH DEPENDS_ON INTERVENES_IN CONTROLS LOCATED_IN PART_OF CAUSED ENABLED PREVENTED").split()
MODALITIES = ("possible", "planned", "reported")
FLAGS = ("core", "neg") + MODALITIES


def split_list(text, separator=";"):
    """The parts of a list, blanks trimmed, empty ones dropped."""
    return [part.strip() for part in text.split(separator) if part.strip() and part.strip() != "-"]


def squeeze(text):
    """White space run together, so that a mention may span a line break."""
    return " ".join(text.split())


class Sheet:
    """One sheet as it is read: sentences, entities, rows, and what is wrong with them."""

    def __init__(self, path, numbered):
        self.path, self.problems, self.rows, self.entities = path, [], [], {}
        self.sentences, self.offsets = {}, {}
        for line in numbered:
            number, start, end, text = line.rstrip("\n").split("\t", 3)
            self.sentences[int(number)] = text
            self.offsets[int(number)] = (int(start), int(end))
        for at, line in enumerate(path.read_text(encoding="utf8").split("\n"), 1):
            if line.strip() and not line.startswith("#"):
                self.read(at, line.strip())
        self.check_entities()

    def wrong(self, at, message):
        self.problems.append(f"{self.path.name}:{at}: {message}")

    def read(self, at, line):
        if line.startswith("@"):
            return self.read_entity(at, [part.strip() for part in line[1:].split("|")])
        if line.startswith("="):
            number, _, text = line[1:].partition("|")
            self.sentences[int(number)] = squeeze(text)
            return None
        return self.read_row(at, [part.strip() for part in line.split("|")])

    def read_entity(self, at, parts):
        if len(parts) < 2 or parts[1] not in LABELS:
            return self.wrong(at, f"an entity needs a name and a type of the ontology: {parts}")
        aliases = split_list(parts[2]) if len(parts) > 2 else []
        self.entities[parts[0]] = {"type": parts[1], "aliases": [parts[0], *aliases]}
        return None

    def read_row(self, at, parts):
        if len(parts) < 8 or not parts[0].isdigit() or int(parts[0]) not in self.sentences:
            return self.wrong(at, "a row has nine fields and begins with a sentence's number")
        number = int(parts[0])
        subjects, objects = split_list(parts[1]), split_list(parts[4])
        flags = parts[7].replace(",", " ").split()
        alternatives = split_list(" ".join(parts[8:]).replace(",", ";"))
        sentence = squeeze(self.sentences[number])
        if not subjects or not objects:
            self.wrong(at, "both ends need a name")
        for relation in [parts[3], *alternatives]:
            if relation not in RELATIONS:
                self.wrong(at, f"no relation is called {relation}")
        for flag in flags:
            if flag not in FLAGS and flag != "-":
                self.wrong(at, f"no flag is called {flag}")
        spans = [None if part in ("", "-") else squeeze(part) for part in (parts[2], parts[5], parts[6])]
        for span in spans:
            if span is not None and span not in sentence:
                self.wrong(at, f"“{span}” does not stand in sentence {number}: {sentence}")
        row = {"sent": number, "subj": subjects, "subjMention": spans[0], "rel": parts[3], "obj": objects,
               "objMention": spans[1], "trigger": spans[2], "polarity": "negated" if "neg" in flags else "asserted",
               "modality": next((m for m in MODALITIES if m in flags), "actual"), "core": "core" in flags,
               "alt_rels": alternatives}
        if number in self.offsets:
            row["start"], row["end"] = self.offsets[number]
        self.rows.append((at, row))
        return None

    def check_entities(self):
        for at, row in self.rows:
            for name in (row["subj"][:1] + row["obj"][:1]):
                if name not in self.entities:
                    self.wrong(at, f"“{name}” has no @ line that gives its type")


def write(sheet, own):
    """NAME.jsonl and NAME.aliases.json beside the sheet, and NAME.txt when the sentences are its own."""
    rows = sorted((row for _, row in sheet.rows), key=lambda row: row["sent"])
    base = sheet.path.with_suffix("")
    dump = lambda value: json.dumps(value, ensure_ascii=False)
    base.with_suffix(".jsonl").write_text("".join(dump(row) + "\n" for row in rows), encoding="utf8")
    entities = "{\n" + ",\n".join(f" {dump(k)}: {dump(v)}" for k, v in sorted(sheet.entities.items())) + "\n}\n"
    base.with_suffix(".aliases.json").write_text(entities, encoding="utf8")
    if own:
        lines = "".join(f"{n}\t{text}\n" for n, text in sorted(sheet.sentences.items()))
        base.with_suffix(".txt").write_text(lines, encoding="utf8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--essays", type=pathlib.Path, help="folder of numbered sentences, NAME.txt")
    parser.add_argument("sheets", type=pathlib.Path, nargs="+")
    args = parser.parse_args()
    failed = False
    for path in args.sheets:
        numbered = []
        if args.essays is not None:
            numbered = (args.essays / f"{path.stem}.txt").read_text(encoding="utf8").splitlines()
        sheet = Sheet(path, numbered)
        for problem in sheet.problems:
            print(problem)
        if sheet.problems:
            failed = True
        else:
            write(sheet, args.essays is None)
            print(f"{path.stem}: {len(sheet.sentences)} sentences, {len(sheet.rows)} statements, "
                  f"{len(sheet.entities)} entities")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
