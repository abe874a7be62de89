"""Settings: sparse, checked, and forgiving towards a file that was edited by hand."""

from pathlib import Path

import pytest

from annotator.workflow.settings import SETTINGS, Settings


def test_only_what_was_changed_is_written(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    settings = Settings.load(path)
    settings.put("view.zoom", 120)
    settings.put("view.values", False)
    settings.put("view.values", True)
    assert path.read_text("utf-8") == "[view]\nzoom = 120\n"
    assert Settings.load(path).number("view.zoom") == 120


def test_every_default_is_one_that_its_row_accepts() -> None:
    assert [row.key for row in SETTINGS if not row.accepts(row.default)] == []
    assert len({row.key for row in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[view]\nzoom = 1000\n", "view.zoom"),
        ("[view]\ntheme = 'pink'\n", "view.theme"),
        ("[nothing]\nhere = 1\n", "nothing.here"),
        ("[view]\nvalues = 1\n", "view.values"),
        ("not toml at all", "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_left_out_and_told(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, "utf-8")
    settings = Settings.load(path)
    assert complaint in settings.complaints[0]
    assert settings.number("view.zoom") == 100


def test_a_wrong_value_is_refused(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    with pytest.raises(ValueError, match="zoom"):
        settings.put("view.zoom", 5)


def test_keys_of_actions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    settings = Settings(path)
    settings.put("keys.review.accept", "Space")
    assert Settings.load(path).keymap() == {"review.accept": "Space"}


def test_keys_and_settings_are_set_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = Settings(path)
    settings.put("keys.edit.undo", "Ctrl+U")
    settings.put("view.zoom", 120)
    settings.reset("keys.edit.undo")
    settings.reset("view.zoom")
    settings.reset("view.theme")
    assert settings.path == path
    assert (Settings.load(path).keymap(), Settings.load(path).number("view.zoom")) == ({}, 100)


@pytest.mark.parametrize("content", [b"view = [\n", b"\xff\xfe[view]", b"[keys]\naccept = 1\naccept = 2\n"])
def test_a_file_that_cannot_be_read_is_kept_beside_before_it_is_written_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings = Settings.load(path)
    assert "cannot be read" in settings.complaints[0]
    settings.put("view.zoom", 120)
    settings.put("view.zoom", 130)
    assert Settings.load(path).number("view.zoom") == 130
    assert (tmp_path / "settings.unreadable.toml").read_bytes() == content


def test_keys_that_are_no_text_are_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[keys.review]\naccept = 'A'\n[keys]\n'go.next' = 5\n", "utf-8")
    settings = Settings.load(path)
    assert settings.keymap() == {}
    assert len(settings.complaints) == 2
