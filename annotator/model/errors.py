"""The world's faults, told in sentences; anything else that is raised is a bug of ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


class UserError(Exception):
    """The world is at fault: shown to the person as it stands, exit code 2 on the command line.

    `code` is stable and searchable ("AN101"), `sentence` says what happened to what and where,
    `hint` says what to do (may be empty).
    """

    def __init__(self, code: str, sentence: str, hint: str = "") -> None:
        super().__init__(code, sentence, hint)
        self.code = code
        self.sentence = sentence
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".rstrip()


Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One numbered, located thing that went wrong while the rest went on.

    `where` names the file or article, `line` counts from 1 where the source has lines.
    """

    code: str
    sentence: str
    where: str = ""
    line: int | None = None
    hint: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        place = self.where if self.line is None else f"{self.where}:{self.line}"
        return " ".join(part for part in (self.code, place + ":" if place else "", self.sentence, self.hint) if part)
