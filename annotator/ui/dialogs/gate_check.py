"""What the export gate has found, kept true while fixes are chosen and the project changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.formats.losses import Loss, together
from annotator.formats.outgoing import ExportOptions, Finding, Fix
from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.model.records import Article, Candidate, Relation, Span
from annotator.ui.dialogs.aside import Aside
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.job_watch import JobWatch
from annotator.workflow.exporting import Answer, GateReport, OpenGate, gate, goes_out
from annotator.workflow.open_project import Changed
from annotator.workflow.workbench import Workbench

_MANY = 200
_PAUSE = 250


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Spans of the project: out, listed, and behind in unfinished articles; `moved` of those that go out are fixed."""

    out: int
    listed: int
    behind: int
    moved: int

    @property
    def all(self) -> int:
        """Every span of the project."""
        return self.out + self.listed + self.behind


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """What asking about some articles again gave; `spans` and `behind` are those of the whole project."""

    answers: dict[str, Answer]
    spans: int
    behind: int


class GateCheck(QObject):
    """Asks the gate about the whole project once, and then about single articles again."""

    moved = Signal(object)
    """How far the first look is, a `Progress`."""
    found = Signal()
    """The findings or the sums are others now."""
    failed = Signal(object)
    """A `UserError`, or None when it was stopped."""

    def __init__(self, bench: Workbench, host: Host, aside: Aside, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._aside = aside
        self._gate: OpenGate | None = None
        self._found: dict[str, tuple[Finding, ...]] = {}
        self._spans = 0
        self._behind = 0
        self._lost: dict[str, tuple[Loss, ...]] = {}
        self._dirty: set[str] = set()
        self._asking = False
        self._format = ""
        self.options = ExportOptions()
        self.fixes: dict[str, Fix] = {}
        self._watch = JobWatch(bench, host, self)
        self._watch.moved.connect(self.moved)
        self._watch.succeeded.connect(self._answered)
        self._watch.failed.connect(self.failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_again)
        self._end = bench.events.subscribe(Changed, self._follow)

    @property
    def ready(self) -> bool:
        """Whether the whole project was looked at."""
        return self._gate is not None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, article by article."""
        return tuple(finding for found in self._found.values() for finding in found)

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What the format has no place for."""
        return together(self._lost.values())

    @property
    def sums(self) -> Sums:
        """Where the spans go."""
        listed = sum(finding.fix == "leave_out" for finding in self.findings)
        moved = sum(finding.fix not in ("leave_out", "keep") for finding in self.findings)
        return Sums(out=self._spans - listed, listed=listed, behind=self._behind, moved=moved)

    def begin(self, options: ExportOptions, *, format_name: str) -> None:
        """Looks at the whole project, in the background."""
        self.options, self._format = options, format_name
        self._gate = None
        self._dirty.clear()
        reader = self._bench.reader
        # The order of the list is that of the articles.
        self._found = dict.fromkeys(reader.article_ids(), ())
        self._lost = {}
        job = gate(reader, options=self._with_fixes(), format_name=format_name)
        self._watch.start("Checking what goes out", job)

    def again(self) -> None:
        """Looks at the whole project once more, with the options as they are now."""
        self.begin(self.options, format_name=self._format)

    def _with_fixes(self) -> ExportOptions:
        return replace(self.options, fixes=dict(self.fixes))

    def _answered(self, answer: tuple[OpenGate, GateReport]) -> None:
        self._gate, report = answer
        self._spans, self._behind, self._lost = report.spans, report.behind, dict(report.lost)
        gathered: dict[str, list[Finding]] = {}
        for finding in report.findings:
            gathered.setdefault(finding.article_id, []).append(finding)
        self._found.update({article_id: tuple(found) for article_id, found in gathered.items()})
        self.found.emit()
        self._ask_again()

    def close(self) -> None:
        """Stops what is under way."""
        self._end()
        self._watch.close()

    # -- asking again ----------------------------------------------------------------------------------

    def fix(self, chosen: Mapping[str, Fix]) -> None:
        """Chooses fixes by span id; what they make of the other spans of these articles is asked about again."""
        self.fixes.update(chosen)
        touched = {finding.article_id for finding in self.findings if finding.span_id in chosen}
        for article_id in touched:
            self._found[article_id] = tuple(
                replace(one, fix=chosen[one.span_id]) if one.span_id in chosen else one
                for one in self._found[article_id]
            )
        self.found.emit()
        self._dirty.update(touched)
        self._ask_again()

    def _follow(self, event: Changed) -> None:
        if self._gate is None and not self._watch.busy:
            return
        touched: set[str] = set()
        for change in event.changes.changes:
            record = change.after if change.after is not None else change.before
            if isinstance(record, Span):
                touched.add(record.article_id)
            elif isinstance(record, Article):
                touched.add(record.id)
            elif isinstance(record, (Candidate, Relation)):
                touched.add(record.article_id)
            else:
                touched.update(self._found)
        if len(touched) > _MANY:
            self.begin(self.options, format_name=self._format)
        elif touched:
            # Somebody is judging in the window: the tokenizer waits until they pause.
            self._dirty.update(touched)
            self._pause.start()

    def _ask_again(self) -> None:
        opened = self._gate
        if opened is None or self._asking or not self._dirty or self._bench.project is None:
            return
        wanted, options, reader = tuple(self._dirty), self._with_fixes(), self._bench.reader
        self._dirty.clear()
        self._asking = True
        self._aside.ask(lambda: _ask(reader, opened, wanted, options), done=self._checked, failed=self._failed_again)

    def _checked(self, answer: _Answer) -> None:
        self._asking = False
        self._found.update({article_id: one.findings for article_id, one in answer.answers.items()})
        self._lost.update({article_id: one.losses for article_id, one in answer.answers.items()})
        self._spans, self._behind = answer.spans, answer.behind
        self.found.emit()
        self._ask_again()

    def _failed_again(self, error: UserError) -> None:
        self._asking = False
        self.failed.emit(error)


def _ask(reader: Reader, opened: OpenGate, article_ids: Iterable[str], options: ExportOptions) -> _Answer:
    schema = reader.schema()
    found: dict[str, Answer] = {}
    for article_id in article_ids:
        there = reader.article(article_id) is not None
        found[article_id] = opened.ask(reader.view(article_id), schema, options) if there else Answer()
    rows = reader.article_rows()
    return _Answer(
        answers=found,
        spans=sum(row.counts.spans for row in rows if goes_out(row.article, options)),
        behind=sum(row.counts.spans for row in rows if not goes_out(row.article, options)),
    )
