"""A second start hands its words to the window that is open; without one, or with a dead one, it is a window itself."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.one_instance import Listening, address, hand_over

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def name(tmp_path: Path) -> str:
    return address(tmp_path)


@pytest.fixture
def heard(name: str, qapp: QApplication) -> Iterator[list[list[str]]]:
    """What a listening window is told."""
    told: list[list[str]] = []
    owner = QObject()

    def take(words: Sequence[str]) -> None:
        told.append(list(words))

    listening = Listening(name, begun=take, parent=owner)
    yield told
    listening.close()
    owner.deleteLater()


SECOND = """
import sys
from annotator.ui.one_instance import hand_over
sys.exit(0 if hand_over(sys.argv[1], sys.argv[2:]) else 3)
"""


def second_start(name: str, *words: str) -> subprocess.Popen[bytes]:
    """A second start is a program of its own."""
    return subprocess.Popen([sys.executable, "-c", SECOND, name, *words], cwd=ROOT)


def test_without_a_window_nobody_hears(name: str, qapp: QApplication) -> None:
    assert not hand_over(name, ["work.annot"])


def test_the_words_arrive_and_paths_are_whole(name: str, heard: list[list[str]], qtbot: QtBot) -> None:
    second = second_start(name, "work.annot", "--demo")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert heard == [[str(ROOT / "work.annot"), "--demo"]]


def test_starts_at_once_are_all_heard(name: str, heard: list[list[str]], qtbot: QtBot) -> None:
    starts = [second_start(name, f"{number}.annot") for number in range(3)]
    qtbot.waitUntil(lambda: all(start.poll() is not None for start in starts), timeout=20_000)
    assert [start.returncode for start in starts] == [0, 0, 0]
    assert sorted(Path(words[0]).name for words in heard) == ["0.annot", "1.annot", "2.annot"]


def test_what_is_no_start_is_not_passed_on(name: str, heard: list[list[str]], qtbot: QtBot) -> None:
    stranger = QLocalSocket()
    stranger.connectToServer(name)
    assert stranger.waitForConnected(1_000)
    stranger.write(b'{"open": "everything"}\nnonsense\n')
    qtbot.waitUntil(lambda: stranger.bytesAvailable() > 0)
    assert heard == []
    stranger.abort()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Windows end with their program")
def test_the_socket_of_a_window_that_crashed_is_taken_over(name: str, qapp: QApplication, qtbot: QtBot) -> None:
    probe = QObject()
    first = Listening(name, begun=lambda _words: None, parent=probe)
    place = Path(first._server.fullServerName())
    first.close()
    left = socket.socket(socket.AF_UNIX)
    left.bind(os.fspath(place))
    left.close()  # nobody listens, the file stays
    assert not hand_over(name, [])
    told: list[list[str]] = []
    second = Listening(name, begun=lambda words: told.append(list(words)), parent=probe)
    start = second_start(name, "a.annot")
    qtbot.waitUntil(lambda: start.poll() is not None, timeout=20_000)
    assert start.returncode == 0
    assert [Path(words[0]).name for words in told] == ["a.annot"]
    second.close()


def test_two_people_do_not_share_a_window(tmp_path: Path) -> None:
    assert address(tmp_path / "one") != address(tmp_path / "two")
