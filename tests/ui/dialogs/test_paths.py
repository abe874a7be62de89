"""Places for the work of a person."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path, user_documents_path

from annotator.ui.dialogs.paths import work_folder


def test_new_work_lies_beside_the_project(tmp_path: Path) -> None:
    assert work_folder(tmp_path / "news.annot") == tmp_path


def test_new_work_is_never_put_among_the_samples() -> None:
    sample = user_data_path("Annotator", appauthor=False) / "samples" / "Sample 1.annot"

    assert work_folder(sample) == user_documents_path()
    assert work_folder(None) == user_documents_path()
