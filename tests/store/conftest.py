"""A small project and the records that the tests of the store are made of."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.model.changes import Change, ChangeSet, Record, Verb
from annotator.model.records import Article, Candidate, Relation, Span
from annotator.model.schema import Label, RelationLabel, Schema
from annotator.store.project_file import ProjectFile

TEXT = "Nordhavn Freight bought two ferries.\r\nThe price: 4.9 million euros 🚢.\n"


class Maker:
    """Makes records that fit each other."""

    schema = Schema(
        name="news",
        title="News",
        labels=(
            Label(id="org", name="ORG", key="2", position=0),
            Label(id="money", name="MONEY", kind="figure", guideline="Amounts.\nWith currency.", position=1),
        ),
        relations=(
            RelationLabel(id="owner", name="owner", key="o", source_labels=("money",), target_labels=("org",)),
            RelationLabel(id="same_as", name="same_as", symmetric=True, position=1),
        ),
    )
    text = TEXT

    def article(self, key: str, *, text: str = TEXT, position: int = 0) -> Article:
        return Article(
            id=key,
            title=f"Article {key}",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            length=len(text),
            meta=(("desk", "ships"),),
            position=position,
        )

    def candidate(
        self, key: str, article_id: str, start: int = 0, end: int = 16, *, text: str = TEXT, label: str = "org"
    ) -> Candidate:
        return Candidate(
            id=key,
            article_id=article_id,
            start=start,
            end=end,
            label=label,
            quote=text[start:end],
            provider="names",
            score=0.75,
            evidence="a company suffix",
        )

    def span(
        self, key: str, article_id: str, start: int = 0, end: int = 16, *, text: str = TEXT, label: str = "org"
    ) -> Span:
        return Span(id=key, article_id=article_id, start=start, end=end, label=label, quote=text[start:end])

    def relation(self, key: str, article_id: str, source: str, target: str, *, label: str = "same_as") -> Relation:
        return Relation(id=key, article_id=article_id, source=source, target=target, label=label)

    def changes(
        self,
        *pairs: tuple[Record | None, Record | None],
        verb: Verb = "add",
        title: str = "Add",
        texts: tuple[str, ...] = (),
        automatic: bool = False,
        group: str = "",
    ) -> ChangeSet:
        return ChangeSet(
            verb=verb,
            title=title,
            changes=tuple(Change(before=before, after=after) for before, after in pairs),
            texts=texts,
            keystrokes=1,
            automatic=automatic,
            group=group,
        )

    def made(self, *records: Record, **more: object) -> ChangeSet:
        return self.changes(*((None, record) for record in records), **more)  # type: ignore[arg-type]


@pytest.fixture
def make() -> Maker:
    return Maker()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ships.annot"


@pytest.fixture
def project(path: Path, make: Maker) -> Iterator[ProjectFile]:
    file = ProjectFile.create(path, schema=make.schema, name="Ships")
    yield file
    file.close()


@pytest.fixture
def state() -> Callable[[ProjectFile], object]:
    """Everything that a project holds now, to be compared."""

    def read(file: ProjectFile) -> object:
        views = [file.view(key) for key in file.article_ids()]
        return file.schema(), views, [(row.article, row.counts) for row in file.article_rows()]

    return read
