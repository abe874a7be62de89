"""The ready spaCy project of a set: the shipped recipe, with language, components and paths filled in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LONGEST_SUGGESTION = 12
"""Tokens: a span categorizer looks at every stretch up to this length, so it is paid for in time and memory."""
LEAST_DOCS = 100
"""Training docs below which spaCy's check calls a set an error, though it trains."""

_CHECK = """      - "python -m spacy debug data config.cfg"
"""
_LENIENT_CHECK = """      # It tells what it finds and the workflow goes on: spaCy calls fewer than 100 docs an error.
      - >-
        python -c "import subprocess, sys;
        subprocess.run([sys.executable, '-m', 'spacy', 'debug', 'data', 'config.cfg'])"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What a set needs of its recipe.

    `small` sets have fewer than `LEAST_DOCS` training docs. `dev` and `test` are the names of the files to
    evaluate on. `longest_group_span` is the length in tokens of the longest span in the span group, 0 when
    the set has none.
    """

    language: str
    entities: bool
    rejected: bool
    small: bool
    longest_group_span: int
    dev: str
    test: str


def write_recipe(recipe: Path, target: Path, needs: Needs) -> None:
    """Put the files of the recipe into a set's folder, made for the set."""
    config = (recipe / "config.cfg").read_text(encoding="utf-8")
    groups = needs.longest_group_span > 0
    components = ["tok2vec", *(["ner"] if needs.entities or not groups else []), *(["spancat"] if groups else [])]
    config = _set(config, "paths", "dev", _quoted(needs.dev))
    config = _set(config, "nlp", "lang", _quoted(needs.language))
    config = _set(config, "nlp", "pipeline", "[" + ",".join(map(_quoted, components)) + "]")
    if needs.rejected:
        config = _set(config, "components.ner", "incorrect_spans_key", _quoted("rejected"))
    if groups:
        config = _set(
            config, "components.spancat.suggester", "max_size", str(min(needs.longest_group_span, LONGEST_SUGGESTION))
        )
        share = "0.5" if "ner" in components else "0.0"
        config = _set(config, "training.score_weights", "ents_f", share)
        config = _set(config, "training.score_weights", "spans_sc_f", str(1.0 - float(share)))
    _write(target / "config.cfg", config)
    project = (recipe / "project.yml").read_text(encoding="utf-8")
    project = project.replace("dev.spacy", needs.dev).replace("test.spacy", needs.test)
    if needs.small:
        if project.count(_CHECK) != 1:
            raise ValueError("the recipe's project.yml checks in another way")
        project = project.replace(_CHECK, _LENIENT_CHECK)
    _write(target / "project.yml", project)
    _write(target / "README.md", (recipe / "README.md").read_text(encoding="utf-8"))


def _set(config: str, section: str, name: str, value: str) -> str:
    """The settings with one of them changed, comments kept; ValueError when the recipe does not have it."""
    lines = config.splitlines()
    here = ""
    for at, line in enumerate(lines):
        if line.startswith("["):
            here = line.strip("[]")
        elif here == section and line.partition("=")[0].strip() == name:
            lines[at] = f"{name} = {value}"
            return "\n".join(lines) + "\n"
    raise ValueError(f"the recipe's config.cfg has no {name} in [{section}]")


def _quoted(word: str) -> str:
    return f'"{word}"'


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
