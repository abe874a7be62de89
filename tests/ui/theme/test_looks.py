"""Every colour of a label can be read, in every palette."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.schema import Label
from annotator.ui.theme.color import contrast, from_oklch, mixed, to_oklch
from annotator.ui.theme.looks import label_look, label_looks
from annotator.ui.theme.palette import DARK, LIGHT, PALETTES

SCHEMAS = Path(__file__).resolve().parents[3] / "resources" / "schemas"
colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
palettes = st.sampled_from(list(PALETTES.values()))


def shipped_colors() -> set[str]:
    found: set[str] = set()
    for path in SCHEMAS.glob("*.toml"):
        for rows in tomllib.loads(path.read_text(encoding="utf-8")).values():
            if isinstance(rows, list):
                found |= {row["color"] for row in rows if isinstance(row, dict) and "color" in row}
    return found


@given(colors, palettes)
def test_any_colour_becomes_readable(color, palette):
    look = label_look("ORG", color, palette)
    side = 1 if palette.dark else 0
    if palette.heavy:
        assert look.pending == look.confirmed == ""
        assert contrast(look.ink, palette.page) >= 9.0
        return
    assert contrast(palette.ink, look.pending) >= (11.4, 8.1)[side]
    assert contrast(palette.ink, look.confirmed) >= (11.4, 8.1)[side]
    assert contrast(look.ink, palette.page) >= (6.5, 8.6)[side]
    assert contrast(look.ink, look.confirmed) >= (5.2, 5.7)[side]
    assert contrast(look.line, palette.page) >= (4.6, 5.6)[side]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_pending_and_confirmed_are_told_apart(palette):
    assert shipped_colors()
    for color in shipped_colors():
        look = label_look("X", color, palette)
        assert contrast(look.pending, look.confirmed) > 1.08
        assert contrast(look.pending, palette.page) > 1.03


@given(colors)
def test_oklch_comes_back(color):
    again = from_oklch(to_oklch(color))
    for place in (1, 3, 5):
        assert abs(int(color[place : place + 2], 16) - int(again[place : place + 2], 16)) <= 3


@pytest.mark.parametrize("color", ["", "red", "#12345", "#1234567", "url(x)"])
def test_what_is_no_colour_is_grey(color):
    assert label_look("X", color, LIGHT) == label_look("X", "#5b6770", LIGHT)


def test_retired_labels_keep_their_looks():
    labels = (Label(id="a", name="ORG", color="#244ea0"), Label(id="b", name="OLD", retired=True))
    assert {key: look.name for key, look in label_looks(labels, LIGHT).items()} == {"a": "ORG", "b": "OLD"}


def test_black_on_white():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_the_words_of_every_palette_can_be_read(palette):
    assert contrast(palette.ink, palette.page) >= 12
    assert contrast(palette.soft, palette.page) >= 5.5
    assert contrast(palette.ink, palette.chrome) >= 11
    assert contrast(palette.soft, palette.chrome) >= 5.5
    assert contrast(palette.on_accent, palette.accent) >= 5.5
    assert contrast(palette.on_hint, palette.hint) >= 10
    for ground in (palette.selection, palette.find, palette.find_current, palette.accent_tint):
        assert contrast(palette.ink, ground) >= 4.5
    assert contrast(palette.danger, palette.page) >= 5
    assert contrast(palette.good, palette.page) >= 5
    assert contrast(palette.accent, palette.page) >= 4.5
