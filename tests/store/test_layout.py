"""Older formats are brought up to date after a proven copy; every format has exactly its own tables."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlite_utils import Database

from annotator.model.errors import Problem
from annotator.store.check import check_project
from annotator.store.connection import open_connection
from annotator.store.layout import STEPS, Step, expected_layout
from annotator.store.project_file import ProjectFile, keep_old_format


def test_a_layout_has_no_triggers_and_no_views_and_only_strict_tables():
    layout = expected_layout()
    assert {kind for kind, *_ in layout} == {"table", "index"}
    assert all("STRICT" in sql for kind, _, _, sql in layout if kind == "table")


@pytest.fixture
def old(project, make, path):
    project.apply(make.made(make.article("a1"), texts=(make.text,), verb="import"), who="Ada")
    project.close()
    return path


def add_a_table(db: Database) -> None:
    db.executescript("CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT")


LATER = (*STEPS, Step(name="9999_later", run=add_a_table))


def test_an_older_file_is_brought_up_to_date_and_kept_beside(old):
    content = old.read_bytes()
    connection = open_connection(old, steps=LATER, before_upgrade=keep_old_format)
    with connection.reading() as conn:
        assert conn.execute("PRAGMA user_version").fetchone() == (len(LATER),)
        assert conn.execute("SELECT count(*) FROM later").fetchone() == (0,)
        assert conn.execute("SELECT count(*) FROM articles").fetchone() == (1,)
    connection.close()
    kept = old.with_name(f"ships (format {len(STEPS)}).annot")
    assert sorted(entry.name for entry in old.parent.iterdir()) == [kept.name, old.name]
    assert len(kept.read_bytes()) == len(content)
    file = ProjectFile.open(kept)
    assert file.article_ids() == ("a1",)
    file.close()
    open_connection(old, steps=LATER).close()
    assert len(list(old.parent.iterdir())) == 2


def test_a_step_that_fails_changes_nothing(old):
    content = old.read_bytes()

    def fail(db: Database) -> None:
        add_a_table(db)
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        open_connection(old, steps=(*STEPS, Step(name="9999_bad", run=fail)))
    assert old.read_bytes() == content
    file = ProjectFile.open(old)
    assert file.article_ids() == ("a1",)
    file.close()


def test_the_projects_of_every_released_format_still_open(tmp_path):
    released = sorted((Path(__file__).parents[1] / "data" / "projects").glob("format-*.annot"))
    assert len(released) == len(STEPS)
    for number, source in enumerate(released, 1):
        path = tmp_path / source.name
        shutil.copyfile(source, path)
        assert [found for found in check_project(path) if isinstance(found, Problem)] == []
        file = ProjectFile.open(path)
        (view,) = [file.view(key) for key in file.article_ids()]
        assert [span.quote for span in view.spans] == ["Nordhavn Freight", "4.9 million euros"]
        assert view.spans[1].figure.unit == "EUR"
        relations = [(relation.source, relation.target) for relation in view.relations]
        assert relations == ([(view.spans[1].id, view.spans[0].id)] if number > 1 else [])
        assert file.undo(who="Ada") is not None
        file.close()
