"""One window per person: a second start hands its project to the first and ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from annotator import paths

PATIENCE = 1000
"""Milliseconds for which a second start waits for the first window to answer."""
_TAKEN = b"taken\n"
_LONGEST = 100_000
"""Bytes of a request; more is none of ours."""


class HandOver(Enum):
    """What became of a project that was to be handed to a window that is there already."""

    TAKEN = "the window has it"
    NOBODY = "there is no window"
    NO_ANSWER = "there is one, but it does not answer"


def socket_name() -> str:
    """The name under which this person's window can be found: one per settings folder, so tests have their own."""
    return f"annotator-{crc32(str(paths.settings_folder()).encode()):08x}"


def hand_over(project: Path | None, patience: int = PATIENCE) -> HandOver:
    """Asks the window that is there to come to the front, with a project if there is one; waits that long in ms."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name())
    if not socket.waitForConnected(patience):
        return HandOver.NOBODY
    request = {"project": None if project is None else str(project.resolve())}
    socket.write(json.dumps(request).encode() + b"\n")
    socket.waitForBytesWritten(patience)
    answered = socket.waitForReadyRead(patience) and bytes(socket.readAll().data()) == _TAKEN
    socket.abort()
    return HandOver.TAKEN if answered else HandOver.NO_ANSWER


class FrontDoor(QObject):
    """Listens for second starts; `wanted` is called with the project they bring, None for none."""

    def __init__(self, wanted: Callable[[Path | None], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come)

    def open(self) -> bool:
        """Begins to listen; only to be called when nobody answers at this door, for it takes the place of whoever does.

        What a window that died left behind is cleared away. False where it cannot listen.
        """
        if self._server.listen(socket_name()):
            return True
        QLocalServer.removeServer(socket_name())
        return self._server.listen(socket_name())

    def close(self) -> None:
        """Listens no longer."""
        self._server.close()

    def _come(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        line = bytes(socket.readLine().data())
        try:
            project = json.loads(line)["project"]
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        self._wanted(Path(project) if isinstance(project, str) else None)
