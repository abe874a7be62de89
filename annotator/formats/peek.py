"""A look at a file before it is imported: what it is, how it begins, what would be asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.formats import files
from annotator.formats.catalogue import importer_for
from annotator.formats.encoding import codec_name, mark_of
from annotator.formats.incoming import (
    EncodingQuestion,
    Importer,
    IncomingArticle,
    ReadOptions,
    TableImporter,
    WithWorker,
    as_problem,
    is_item,
)
from annotator.formats.web_page import WebPage
from annotator.formats.zip_in import ZipArchive
from annotator.model.errors import Problem, UserError

_LOOKED_AT = 20
_BEGINNING = 600
_CHEAP = 32 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would come in from one file.

    `format` and `format_title` name the importer, both "" when nobody reads the file. `encoding` is the
    one that would be used. `items` is the number of articles and problems where it is cheap to know (small
    files), else None. `first` is the first article with its text cut to its beginning. `columns` are
    those of a table. `problems` are those among the first items; `question` is set when the encoding is in doubt.
    """

    path: Path
    format: str = ""
    format_title: str = ""
    encoding: str = ""
    items: int | None = None
    first: IncomingArticle | None = None
    columns: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    question: EncodingQuestion | None = None


def peek(path: Path, options: ReadOptions, *, name: str | None = None) -> Preview:
    """Look at one file without importing it; faults are told in the preview, nothing is raised for them.

    `name` is an importer's name, None lets the file's ending and first bytes decide.
    """
    try:
        importer = importer_for(path, name=name)
    except UserError as error:
        return Preview(path=path, problems=(as_problem(error, where=path.name),))
    first: IncomingArticle | None = None
    columns: tuple[str, ...] = ()
    problems: list[Problem] = []
    question: EncodingQuestion | None = None
    items: int | None = None
    try:
        if isinstance(importer, TableImporter):
            columns = importer.columns(path, options)
        looked_at = 0
        for item in importer.read(path, options):
            looked_at += 1
            items = (items or 0) + is_item(item)
            if looked_at > _LOOKED_AT:
                continue
            if isinstance(item, Problem):
                problems.append(item)
            elif first is None:
                first = item
            if looked_at == _LOOKED_AT and path.stat().st_size > _CHEAP:
                items = None
                break
    except EncodingQuestion as asked:
        question = asked
    except UserError as error:
        problems.append(as_problem(error, where=path.name))
    except OSError as error:
        problems.append(as_problem(files.unreadable(path, error), where=path.name))
    return Preview(
        path=path,
        format=importer.name,
        format_title=importer.title,
        encoding=question.guess if question else _encoding(path, options) if _is_text(importer) else "",
        items=items,
        first=replace(first, text=first.text[:_BEGINNING]) if first else None,
        columns=columns,
        problems=tuple(problems),
        question=question,
    )


def _is_text(importer: Importer) -> bool:
    """Whether a file of this kind has one encoding; what a child process takes apart has its own inside."""
    return isinstance(importer, WebPage) or not isinstance(importer, WithWorker | ZipArchive)


def _encoding(path: Path, options: ReadOptions) -> str:
    try:
        if options.encoding is not None:
            return codec_name(options.encoding)
        return mark_of(files.read_head(path)) or "utf-8"
    except UserError:
        return ""
