"""Pages that a browser saved as one file (.mhtml): the page is found in it and read like any other."""

from __future__ import annotations

import email
import email.policy
import json
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path
from typing import cast

from annotator.formats.foreign.asking import (
    Asked,
    ForeignImporter,
    Found,
    Taken,
    answer,
    damaged,
    left_out,
    too_deep,
    without_text,
)
from annotator.formats.foreign.charsets import declared_text
from annotator.formats.web_page import extract

_KIND = "a saved page"


class SavedPage(ForeignImporter):
    """Reads `.mhtml` and `.mht` files; the article without menus, its pictures are left out and told."""

    name = "mhtml"
    title = "Web page (MHTML)"
    suffixes = (".mhtml", ".mht")

    def __init__(self) -> None:
        super().__init__(take_apart, kind=_KIND)

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending, or by the header that browsers write."""
        if path.suffix.lower() in self.suffixes:
            return 0.9
        return 0.8 if b"Saved by Blink" in head or b"Snapshot-Content-Location:" in head else 0.0


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=lambda: extract(b""))


def _read(asked: Asked) -> Iterable[Taken]:
    message = cast("EmailMessage", email.message_from_bytes(asked.data, policy=email.policy.compat32))
    parts = [part for part in message.walk() if not part.is_multipart()]
    pages = [part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    if not pages:
        raise damaged(asked.name, _KIND, "there is no page in it")
    start = str(message.get_param("start", ""))
    page = next((part for part in pages if start and str(part.get("Content-ID", "")) == start), pages[0])
    data = page.get_payload(decode=True)
    text = declared_text(data, page.get_content_charset() or "", asked) if isinstance(data, bytes) else ""
    if not text.strip():
        raise without_text(asked.name, " in its page")
    address = str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or "")
    if address.startswith(("http://", "https://")) and len(address) < 2000 and not any(c in address for c in " <>\r\n"):
        text = f"<!-- saved from url=({len(address):04}){address} -->{text}"
    found = cast("dict[str, str]", json.loads(extract(text.encode("utf-8", "replace"))))
    if found.pop("trouble") == "depth":
        raise too_deep(asked.name)
    article = found.pop("text")
    if not article.strip():
        raise without_text(
            asked.name, " that looks like an article", "Open it in a browser, copy the text and paste it."
        )
    yield Found(text=article, pairs=tuple(found.items()))
    pictures = sum(part.get_content_maintype() == "image" for part in parts)
    yield from left_out(asked.name, ((pictures, "picture", "pictures"),))
