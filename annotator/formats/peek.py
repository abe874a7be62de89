"""A look at a file before it is imported: what it is, how it begins, what would be asked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.formats import files
from annotator.formats.catalogue import importer_for
from annotator.formats.encoding import codec_name, mark_of
from annotator.formats.incoming import (
    BLANK_ROW,
    EncodingQuestion,
    Importer,
    IncomingArticle,
    ReadOptions,
    TableImporter,
    WithWorker,
    as_problem,
    is_item,
)
from annotator.formats.offset_trial import Proof, Trial
from annotator.formats.offset_units import convention_named
from annotator.formats.settling import ENOUGH, weigh
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
    `articles` and `faults` are those of the items that were looked at: what can be read, and what cannot (rows
    without a text aside). `spans` and `labels` (their names with counts, the commonest first) are what the same
    items marked, and `proof` says whether the offsets fit as the format has them.
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
    spans: int = 0
    labels: tuple[tuple[str, int], ...] = ()
    proof: Proof | None = None
    articles: int = 0
    faults: int = 0

    @property
    def in_part(self) -> bool:
        """Whether some of it can be read and some cannot, so that it does not come in unless the rest is taken."""
        return self.articles > 0 and self.faults > 0


class _Look:
    """Gathers what the items of a file show."""

    def __init__(self) -> None:
        self.items = 0
        self.articles = 0
        self.faults = 0
        self.first: IncomingArticle | None = None
        self.problems: list[Problem] = []
        self.labels: Counter[str] = Counter()
        self._seen = 0
        self._trial: Trial | None = None
        self._units: set[str] = set()

    def add(self, item: IncomingArticle | Problem) -> None:
        """Look at one item."""
        self._seen += 1
        self.items += is_item(item)
        self.articles += isinstance(item, IncomingArticle)
        self.faults += isinstance(item, Problem) and is_item(item) and item.code != BLANK_ROW
        if isinstance(item, Problem):
            if self._seen <= _LOOKED_AT:
                self.problems.append(item)
            return
        if self.first is None:
            self.first = replace(item, text=item.text[:_BEGINNING], spans=(), relations=(), evidence=None)
        if not item.spans:
            return
        self.labels.update(span.label for span in item.spans)
        self._units.add(item.offsets)
        if self._trial is None:
            self._trial = Trial(convention_named(item.offsets))
        if self._trial.weighed < ENOUGH:
            weigh(item, self._trial)

    @property
    def proof(self) -> Proof | None:
        """What the stretches say about the unit of their offsets; nothing where an archive mixes formats of several."""
        return self._trial.proof() if self._trial is not None and len(self._units) == 1 else None


def peek(path: Path, options: ReadOptions, *, name: str | None = None) -> Preview:
    """Look at one file without importing it; faults are told in the preview, nothing is raised for them.

    `name` is an importer's name, None lets the file's ending and first bytes decide.
    """
    try:
        importer = importer_for(path, name=name)
    except UserError as error:
        return Preview(path=path, problems=(as_problem(error, where=path.name),))
    look = _Look()
    columns: tuple[str, ...] = ()
    question: EncodingQuestion | None = None
    items: int | None = None
    try:
        if isinstance(importer, TableImporter):
            columns = importer.columns(path, options)
        found = importer.read(path, options)
        cheap = path.stat().st_size <= _CHEAP
        for number, item in enumerate(found, 1):
            look.add(item)
            if number >= _LOOKED_AT and not cheap:
                break
        else:
            items = look.items
    except EncodingQuestion as asked:
        question = asked
    except UserError as error:
        look.problems.append(as_problem(error, where=path.name))
    except OSError as error:
        look.problems.append(as_problem(files.unreadable(path, error), where=path.name))
    return Preview(
        path=path,
        format=importer.name,
        format_title=importer.title,
        encoding=question.guess if question else _encoding(path, options) if _is_text(importer) else "",
        items=items,
        first=look.first,
        columns=columns,
        problems=tuple(look.problems),
        question=question,
        spans=look.labels.total(),
        labels=tuple(look.labels.most_common()),
        proof=look.proof,
        articles=look.articles,
        faults=look.faults,
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
