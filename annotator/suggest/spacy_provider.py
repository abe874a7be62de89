"""Candidates from any spaCy pipeline that the person has, checked first and run in a process of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from threading import Event, Lock
from typing import cast

from annotator.model.errors import UserError
from annotator.model.records import Proposal
from annotator.suggest.pipeline_card import PipelineCard, inspect_pipeline, pipeline_name
from annotator.suggest.worker import Row, serve
from annotator.suggest.worker_process import Serve, WorkerDied, WorkerProcess
from annotator.text.paragraphs import paragraphs

# Seconds: a transformer on a slow disk loads in half a minute; a part of a text is read in a few.
_START_LIMIT = 120.0
_LIMIT = 60.0
# Longer texts are read in parts of about so many characters, cut between paragraphs.
_PART = 50_000
# After so many deaths one after the other, or so many in all, the pipeline is not started again.
_DEATHS = 2
_DEATHS_IN_ALL = 5


class SpacyProvider:
    """The entities and span groups of one pipeline; it is checked and loaded when it is first asked.

    `trusted` are the SHA-256 of the cards with which the person allowed components that are read with torch, or
    one of them: a pipeline that changed since is not trusted. `mapping` gives some of its labels other names, "" drops
    them; `name` is the name under which it proposes. The pipeline runs in a child process with a time limit
    for each part of a text; when it dies, the next article starts a new one, and after two deaths in a row, or five
    in all, it is given up with the same clear error. One that is refused or cannot be loaded is tried once. `close`
    forgets all of that.
    """

    def __init__(
        self,
        pipeline: Path | str,
        *,
        trusted: Collection[str] = (),
        mapping: Mapping[str, str] | None = None,
        name: str = "",
        start_limit: float = _START_LIMIT,
        limit: float = _LIMIT,
        worker: Serve = serve,
    ) -> None:
        self._pipeline = pipeline
        self._trusted = frozenset([trusted] if isinstance(trusted, str) else trusted)
        self._mapping = dict(mapping or {})
        self._name = name or f"spacy:{pipeline_name(pipeline)}"
        self._limits = (start_limit, limit)
        self._worker_main = worker
        self._worker: WorkerProcess | None = None
        self._deaths = self._all_deaths = 0
        self._unfit: UserError | None = None
        self._texts = self._words = 0
        self._seconds = 0.0
        self._lock = Lock()
        self._halted = Event()

    @property
    def name(self) -> str:
        """ "spacy:" and the package's or folder's name, unless another was given."""
        return self._name

    @property
    def title(self) -> str:
        """The name that people read."""
        return f"spaCy pipeline {self._name.removeprefix('spacy:')}"

    def card(self) -> PipelineCard:
        """What the pipeline is, for the question whether to trust it. UserError when there is none."""
        return inspect_pipeline(self._pipeline)

    def labels(self) -> tuple[str, ...]:
        """The names that it can propose, after the mapping; empty when the pipeline does not tell them."""
        told = (self._mapping.get(label, label) for label in self.card().labels)
        return tuple(dict.fromkeys(label for label in told if label))

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """What the pipeline finds; UserError when it is refused, fails, dies or takes too long."""
        with self._lock:
            worker = self._ready()
            found = [proposal for start, part in _parts(text) for proposal in self._read(worker, part, start)]
            self._texts += 1
            self._words += len(text.split())
            return found

    def pace(self) -> str:
        """How fast it read so far, in words; "" before the first text. Starting it and waiting do not count."""
        with self._lock:
            texts, words, seconds = self._texts, self._words, self._seconds
        if not texts or seconds <= 0:
            return ""
        return f"{1000 * seconds / texts:,.1f} ms an article, {words / seconds:,.0f} words a second"

    def halt(self) -> None:
        """From any thread: the child process is ended, whatever it does, and not started again until `close`."""
        self._halted.set()
        worker = self._worker
        if worker is not None:
            worker.halt()

    def close(self) -> None:
        """End the child process; proposing again starts a new one."""
        with self._lock:
            if self._worker is not None:
                self._worker.stop()
            self._worker = None
            self._deaths = self._all_deaths = 0
            self._unfit = None
            self._halted.clear()

    def _ready(self) -> WorkerProcess:
        if self._unfit is not None:
            raise UserError(self._unfit.code, self._unfit.sentence, self._unfit.hint)
        try:
            return self._started()
        except UserError as error:
            self._unfit = error  # looking at it again, for each article, would take its time and tell the same
            raise

    def _started(self) -> WorkerProcess:
        if self._worker is None:
            card = self.card()
            if card.refused:
                raise UserError(
                    "AN513",
                    f"The pipeline {card.name} was not loaded. {card.concerns[0]}",
                    "Use a pipeline that is made of spaCy's own components.",
                )
            if card.needs_trust and card.sha256 not in self._trusted:
                raise UserError(
                    "AN514",
                    f"The pipeline {card.name} was not loaded. {card.concerns[-1]}",
                    "Allow it if you know where it comes from.",
                )
            start_limit, limit = self._limits
            self._worker = WorkerProcess(self._worker_main, str(card.folder), start_limit=start_limit, limit=limit)
        if self._halted.is_set():  # also when that came while it was made
            self._worker.halt()
        return self._worker

    def _read(self, worker: WorkerProcess, part: str, offset: int) -> Iterator[Proposal]:
        if self._deaths >= _DEATHS or self._all_deaths >= _DEATHS_IN_ALL:
            raise self._fault(f"The {self.title} died repeatedly and was not started again.")
        try:
            answer = worker.ask({"text": part})
        except WorkerDied as death:
            if death.halted:
                raise UserError(
                    "AN770", f"The {self.title} was stopped.", "What it had proposed before stays; ask it again."
                ) from None
            self._deaths += 1
            self._all_deaths += 1
            late, sudden = f"The {self.title} took too long and was ended.", f"The {self.title} ended unexpectedly."
            raise self._fault(late if death.late else sudden) from None
        if "unfit" in answer:
            self._unfit = UserError(
                "AN874",
                f"The {self.title} could not be loaded ({answer['unfit']}).",
                "Get it again from where it came; one of another version of spaCy has to be made anew.",
            )
            raise self._unfit
        if "error" in answer:
            raise self._fault(f"The {self.title} failed with {answer['error']}.")
        self._deaths = 0
        self._seconds += cast(float, answer.get("seconds", 0.0))
        for start, end, label, score, component in cast("list[Row]", answer.get("spans", [])):
            name = self._mapping.get(label, label)
            if not name:
                continue
            yield Proposal(
                start=start + offset,
                end=end + offset,
                label=name,
                provider=self.name,
                score=score,
                evidence=f"found by {component}",
            )

    def _fault(self, sentence: str) -> UserError:
        return UserError("AN515", sentence, "The other providers go on. Try it again, or leave this pipeline out.")


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Parts of about `_PART` characters with their offsets, cut between paragraphs."""
    begin = reached = 0
    for paragraph in paragraphs(text):
        if paragraph.end - begin > _PART and reached > begin:
            yield begin, text[begin:reached]
            begin = paragraph.start
        reached = paragraph.end
    if text[begin:].strip():
        yield begin, text[begin:]
