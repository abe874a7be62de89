"""The child process that holds one spaCy pipeline: JSON in, JSON out, until the pipe is closed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol, cast

from annotator.suggest.worker_process import JSON

# The statistical recogniser of spaCy tells no score; this is what its spans are worth before they are judged.
_UNSCORED = 0.8
# Bytes of data that a pipeline may hold: the largest transformers need about half of it.
MEMORY = 8 * 2**30
Row = tuple[int, int, str, float, str]


class _Span(Protocol):
    """What is used of spacy.tokens.Span; spaCy's own types are incomplete."""

    start_char: int
    end_char: int
    label_: str


class _Group(Protocol):
    attrs: dict[str, object]

    def __iter__(self) -> Iterator[_Span]: ...


class _Doc(Protocol):
    ents: tuple[_Span, ...]
    spans: Mapping[str, _Group]


_Pipeline = Callable[[str], _Doc]


def serve(connection: Connection, folder: str) -> None:
    """Load the pipeline of a folder, say {"ready": true}, then answer each {"text": …}.

    A pipeline that cannot be loaded is {"unfit": …}. An answer is
    {"spans": [[start, end, label, score, component], …], "seconds": …} in code points, or {"error": …}.
    """
    limit_memory(MEMORY)
    try:
        nlp = cast(_Pipeline, load_pipeline(Path(folder)))
    except BaseException as error:
        _say(connection, {"unfit": _told(error)})
        return
    _say(connection, {"ready": True})
    while True:
        try:
            asked = cast("dict[str, str]", JSON.read(connection.recv_bytes()))
        except (EOFError, OSError):
            return
        try:
            begun = time.perf_counter()
            spans = _spans(nlp, asked["text"])
            _say(connection, {"spans": spans, "seconds": time.perf_counter() - begun})
        except Exception as error:  # the next text may go well
            _say(connection, {"error": _told(error)})


def limit_memory(limit: int) -> None:
    """So many bytes of data for this process: who fills the memory fails alone; Windows has no such limit."""
    try:
        import resource
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    soft = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def load_pipeline(folder: Path) -> object:
    """The pipeline from its path, with nothing of its config but what loading needs; spaCy's Language."""
    from spacy.util import load_config, load_model_from_config

    from annotator.suggest.pipeline_config import LOADED

    config = load_config(folder / "config.cfg")
    for section in set(cast("dict[str, object]", config)) - set(LOADED):
        del config[section]
    nlp = load_model_from_config(config, auto_fill=True)
    nlp.from_disk(folder)
    return nlp


def _spans(nlp: _Pipeline, text: str) -> list[Row]:
    doc = nlp(text)
    rows = [_row(entity, _UNSCORED, "its entity recogniser") for entity in doc.ents]
    for key, group in doc.spans.items():
        scores = cast("list[float] | None", group.attrs.get("scores"))
        for at, span in enumerate(group):
            score = float(scores[at]) if scores is not None and at < len(scores) else _UNSCORED
            rows.append(_row(span, score, f"its span group “{key}”"))
    return rows


def _row(span: _Span, score: float, component: str) -> Row:
    return span.start_char, span.end_char, span.label_, score, component


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:300]


def _say(connection: Connection, message: dict[str, object]) -> None:
    connection.send_bytes(JSON.write(message))
