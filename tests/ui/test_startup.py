import os
import subprocess
import sys

import pytest

from annotator.ui import startup

DESKTOP = {"DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("python", "pyside", "refused"),
    [
        ((3, 11), "6.12.0", True),
        ((3, 11), "6.12.1", True),
        ((3, 11), "7.0.0", True),
        ((3, 11), "6.11.3", False),
        ((3, 11), "6.10.3", False),
        ((3, 12), "6.12.0", False),
        ((3, 14), "6.12.0", False),
    ],
)
def test_the_pair_that_aborts_is_refused(python: tuple[int, int], pyside: str, refused: bool):
    sentence = startup.refuse_bad_pair(python, pyside)
    assert (sentence is not None) is refused
    if sentence:
        assert pyside in sentence
        assert "3.12" in sentence


def test_the_installed_pair_works():
    version = startup.installed_pyside()
    assert version is not None
    assert startup.refuse_bad_pair(sys.version_info[:2], version) is None


@pytest.mark.parametrize(
    ("platform", "environment", "refused"),
    [
        ("linux", {}, True),
        ("linux", {"DISPLAY": ""}, True),
        ("linux", {"QT_QPA_PLATFORM": "xcb"}, True),
        ("linux", DESKTOP, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, False),
        ("linux", {"QT_QPA_PLATFORM": "vnc:size=800x600"}, False),
        ("win32", {}, False),
        ("darwin", {}, False),
    ],
)
def test_a_missing_display_is_told_in_one_sentence(platform: str, environment: dict[str, str], refused: bool):
    sentence = startup.refuse_missing_display(platform, environment)
    assert (sentence is not None) is refused
    assert sentence is None or "\n" not in sentence


def test_a_missing_pyside_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(startup, "installed_pyside", lambda: None)
    assert "PySide6" in (startup.reason_not_to_start() or "")


def test_the_pair_is_refused_before_the_display(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(startup, "refuse_bad_pair", lambda python, pyside: "the pair")
    monkeypatch.setattr(startup, "check_display", lambda: "the display")
    assert startup.reason_not_to_start() == "the pair"


def printed_by(program: str) -> list[str]:
    """The words that a program prints in an interpreter of its own, without a display."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return done.stdout.split()


HEAVY = (
    "numpy pandas sqlite_utils spacy thinc srsly ssl lxml openpyxl pycrfsuite ahocorasick trafilatura pypdfium2 "
    "mammoth cassis dateutil markdown_it charset_normalizer urllib.request zoneinfo annotator.figures.recognise "
    "annotator.formats.pdf_in annotator.suggest.starter annotator.suggest.spacy_provider"
)
LOADED = f"""
import sys
from annotator.app import make_application, make_window
window = make_window(make_application(), config=None, state=None)
window.window.show()
print(*[name for name in {HEAVY!r}.split() if name in sys.modules])
"""


def test_the_window_shows_before_anything_heavy_is_loaded():
    """Each of these costs up to a fifth of a second, which a person would wait for an empty window."""
    assert printed_by(LOADED) == []


SIGNATURES = """
import PySide6.QtCore
from shibokensupport.signature import parser
read = []
whole = parser.pyside_type_init
parser.pyside_type_init = lambda key, lines: (read.append(key), whole(key, lines))[1]
from annotator.app import make_application, make_window
app = make_application()
window = make_window(app, config=None, state=None)
window.window.show()
app.processEvents()
print(*read)
"""


def test_the_start_asks_for_no_signature_of_qt():
    """PySide reads all of its signatures when one is asked for, as a cache around one of Qt's classes does."""
    assert printed_by(SIGNATURES) == []
