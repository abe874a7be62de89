"""What tests of several rooms share: a small project that a pipeline can be trained on in seconds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Span
from annotator.model.schema import Label, OverlapRule, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits.articles import bring_in

# The window speaks the language of the system unless it is told another; tests read English.
os.environ["LC_ALL"], os.environ["LANGUAGE"] = "C.UTF-8", "en"

# No test asserts how long it takes: the first example loads modules, and a machine may be busy with something else.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

TOOLS = ("whisk", "ladle", "sieve", "skillet", "mortar", "peeler", "grater", "kettle")
STUFFS = ("fennel", "quinces", "barley", "sorrel", "chestnuts", "millet", "treacle", "saffron")

Kitchen = Callable[..., Path]


@pytest.fixture(autouse=True, scope="session")
def settings_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What commands remember beside the settings is not put where the person who runs the tests has theirs."""
    before = os.environ.get("XDG_CONFIG_HOME")
    os.environ["XDG_CONFIG_HOME"] = str(tmp_path_factory.mktemp("config"))
    yield
    if before is None:
        del os.environ["XDG_CONFIG_HOME"]
    else:
        os.environ["XDG_CONFIG_HOME"] = before


@pytest.fixture
def kitchen() -> Kitchen:
    """Makes a project of recipes with the labels TOOL and INGREDIENT, the first `done` marked and finished."""

    def make(
        path: Path,
        *,
        articles: int = 8,
        done: int | None = None,
        labels: tuple[str, ...] = ("TOOL", "INGREDIENT"),
        nested: bool = False,
    ) -> Path:
        ids = seeded_ids("kitchen")
        overlap: OverlapRule = "nested" if nested else "flat"
        names = (*labels, "STEP") if nested else labels
        made = tuple(Label(id=f"l-{name}", name=name, position=at) for at, name in enumerate(names))
        file = ProjectFile.create(path, schema=Schema(name="kitchen", overlap=overlap, labels=made), name="Kitchen")
        texts = [_recipe(number) for number in range(articles)]
        incoming = [IncomingArticle(text=text, title=f"Recipe {at}", language="en") for at, text in enumerate(texts)]
        if incoming:
            file.apply(bring_in(incoming, first_position=0, ids=ids, title="Import"), who="cook")
        for number, article_id in enumerate(file.article_ids()):
            if done is not None and number >= done:
                continue
            text = file.text(article_id)
            marks = [
                Span(id=ids(), article_id=article_id, start=start, end=end, label=f"l-{label}", quote=text[start:end])
                for start, end, label in _marks(text, nested=nested)
                if label in names
            ]
            article = file.article(article_id)
            assert article is not None
            finished = Change(before=article, after=replace(article, state="done"))
            changes = (*(Change(before=None, after=mark) for mark in marks), finished)
            file.apply(ChangeSet(verb="add", title="Mark", changes=changes), who="cook")
        file.close()
        return path

    return make


def _recipe(number: int) -> str:
    lines = [
        f"Take the {TOOLS[(number + at) % 8]} and stir the {STUFFS[(number * 3 + at) % 8]} for {at + number} minutes."
        for at in range(4)
    ]
    return f"Recipe number {number}\n\n" + "\n".join(lines) + "\n"


def _marks(text: str, *, nested: bool) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for words, label in ((TOOLS, "TOOL"), (STUFFS, "INGREDIENT")):
        for word in words:
            at = text.find(word)
            while at >= 0:
                found.append((at, at + len(word), label))
                if nested and label == "INGREDIENT":
                    found.append((at - len("stir the "), at + len(word), "STEP"))
                at = text.find(word, at + 1)
    return sorted(found)
