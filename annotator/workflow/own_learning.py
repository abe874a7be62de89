"""Has the project's own recogniser learn from the finished articles: tried, trained, and put in use if better."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from platformdirs import user_data_path

from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.model.schema import Schema
from annotator.suggest.own.material import Contradiction, Finished, as_json, contradictions, last_words
from annotator.suggest.own.scoring import Score
from annotator.suggest.own.versions import Shelf, Version
from annotator.suggest.own.ways import WAYS, Way
from annotator.suggest.worker_process import Serve, WorkerDied, WorkerProcess
from annotator.workflow.edits.review import shortened
from annotator.workflow.jobs import Job, Progress
from annotator.workflow.wording import counted

if TYPE_CHECKING:
    from annotator.suggest.own.provider import OwnProvider

TITLE = "Learning from finished articles"
# Fewer marks than this teach nothing but themselves, which memory does better.
_LEAST_MARKS = 8
# A recogniser is put aside when it is worse by more than this (F) on at least so many marks that neither has seen.
_WORSE = 0.02
_TELLING = 20
# Seconds: what is usual takes under ten.
_LIMIT = 180.0
_TICK = 0.1
_BATCH = 200
_STEPS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnReport:
    """What learning came to: the version that was made, the one in use now, and why that one."""

    made: Version
    used: Version
    names: tuple[tuple[str, str], ...]
    before: float | None = None
    now: float | None = None
    contradictions: tuple[Contradiction, ...] = ()

    def sentence(self) -> str:
        """The report in a few sentences."""
        made = self.made
        told = (
            f"Learned from {counted(made.sentences, 'sentence')} of {counted(len(made.articles), 'article')} "
            f"in {made.seconds:.1f} s."
        )
        own, others = made.score("own"), made.score("others")
        if own is not None and others is not None:
            together = made.score("together")
            held = counted(made.held, "sentence")
            told += (
                f" On the last {held}: F {own:.2f} by itself, {others:.2f} without it."
                if together is None
                else f" On the last {held}: F {own:.2f} by itself, {others:.2f} without it, {together:.2f} together."
            )
        if self.used.number != made.number:
            told += (
                f" It was worse than version {self.used.number} on what was finished since "
                f"({self.now or 0:.2f} against {self.before or 0:.2f}), so that stays in use."
            )
        elif made.way == "others":
            told += " The other providers are still better, so they go on alone."
        missing = [name for label, name in self.names if not dict(made.counts).get(label)]
        if missing:
            told += f" No example yet of {', '.join(missing[:4])}{' …' if len(missing) > 4 else ''}."
        return told + self._contradicted()

    def _contradicted(self) -> str:
        """What was marked now so, now so: it is learned, and will be unsure."""
        if not self.contradictions:
            return ""
        names = dict(self.names)
        told: list[str] = []
        for one in self.contradictions[:3]:
            counts = ", ".join(f"{names.get(label, label)} {count:,}" for label, count in one.counts)
            told.append(f"“{shortened(one.surface)}” ({counts})")
        more = " …" if len(self.contradictions) > 3 else ""
        return f" Marked in different ways, so its candidates will be unsure: {', '.join(told)}{more}."


def learned_folder() -> Path:
    """Where the recognisers of all projects are kept, each in a folder named by the project's id."""
    return user_data_path("Annotator", appauthor=False) / "learned"


def own_provider(schema: Schema, shelf: Shelf) -> OwnProvider | None:
    """The project's own recogniser, None when there is none or the others are better without it."""
    version = shelf.in_use()
    if version is None or version.way == "others":
        return None
    # The tagger and the names behind it: the window shows before anything of them is needed.
    from annotator.suggest.own.provider import OwnProvider

    return OwnProvider(shelf, version, names=_names(schema))


def _names(schema: Schema) -> Mapping[str, str]:
    return {label.id: label.name for label in schema.active if label.kind != "figure"}


def finished_articles(reader: Reader) -> Generator[Progress, None, list[Finished]]:
    """The finished articles with their marks for names, in the order in which they were finished."""
    wanted = _names(reader.schema())
    done = [row.article for row in reader.article_rows() if row.article.state == "done"]
    found: list[tuple[int, Finished]] = []
    for number, article in enumerate(done):
        if number % 50 == 0:
            yield Progress(done=0, total=_STEPS, note="reading")
        last = max((one.seq for one in reader.history(article.id) if one.verb in ("done", "accept_rest")), default=0)
        try:
            text, spans = reader.text(article.id), reader.spans(article.id)
        except KeyError:  # removed just now
            continue
        marks = tuple((span.start, span.end, span.label) for span in spans if span.label in wanted)
        one = Finished(id=article.id, text=text, language=article.language, date=article.date, marks=marks)
        found.append((last, one))
    return [one for _last, one in sorted(found, key=lambda pair: pair[0])]


def learn(reader: Reader, shelf: Shelf, *, curve: bool = True, worker: Serve | None = None) -> Job[LearnReport]:
    """Trains the project's own recogniser in another process and puts it in use when it is no worse than before.

    UserError when there is too little to learn from, or the process dies; then everything stays as it was.
    """
    articles = last_words((yield from finished_articles(reader)))
    schema = reader.schema()
    _refuse_too_little(articles, schema)
    before = shelf.in_use()
    if worker is None:
        from annotator.suggest.own.worker import serve as worker
    process = WorkerProcess(worker, "", start_limit=_LIMIT, limit=_LIMIT)
    begun = time.perf_counter()
    process.begin()
    try:
        names = [{"id": label.id, "name": label.name, "figure": label.kind == "figure"} for label in schema.active]
        for first in range(0, len(articles), _BATCH):
            batch = as_json(articles[first : first + _BATCH])
            yield from _ask(process, {"do": "read", "names": names, "articles": batch}, step=1)
        seen = list(before.articles) if before is not None else []
        previous = str(shelf.model(before.number)) if before is not None else ""
        tried = yield from _ask(process, {"do": "try", "previous": previous, "seen": seen}, step=2)
        with TemporaryDirectory(prefix="annotator-") as folder:
            model = Path(folder) / "own.crf"
            trained = yield from _ask(process, {"do": "train", "out": str(model)}, step=3)
            made = _version(shelf.next_number(), tried, trained, seconds=time.perf_counter() - begun)
            shelf.add(made, model=model)
        used = choose(made, before, tried)
        shelf.use(used.number)
        if curve:
            drawn = yield from _ask(process, {"do": "curve"}, step=4)
            points = tuple((int(count), float(f)) for count, f in cast("list[tuple[int, float]]", drawn["curve"]))
            shelf.learned_curve(made.number, points)
            made = replace(made, curve=points)
            used = made if used.number == made.number else used
    finally:
        process.stop()
    return LearnReport(
        made=made,
        used=used,
        names=tuple(_names(schema).items()),
        before=cast("float | None", tried.get("before")),
        now=cast("float | None", tried.get("now")),
        contradictions=tuple(contradictions(articles)),
    )


def go_back(shelf: Shelf) -> Version | None:
    """Puts the version before the one in use in its place; None when there is none, and then none is in use."""
    used = shelf.in_use()
    earlier = [one for one in shelf.versions() if used is not None and one.number < used.number]
    shelf.use(earlier[-1].number if earlier else None)
    return earlier[-1] if earlier else None


def _refuse_too_little(articles: list[Finished], schema: Schema) -> None:
    if not _names(schema):
        sentence = "All labels of this project are for figures, which are not learned."
        raise UserError("AN560", sentence, "Add a label for names (Ctrl+L).")
    marks = sum(len(one.marks) for one in articles)
    if marks < _LEAST_MARKS:
        raise UserError(
            "AN561",
            f"There is too little to learn from: {counted(marks, 'mark')} in "
            f"{counted(len(articles), 'finished article')}.",
            f"Finish articles with at least {_LEAST_MARKS} marks; until then memory repeats what you decided.",
        )


def _ask(process: WorkerProcess, question: dict[str, object], *, step: int) -> Job[dict[str, object]]:
    """The worker's answer; tells how far it is while it waits, so that it can be stopped."""
    notes = ("", "telling it the articles", "trying it on what was finished last", "training", "measuring its progress")
    try:
        process.tell(question)
        until = time.monotonic() + _LIMIT
        while (answer := process.hear(_TICK)) is None:
            yield Progress(done=step, total=_STEPS, note=notes[step])
            if time.monotonic() > until:
                raise WorkerDied(late=True)
    except WorkerDied as death:
        what = "took too long and was ended" if death.late else "ended unexpectedly"
        raise UserError(
            "AN562",
            f"Learning {what}; nothing was changed.",
            "Everything else goes on. Try it again; if it happens again, there may be too little memory.",
        ) from None
    if "error" in answer:
        raise UserError("AN565", f"Nothing could be learned: {answer['error']}.", "Finish more articles and try again.")
    return answer


def _version(number: int, tried: Mapping[str, object], trained: Mapping[str, object], *, seconds: float) -> Version:
    scores = cast("dict[str, tuple[int, int, int]]", tried["scores"])
    told: list[tuple[Way, float]] = []
    for way in WAYS:
        if way in scores:
            right, proposed, wanted = scores[way]
            told.append((way, round(Score(right=right, proposed=proposed, wanted=wanted).f, 4)))
    return Version(
        number=number,
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        way=next(way for way in WAYS if way == tried["way"]),
        sentences=cast(int, trained["sentences"]),
        words=cast(int, trained["words"]),
        articles=tuple(cast("list[str]", trained["articles"])),
        counts=tuple(cast("dict[str, int]", trained["counts"]).items()),
        scores=tuple(told),
        held=cast(int, tried["held"]),
        seconds=round(seconds, 2),
    )


def choose(made: Version, before: Version | None, tried: Mapping[str, object]) -> Version:
    """The new version, unless it is clearly worse on what neither has seen."""
    if before is None or "before" not in tried:
        return made
    was, now, fresh = (cast(float, tried[name]) for name in ("before", "now", "fresh"))
    return before if fresh >= _TELLING and now < was - _WORSE else made
