"""The tokenizer that an export is meant for, by its name: spaCy's, white space, the program's words, Hugging Face's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol, cast

from annotator.formats.outgoing import ExportOptions
from annotator.formats.tokenizing import Tokenizer, commonest_language, spacy_tokenizer
from annotator.model.errors import UserError
from annotator.text.align import Tokens
from annotator.text.tokens import tokens

WHITESPACE = "whitespace"
WORDS = "words"
HUGGING_FACE = "tokenizer.json"
_RUN = re.compile(r"\S+")
Cut = Callable[[str], Sequence[tuple[int, int]]]


class WordTokenizer:
    """Words as a function gives them."""

    def __init__(self, cut: Cut) -> None:
        self._cut = cut

    def tokens(self, text: str) -> Tokens:
        """The words of a text as offsets in code points."""
        found = self._cut(text)
        return Tokens([start for start, _ in found], [end for _, end in found])


def white_space(text: str) -> list[tuple[int, int]]:
    """What stands between white space."""
    return [found.span() for found in _RUN.finditer(text)]


class _Encoding(Protocol):
    @property
    def offsets(self) -> Sequence[tuple[int, int]]: ...


class _Model(Protocol):
    """What is used of a `tokenizers.Tokenizer`."""

    def no_truncation(self) -> None: ...
    def no_padding(self) -> None: ...
    @property
    def encode(self) -> Callable[..., _Encoding]: ...


class HuggingFaceTokenizer:
    """The tokens of a model: the pieces that it labels one by one. None of a model's code is run."""

    def __init__(self, model: _Model) -> None:
        # A tokenizer.json may cut or fill up texts to the length that its model was trained with.
        model.no_truncation()
        model.no_padding()
        self._model = model

    def tokens(self, text: str) -> Tokens:
        """The pieces as offsets in code points; white space that a piece carries is no part of it.

        Pieces that share a character (a letter of several bytes) are one token, and marks that a model passes over
        (it may take accents and joiners off) belong to the token before them.
        """
        starts: list[int] = []
        ends: list[int] = []
        for first, last in self._model.encode(text, add_special_tokens=False).offsets:
            quote = text[first:last]
            start = first + len(quote) - len(quote.lstrip())
            end = last - len(quote) + len(quote.rstrip())
            if start >= end:
                continue
            if ends and start < ends[-1]:
                ends[-1] = max(ends[-1], end)
            else:
                starts.append(start)
                ends.append(end)
        for at, end in enumerate(ends):
            following = starts[at + 1] if at + 1 < len(starts) else len(text)
            passed = _RUN.match(text, end, following)
            if passed is not None:
                ends[at] = passed.end()
        return Tokens(starts, ends)


def chosen_tokenizer(options: ExportOptions) -> Tokenizer | None:
    """The tokenizer that a person chose; None when the choice was left to the format.

    UserError when there is none of that name, or what reads it is not installed.
    """
    name = options.tokenizer
    if name == WHITESPACE:
        return WordTokenizer(white_space)
    if name == WORDS:
        return WordTokenizer(tokens)
    model = _model_file(name)
    if model is not None:
        return _hugging_face(model)
    if name or options.language:
        return spacy_tokenizer(options.language, pipeline=name)
    return None


def target_tokenizer(options: ExportOptions, languages: Iterable[str]) -> Tokenizer:
    """The chosen tokenizer, or spaCy's of the commonest language of the articles."""
    return chosen_tokenizer(options) or spacy_tokenizer(commonest_language(languages), fallback=True)


def refuse_other_tokenizers(options: ExportOptions) -> None:
    """UserError when the tokens would not be spaCy's, for a set that spaCy trains on."""
    if options.tokenizer in (WHITESPACE, WORDS) or _model_file(options.tokenizer) is not None:
        raise UserError(
            "AN821",
            f"A spaCy training set has spaCy's tokens, so it cannot be made with “{options.tokenizer}”.",
            "Name a language or a spaCy pipeline, or choose a format of words such as conll or hf-bio.",
        )


def _model_file(name: str) -> Path | None:
    """The tokenizer.json that is meant: the file itself, or the one in a folder that is no spaCy pipeline."""
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() == ".json":
        return path
    inside = path / HUGGING_FACE
    return inside if inside.is_file() and not (path / "config.cfg").is_file() else None


def _hugging_face(path: Path) -> HuggingFaceTokenizer:
    try:
        from tokenizers import Tokenizer as Model  # pyright: ignore[reportMissingImports, reportUnknownVariableType]
    except ImportError as error:
        raise UserError(
            "AN822",
            f"“{path.name}” is a tokenizer of Hugging Face, and the package that reads it is not installed.",
            "Install “tokenizers” beside Annotator, or choose a spaCy language or white space.",
        ) from error
    if not path.is_file():
        raise UserError("AN823", f"“{path}” does not exist.", "Name the tokenizer.json of a model.")
    try:
        model = cast("_Model", Model.from_file(str(path)))  # pyright: ignore[reportUnknownMemberType]
    except Exception as error:  # the library raises nothing more exact
        raise UserError("AN823", f"“{path.name}” is no tokenizer of Hugging Face ({error}).", "") from error
    return HuggingFaceTokenizer(model)
