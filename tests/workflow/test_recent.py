"""The list of recent projects."""

import json
from pathlib import Path

import pytest

from annotator.workflow.recent import Place, Recent, RecentProjects


def test_the_latest_comes_first_and_the_place_is_remembered(tmp_path: Path) -> None:
    kept = tmp_path / "recent.json"
    recent = RecentProjects(kept)
    for number in range(12):
        recent.opened(tmp_path / f"{number}.annot", f"Project {number}")
    recent.left(tmp_path / "11.annot", Place(article_id="a", focus="c", paragraph=3, pixels=7))
    again = RecentProjects(kept)
    assert [row.name for row in again.rows()] == [f"Project {number}" for number in range(11, 1, -1)]
    assert again.opened(tmp_path / "11.annot", "Project 11").place == Place(
        article_id="a", focus="c", paragraph=3, pixels=7
    )
    assert not again.rows()[0].there


def test_a_list_that_cannot_be_read_counts_as_empty(tmp_path: Path) -> None:
    kept = tmp_path / "recent.json"
    kept.write_text('[{"wrong": 1}]', "utf-8")
    assert RecentProjects(kept).rows() == ()
    kept.write_text("{", "utf-8")
    assert RecentProjects(kept).rows() == ()


def test_a_forgotten_project_is_off_the_list(tmp_path: Path) -> None:
    recent = RecentProjects(tmp_path / "recent.json")
    recent.opened(tmp_path / "a.annot", "A")
    recent.forget(str(tmp_path / "a.annot"))
    assert recent.rows() == ()


@pytest.mark.parametrize(
    "told",
    [
        "null",
        "5",
        '"a"',
        "{}",
        "[" * 100_000,
        '[null, 5, {"path": 7}, {"name": "x"}, {"path": ""}]',
        '{"path": "a"}',
        "\x00",
    ],
)
def test_whatever_stands_in_the_file_the_list_is_there(tmp_path: Path, told: str) -> None:
    kept = tmp_path / "recent.json"
    kept.write_text(told, "utf-8")
    assert RecentProjects(kept).rows() == ()


def test_a_row_with_odd_values_keeps_what_can_be_used(tmp_path: Path) -> None:
    kept = tmp_path / "recent.json"
    place = {"article_id": 5, "focus": None, "caret": "x", "paragraph": 3, "other": 1}
    kept.write_text(json.dumps([{"path": "/a/b.annot", "name": 7, "place": place}, {"path": "c\0", "place": []}]))
    first, second = RecentProjects(kept).rows()
    assert first == Recent(path="/a/b.annot", name="b", place=Place(paragraph=3))
    assert not second.there
