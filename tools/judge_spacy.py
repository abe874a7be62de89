"""spaCy's own commands and readers about what is made for it; run by tools/judges.py in the program's environment.

python tools/judge_spacy.py WORK FOLDER…: every folder holds `spacy`, CoNLL columns in several layouts,
`spacy-tuples.json`, `patterns.jsonl` and `meant.json`; the folder of plain words is the one that a pipeline is trained
on. Prints one JSON object a line.
"""

# pyright: basic

from __future__ import annotations

import json
import re
import subprocess
import sys
import warnings
from itertools import pairwise
from pathlib import Path

import spacy
import srsly

# Run as a script, so its own folder is where this is looked for.
from judge_columns import LAYOUTS, Layout, bare, same_names
from judge_formats import added
from spacy.tokens import DocBin
from spacy.training import Example


def command(*words: str) -> str:
    """What a command of spaCy's says; AssertionError when it objects."""
    done = subprocess.run(
        [sys.executable, "-m", "spacy", *words], capture_output=True, text=True, check=False, timeout=900
    )
    if done.returncode:
        lines = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        raise AssertionError(" ".join(lines[-2:]))
    return done.stdout


def sets(folder: Path):
    """The documents of a set with all their parts."""
    vocab = spacy.blank("en").vocab
    for part in ("train", "dev", "test"):
        for path in sorted((folder / "spacy").glob(f"{part}*.spacy")):
            yield from DocBin().from_disk(path).get_docs(vocab)


def docs(folder: Path, work: Path) -> str:
    """DocBin: texts, entities and the spans of every group stand where they were meant."""
    meant = json.loads((folder / "meant.json").read_text("utf-8"))["spacy"]
    by_text: dict[str, list[set[tuple[int, int, str]]]] = {}
    for article in meant:
        by_text.setdefault(article["text"], []).append(set(map(tuple, article["spans"])))
    spans = count = 0
    for doc in sets(folder):
        stretches = [*doc.ents, *(one for group in doc.spans.values() for one in group)]
        places = {(one.start_char, one.end_char, one.label_) for one in stretches}
        if not by_text.get(doc.text) or places != by_text[doc.text].pop(0):
            raise AssertionError("a span is not where it was meant")
        spans += len(places)
        count += 1
    if count != len(meant):
        raise AssertionError(f"{count} documents of {len(meant)}")
    return f"{count} documents, {spans} spans equal"


def converting(layout: Layout):
    """A judge: `spacy convert` of a layout."""

    def convert(folder: Path, work: Path) -> str:
        """`spacy convert`: the entities of every document, by their words and labels, are those that were meant."""
        made = work / f"converted-{folder.name}-{Path(layout.file).stem}"
        made.mkdir()
        command("convert", str(folder / layout.file), str(made), "--converter", "ner")
        meant = json.loads((folder / "meant.json").read_text("utf-8"))[layout.name]
        docs = DocBin().from_disk(made / f"{Path(layout.file).stem}.spacy").get_docs(spacy.blank("en").vocab)
        found = [[(bare(ent.text), ent.label_) for ent in doc.ents] for doc in docs]
        # A document without words is none to spaCy.
        return f"{same_names(found, [one for one in meant if bare(one['text'])])} entities equal"

    return convert


# spaCy takes the first column for the words and the last for the tags, and knows no E and S.
CONVERTED = tuple(
    one
    for one in LAYOUTS
    if one.columns[0] == "word" and one.columns[-1] == "tag" and one.scheme != "iobes" and one.boundary == "docstart"
)


def tuples(folder: Path, work: Path) -> str:
    """`Example.from_dict`: every pair whose spans do not overlap becomes an example with the same entities."""
    nlp = spacy.blank("en")
    taken = spans = 0
    for text, told in json.loads((folder / "spacy-tuples.json").read_text("utf-8")):
        doc = nlp.make_doc(text)
        edges = sorted((start, end) for start, end, _ in told["entities"])
        if any(one[1] > other[0] for one, other in pairwise(edges)):
            continue
        fitting = [tuple(one) for one in told["entities"] if doc.char_span(*one) is not None]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # W030: spans inside of words, which it leaves out
            example = Example.from_dict(doc, told)
        found = [(one.start_char, one.end_char, one.label_) for one in example.reference.ents]
        if found != sorted(fitting):
            raise AssertionError(f"the entities of {text[:20]!r} are others")
        taken += 1
        spans += len(found)
    return f"{taken} pairs without overlaps, {spans} entities equal"


def patterns(folder: Path, work: Path) -> str:
    """The span ruler finds every span of whole words, and the entity ruler takes the patterns from their file."""
    nlp, flat = spacy.blank("en"), spacy.blank("en")
    nlp.add_pipe("span_ruler").add_patterns(srsly.read_jsonl(folder / "patterns.jsonl"))
    flat.add_pipe("entity_ruler").from_disk(folder / "patterns.jsonl")
    spans = 0
    for article in json.loads((folder / "meant.json").read_text("utf-8"))["patterns"]:
        doc = nlp(article["text"])
        found = {(one.start_char, one.end_char, one.label_) for one in doc.spans["ruler"]}
        whole = {tuple(one) for one in article["spans"] if doc.char_span(one[0], one[1]) is not None}
        if whole - found:
            raise AssertionError(f"{sorted(whole - found)[0]} is not found in {article['text'][:20]!r}")
        if whole and not flat(article["text"]).ents:
            raise AssertionError(f"the entity ruler finds nothing in {article['text'][:20]!r}")
        spans += len(whole)
    return f"{len(nlp.get_pipe('span_ruler').patterns)} patterns, {spans} spans of whole words found"


def debug(folder: Path, work: Path) -> str:
    """`spacy debug data` on the set of words."""
    made = folder / "spacy"
    told = command("debug", "data", str(made / "config.cfg"), *paths(made), "--no-format")
    checks = re.search(r"(\d+) checks? passed", told)
    return f"{checks[1] if checks else 'no'} checks passed, {told.count('⚠') or 'no'} warnings"


def train(folder: Path, work: Path) -> str:
    """`spacy train` by the set's own configuration for some steps, then `spacy evaluate` of what was trained."""
    made, pipeline = folder / "spacy", work / "trained"
    few = ["--training.max_steps", "40", "--training.eval_frequency", "20"]
    command("train", str(made / "config.cfg"), "--output", str(pipeline), *paths(made), *few)
    command("evaluate", str(pipeline / "model-last"), str(made / "test.spacy"), "--output", str(work / "scores.json"))
    scores = json.loads((work / "scores.json").read_text("utf-8"))
    return f"trained 40 steps and evaluated, {len(scores['ents_per_type'])} labels scored"


def paths(made: Path) -> list[str]:
    """The parts of a set for spaCy's commands."""
    return ["--paths.train", str(made / "train.spacy"), "--paths.dev", str(made / "dev.spacy")]


def main() -> None:
    """Judges what is made for spaCy."""
    work, *folders = map(Path, sys.argv[1:])
    words = [folder for folder in folders if folder.name == "words"]
    asked = (
        ("spacy", "DocBin", docs, folders),
        ("spacy", "spacy debug data", debug, words),
        ("spacy", "spacy train, evaluate", train, words),
        *((one.name, "spacy convert", converting(one), folders) for one in CONVERTED),
        ("spacy-tuples", "spacy Example", tuples, folders),
        ("patterns", "spaCy's rulers", patterns, folders),
    )
    for name, judge, ask, these in asked:
        try:
            verdict, told = "right", added([ask(folder, work) for folder in these])
        except Exception as error:  # a judge may object in any way
            verdict, told = "WRONG", f"{type(error).__name__}: {error}"[:160]
        print(json.dumps({"format": name, "judge": judge, "verdict": verdict, "told": told}), flush=True)


if __name__ == "__main__":
    main()
