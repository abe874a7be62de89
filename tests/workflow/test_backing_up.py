"""A backup comes back as a project of its own, never over another file."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.model.errors import UserError
from annotator.store.project_file import ProjectFile
from annotator.workflow.backing_up import backups_of, make_backup, restore_copy
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
    with pytest.raises(UserError, match="there already"):
        restore_copy(made, there)
    assert there.read_text("utf-8") == "precious"
    with pytest.raises(UserError):
        restore_copy(made, tmp_path / "no such folder" / "copy.annot")
    assert not list(tmp_path.glob(".*.new"))
