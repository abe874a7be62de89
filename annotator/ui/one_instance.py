"""One program for one person: a second start hands its words to the window that is open, and ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1_500  # milliseconds until a window that does not answer counts as none
_LONGEST = 64 * 1024
_HEARD = b"heard\n"


def address(state: Path) -> str:
    """The name under which the window of a person listens; `state` is where the program remembers things."""
    return "annotator-" + hashlib.sha256(str(state).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def hand_over(name: str, words: Sequence[str]) -> bool:
    """Gives the words of the command line to the window that listens under this name; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(json.dumps([_absolute(word) for word in words]).encode("utf-8") + b"\n")
    socket.flush()
    while not socket.canReadLine() and socket.waitForReadyRead(_PATIENCE):
        pass
    answer = bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return answer == _HEARD


def _absolute(word: str) -> str:
    """A path means the same in the other program, whatever folder that was started in."""
    return word if word.startswith("-") else str(Path(word).absolute())


class Listening(QObject):
    """Listens for second starts and passes their words on. Only the same user's programs are heard."""

    def __init__(self, name: str, *, begun: Callable[[Sequence[str]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._begun = begun
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._arrived)
        if not self._server.listen(name):
            # A window that crashed left its socket behind; a living one would have taken the words.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Listens no more; the next start is a window of its own."""
        self._server.close()

    def _arrived(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.readyRead.connect(lambda: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        words = _words(bytes(socket.readLine().data()))
        socket.write(_HEARD)
        socket.flush()
        if words is not None:
            self._begun(words)


def _words(line: bytes) -> list[str] | None:
    """The words of a second start; None for anything else."""
    try:
        told: object = json.loads(line)
    except ValueError:
        return None
    if not isinstance(told, list):
        return None
    words = cast("list[object]", told)
    return [word for word in words if isinstance(word, str)]
