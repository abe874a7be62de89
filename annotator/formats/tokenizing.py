"""The tokenizer of the target pipeline: tokens as offsets for the gate, and Docs for DocBins."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from annotator.loading import load
from annotator.model.errors import UserError
from annotator.text.align import Tokens

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MANY_LANGUAGES = "xx"
_MOST_WORDS = 100_000
"""New words after which a vocabulary is let go: some 30 MB, and more than ten thousand articles of news bring."""


class Tokenizer(Protocol):
    """Cuts a text into tokens."""

    def tokens(self, text: str) -> Tokens:
        """The tokens of a text as offsets in code points."""
        ...


@runtime_checkable
class _StoredTokenizer(Protocol):
    """What spaCy's own tokenizer can do that some languages' cannot."""

    def from_disk(self, path: Path) -> object: ...


class SpacyTokenizer:
    """The tokenizer of a spaCy language or pipeline.

    spaCy keeps every word that it ever saw, with its looks. After many thousands of new ones the tokenizer is made
    anew, with a vocabulary of its own: Docs that were made before keep theirs.
    """

    def __init__(self, make: Callable[[], Language], *, note: str = "") -> None:
        """`make` gives the pipeline without components, each time with another vocabulary."""
        self._make = make
        self._nlp = self._made()
        self._most = len(self._nlp.vocab.strings) + _MOST_WORDS
        self.language = str(self._nlp.lang)
        self.note = note

    def _made(self) -> Language:
        nlp = self._make()
        # Only the tokenizer is used, so the bound that protects a parser's memory does not apply.
        nlp.max_length = 1 << 62
        return nlp

    def doc(self, text: str) -> Doc:
        """The text as a Doc; UserError when the tokenizer changes the text."""
        if len(self._nlp.vocab.strings) > self._most:
            self._nlp = self._made()
        return self._nlp.make_doc(text)

    def tokens(self, text: str) -> Tokens:
        """The tokens of a text as offsets in code points."""
        return offsets(self.doc(text))


def offsets(doc: Doc) -> Tokens:
    """The tokens of a Doc as offsets in code points."""
    if not len(doc):
        return Tokens([], [])
    table = doc.to_array(["IDX", "LENGTH"])
    starts = table[:, 0]
    return Tokens(cast("list[int]", starts.tolist()), cast("list[int]", (starts + table[:, 1]).tolist()))


def commonest_language(languages: Iterable[str]) -> str:
    """The language that most articles name, the first in the alphabet among equals; "en" when none does."""
    counts: dict[str, int] = {}
    for language in languages:
        if language:
            counts[language] = counts.get(language, 0) + 1
    return min(counts, key=lambda language: (-counts[language], language)) if counts else "en"


def spacy_tokenizer(language: str, *, pipeline: str = "", fallback: bool = False) -> SpacyTokenizer:
    """The tokenizer of a language ("en", "xx") or, when named, of a pipeline (a folder or a package).

    UserError when spaCy does not have it; with `fallback` the tokenizer for many languages is taken
    instead of a language's own, and `note` says so. Of a pipeline only its language and the data of its
    tokenizer are read: none of its code is run.
    """
    if pipeline:
        return _of_pipeline(pipeline)
    try:
        return SpacyTokenizer(partial(_blank, language))
    except ImportError as error:
        if not fallback:
            raise UserError(
                "AN403",
                f"spaCy has no tokenizer for the language “{language}” here.",
                f"Choose another language, or “{MANY_LANGUAGES}” for any ({_first_line(error)}).",
            ) from error
        note = (
            f"spaCy has no tokenizer for the language “{language}” here, so the one for many languages "
            f"(“{MANY_LANGUAGES}”) was used."
        )
        return SpacyTokenizer(partial(_blank, MANY_LANGUAGES), note=note)


def _blank(language: str) -> Language:
    load("spacy")
    import spacy

    return spacy.blank(language)


def _of_pipeline(pipeline: str) -> SpacyTokenizer:
    folder = _folder_of(pipeline)
    config = folder / "config.cfg"
    data = folder / "tokenizer"
    if not config.is_file() or not data.is_file():
        raise UserError(
            "AN404",
            f"“{pipeline}” is no spaCy pipeline with a tokenizer of its own.",
            "Name a folder with config.cfg and tokenizer in it, or an installed package.",
        )
    load("spacy")
    from spacy.util import load_config

    try:
        settings = cast("dict[str, dict[str, object]]", load_config(config))
        language = str(settings["nlp"]["lang"])
        kind = str(cast("dict[str, object]", settings["nlp"]["tokenizer"])["@tokenizers"])
        nlp = _blank(language)
    except (ValueError, KeyError, TypeError, ImportError) as error:
        raise UserError(
            "AN404", f"The settings of the pipeline “{pipeline}” cannot be read ({_first_line(error)})."
        ) from error
    cutter = nlp.tokenizer
    if kind != "spacy.Tokenizer.v1" or not isinstance(cutter, _StoredTokenizer):
        raise UserError(
            "AN404",
            f"The pipeline “{pipeline}” has a tokenizer with code of its own ({kind}), which is not run here.",
            "Export with --language instead.",
        )
    return SpacyTokenizer(partial(_stored, language, data))


def _stored(language: str, data: Path) -> Language:
    nlp = _blank(language)
    cast(_StoredTokenizer, nlp.tokenizer).from_disk(data)
    return nlp


def _folder_of(pipeline: str) -> Path:
    """The folder with a pipeline's data; packages are found without running their code."""
    path = Path(pipeline)
    if path.is_dir():
        return path
    if pipeline.isidentifier():
        spec = importlib.util.find_spec(pipeline)
        for place in (spec.submodule_search_locations or ()) if spec is not None else ():
            meta = Path(place) / "meta.json"
            if meta.is_file():
                facts = cast("dict[str, object]", json.loads(meta.read_text(encoding="utf-8")))
                return meta.parent / f"{facts['lang']}_{facts['name']}-{facts['version']}"
    raise UserError(
        "AN404",
        f"There is no pipeline “{pipeline}”.",
        "Name a folder that a pipeline was saved to, or a package that is installed.",
    )


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
