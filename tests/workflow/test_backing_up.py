"""A backup comes back as a project of its own, never over another file."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.model.errors import UserError
from annotator.store.project_file import ProjectFile
from annotator.workflow.backing_up import after_backup, backups_of, make_backup, restore_copy
from annotator.workflow.jobs import Progress, run_here
from annotator.workflow.open_project import OpenProject


def test_a_backup_is_listed_and_restored_as_a_copy(project: OpenProject, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    made = make_backup(project.file, folder)
    assert [backup.path for backup in backups_of(project.file, folder)] == [made]
    copy = restore_copy(made, tmp_path / "again")
    assert copy == tmp_path / "again.annot"
    file = ProjectFile.open(copy)
    assert file.article_ids() == project.reader.article_ids()
    file.close()


def test_nothing_is_overwritten_and_nothing_is_left(project: OpenProject, tmp_path: Path) -> None:
    made = make_backup(project.file, tmp_path / "backups")
    there = tmp_path / "mine.annot"
    there.write_text("precious", "utf-8")
    with pytest.raises(UserError, match="exists already"):
        restore_copy(made, there)
    assert there.read_text("utf-8") == "precious"
    with pytest.raises(UserError, match=r"folder .* does not exist"):
        restore_copy(made, tmp_path / "no such folder" / "copy.annot")
    with pytest.raises(UserError, match=r"no project “gone\.annot”"):
        restore_copy(tmp_path / "gone.annot", tmp_path / "copy.annot")
    assert not list(tmp_path.glob(".*.new"))


def test_a_large_change_waits_for_its_backup(project: OpenProject, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    seen: list[int] = []

    def job():
        seen.append(len(backups_of(project.file, folder)))
        yield Progress(done=1, total=1)
        return "done"

    assert run_here(after_backup(project.file, folder, job()), project) == "done"
    assert seen == [1]
