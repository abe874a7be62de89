from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

from annotator.model.errors import Problem, UserError
from annotator.store import copying
from annotator.store.backup import back_up, backups, thin
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


@pytest.fixture
def filled(project, make):
    project.apply(make.made(make.article("a1"), texts=(make.text,), verb="import"), who="Ada")
    return project


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "safe" / "place"


def test_a_backup_is_one_plain_equal_project(filled, folder, make, state):
    path = back_up(filled, folder, at=NOON)
    assert path.name == f"ships {filled.project_id[:8]} 2026-03-31 120000.annot"
    assert list(folder.iterdir()) == [path]
    assert path.read_bytes()[18:20] == b"\x01\x01"
    before, last = state(filled), filled.last
    filled.apply(make.made(make.span("s1", "a1")), who="Ada")  # the project goes on
    assert [found for found in check_project(path) if isinstance(found, Problem)] == []
    copy = ProjectFile.open(path)
    assert (state(copy), copy.last, copy.project_id) == (before, last, filled.project_id)
    copy.close()


def test_a_second_backup_never_takes_the_place_of_the_first(filled, folder):
    first = back_up(filled, folder, at=NOON)
    second = back_up(filled, folder, at=NOON)
    assert first != second
    assert {backup.path for backup in backups(folder, filled)} == {first, second}


def test_the_backups_of_a_project_are_told_from_others(filled, folder, make, tmp_path):
    late = back_up(filled, folder, at=NOON)
    early = back_up(filled, folder, at=NOON - timedelta(days=1))
    namesake = ProjectFile.create(tmp_path / "safe" / "ships.annot", schema=make.schema)
    back_up(namesake, folder, at=NOON)
    (folder / f"ships {filled.project_id[:8]} 2026-99-99 120000.annot").write_text("not ours")
    (folder / "letter.txt").write_text("not ours")
    assert [backup.path for backup in backups(folder, filled)] == [late, early]
    assert len(backups(folder, namesake)) == 1
    namesake.close()
    assert backups(folder / "none", filled) == ()


def test_backups_are_thinned_as_they_age(filled, folder):
    made = back_up(filled, folder, at=NOON)
    prefix = made.name[: -len("2026-03-31 120000.annot")]
    for hours in range(6, 24 * 400, 6):
        at = NOON - timedelta(hours=hours)
        (folder / f"{prefix}{at:%Y-%m-%d %H%M%S}.annot").write_bytes(b"a copy")
    removed = thin(folder, filled, now=NOON)
    left = backups(folder, filled)
    ages = [NOON - backup.at for backup in left]
    assert made == left[0].path
    assert sum(age < timedelta(days=2) for age in ages) == 8
    days = [backup.at.date() for backup in left if timedelta(days=2) <= NOON - backup.at < timedelta(days=14)]
    assert len(days) == len(set(days)) == 13
    weeks = [
        backup.at.isocalendar()[:2] for backup in left if timedelta(days=14) <= NOON - backup.at < timedelta(days=91)
    ]
    assert len(weeks) == len(set(weeks)) == 12
    months = [(backup.at.year, backup.at.month) for backup in left if NOON - backup.at >= timedelta(days=91)]
    assert len(months) == len(set(months)) == 11
    assert len(left) + len(removed) == 24 // 6 * 400
    assert thin(folder, filled, now=NOON) == ()


def test_thinning_again_and_again_keeps_one_of_every_span(filled, folder):
    first = back_up(filled, folder, at=NOON)
    for day in range(1, 120):
        now = NOON + timedelta(days=day)
        (folder / first.name.replace("2026-03-31", f"{now:%Y-%m-%d}")).write_bytes(b"a copy")
        thin(folder, filled, now=now)
    months = {backup.at.month for backup in backups(folder, filled)}
    assert months == {4, 5, 6, 7}
    assert len(backups(folder, filled)) < 35


def test_thinning_clears_away_what_a_killed_program_left(filled, folder):
    kept = back_up(filled, folder, at=NOON)
    old, young, other = folder / ".a.annot.12.new", folder / ".b.annot.34.new", folder / ".c.new"
    for path in (old, young, other):
        path.write_bytes(b"half")
    long_ago = (NOON - timedelta(days=2)).timestamp()
    for path in (old, other):
        os.utime(path, (long_ago, long_ago))
    os.utime(young, (NOON.timestamp(), NOON.timestamp()))
    assert thin(folder, filled, now=NOON) == ()
    assert set(folder.iterdir()) == {kept, young, other}


def test_a_copy_that_is_not_equal_is_no_backup(filled, folder, monkeypatch):
    monkeypatch.setattr(copying, "_COUNTED", ("spans",))
    honest = copying._facts
    seen = []

    def lying(conn):
        seen.append(honest(conn))
        return seen[-1] if len(seen) == 1 else copying._Facts(identity=seen[0].identity, counts=(7,), last=None)

    monkeypatch.setattr(copying, "_facts", lying)
    with pytest.raises(UserError) as caught:
        back_up(filled, folder)
    assert caught.value.code == "AN116"
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_is_told(filled, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError) as caught:
        back_up(filled, tmp_path / "file" / "folder")
    assert caught.value.code == "AN116"
    assert "ships.annot" in caught.value.sentence
    filled.undo(who="Ada")
