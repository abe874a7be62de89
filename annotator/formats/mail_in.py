"""Mail: one message a file (.eml), or many (.mbox), read by the standard library in a child process."""

from __future__ import annotations

import email
import email.policy
import email.utils
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import cast

from annotator.formats import files
from annotator.formats.foreign import nodes
from annotator.formats.foreign.asking import (
    Asked,
    ForeignImporter,
    Found,
    Taken,
    answer,
    damaged,
    left_out,
    tables_as_lines,
    without_text,
)
from annotator.formats.foreign.charsets import declared_text
from annotator.formats.foreign.html_text import read_html
from annotator.formats.foreign.nodes import parse_html
from annotator.formats.incoming import LARGEST_ARTICLE, EncodingQuestion, IncomingArticle, ReadOptions, as_problem
from annotator.model.errors import Problem, UserError

_HEADER = re.compile(rb"(?:From |[A-Za-z][A-Za-z0-9-]{1,60}:[ \t])")
_MAIL = re.compile(rb"^(?:From|Subject|Date|Message-ID|Received|MIME-Version|To|Return-Path):[ \t]", re.I | re.M)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


class Mail(ForeignImporter):
    """Reads `.eml` and `.mbox` files; the readable text of each message, attachments are left out and told."""

    name = "mail"
    title = "Mail"
    suffixes = (".eml", ".mbox")

    def __init__(self) -> None:
        super().__init__(take_apart, kind="a mail")

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending, or by several headers of mails at the beginning."""
        if path.suffix.lower() in self.suffixes:
            return 0.9
        top = head.replace(b"\r", b"").split(b"\n\n", 1)[0]
        return 0.6 if _HEADER.match(top) and len(_MAIL.findall(top)) >= 3 else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every message; UserError when nothing can be read.

        Messages whose encoding is in doubt are asked about when all others were given.
        """
        if not files.read_head(path).startswith(b"From "):
            yield from self.reader.read(path, options)
            return
        question: EncodingQuestion | None = None
        for number, message in enumerate(_messages(path), start=1):
            try:
                yield from self.reader.read_bytes(message, path, options, place=str(number))
            except EncodingQuestion as asked:
                question = question or asked
            except UserError as error:
                yield as_problem(error, where=f"{path.name}:{number}")
        if question is not None:
            raise question


def _messages(path: Path) -> Iterator[bytes]:
    """The messages of a mailbox, one at a time; each begins with a line “From …” that follows an empty one."""
    message: list[bytes] = []
    size = 0
    blank = True
    try:
        with path.open("rb") as file:
            while line := file.readline(2**20):
                if blank and line.startswith(b"From "):
                    if message:
                        yield _unquoted(message)
                    message, size = [], 0
                elif size <= LARGEST_ARTICLE:  # the rest of a monster is dropped, and it is refused as damaged
                    message.append(line)
                    size += len(line)
                blank = not line.strip(b"\r\n")
    except OSError as error:
        raise files.unreadable(path, error) from error
    if message:
        yield _unquoted(message)


def _unquoted(lines: list[bytes]) -> bytes:
    return _QUOTED_FROM.sub(rb"\1", b"".join(lines))


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=nodes.warm)


def _read(asked: Asked) -> Iterable[Taken]:
    try:
        yield from _message(asked)
    except (IndexError, AttributeError, TypeError, KeyError) as error:  # so the library tells of broken headers
        raise damaged(asked.name, "a mail", "its headers are broken") from error


def _message(asked: Asked) -> Iterable[Taken]:
    if len(asked.data) > LARGEST_ARTICLE:
        raise damaged(asked.name, "a mail", f"it is larger than {LARGEST_ARTICLE // 2**20} MB")
    message = email.message_from_bytes(asked.data, policy=email.policy.default)
    if not message.keys():
        raise damaged(asked.name, "a mail", "it has no headers")
    parts = list(_leaves(message))
    counts: Counter[str] = Counter()
    text, body = _body(parts, asked, counts)
    if not text.strip():
        raise without_text(asked.name, " in its message")
    yield Found(text=text, pairs=tuple(_pairs(message)))
    others = [part for part in parts if part is not body and not _is_alternative(part)]
    pictures = sum(part.get_content_maintype() == "image" for part in others)
    yield from left_out(
        asked.name,
        (
            (pictures + counts["pictures"] * (not pictures), "picture", "pictures"),
            (len(others) - pictures, "attachment", "attachments"),
        ),
    )
    yield from tables_as_lines(asked.name, counts["tables"])


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something; a message inside a message counts as one part."""
    stack = [message]
    while stack:
        part = stack.pop()
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            stack.extend(reversed(cast("list[EmailMessage]", part.get_payload())))
        else:
            yield part


def _is_alternative(part: EmailMessage) -> bool:
    """Whether a part is the same message in another form rather than something attached to it."""
    return part.get_content_type() in ("text/plain", "text/html") and not _is_attached(part)


def _is_attached(part: EmailMessage) -> bool:
    return str(part.get("Content-Disposition", "")).lower().startswith("attachment")


def _body(parts: list[EmailMessage], asked: Asked, counts: Counter[str]) -> tuple[str, EmailMessage | None]:
    """The text that a person reads: the plain form, unless it only says that there is another."""
    shown = [part for part in parts if _is_alternative(part)]
    plain = next((part for part in shown if part.get_content_type() == "text/plain"), None)
    html = next((part for part in shown if part.get_content_type() == "text/html"), None)
    text = _plain_text(plain, asked) if plain is not None else ""
    if html is None or len(text.split()) > 25:
        return text, plain
    read = read_html(parse_html(_decoded(html, asked), asked.name))
    if len(read.text) <= len(text):
        return text, plain
    counts += read.counts
    return read.text, html


def _decoded(part: EmailMessage, asked: Asked) -> str:
    data = part.get_payload(decode=True)
    declared = part.get_content_charset() or ""
    text = declared_text(data, declared, asked) if isinstance(data, bytes) else ""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _plain_text(part: EmailMessage, asked: Asked) -> str:
    text = _decoded(part, asked)
    if str(part.get_param("format", "")).lower() == "flowed":
        text = _unflowed(text, delete_space=str(part.get_param("delsp", "")).lower() == "yes")
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")


def _unflowed(text: str, *, delete_space: bool) -> str:
    """Lines that end with a space go on in the next (RFC 3676); quoted lines and signatures stay as they are."""
    lines: list[str] = []
    flowing = False
    for told in text.split("\n"):
        quoted = told.startswith(">")
        line = told if quoted else told.removeprefix(" ")
        if flowing and not quoted:
            lines[-1] += line
        else:
            lines.append(line)
        flowing = line.endswith(" ") and line != "-- " and not quoted
        if flowing and delete_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _pairs(message: EmailMessage) -> Iterator[tuple[str, str]]:
    yield "title", _header(message, "Subject")
    name, address = email.utils.parseaddr(_header(message, "From"))
    yield "author", name or address
    yield "source", _header(message, "List-Id").split("<")[0].strip(' "') or _header(message, "Organization")
    yield "date", _day(_header(message, "Date"))
    yield "message-id", _header(message, "Message-ID")
    yield "language", _header(message, "Content-Language").split(",")[0]


def _header(message: EmailMessage, name: str) -> str:
    """A header as one line; the library stumbles over some broken ones."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError, LookupError, UnicodeError):
        return ""


def _day(value: str) -> str:
    try:
        return email.utils.parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return value
