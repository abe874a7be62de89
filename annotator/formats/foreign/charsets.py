"""The text of bytes for which a mail, a page or an XML file names an encoding, rightly, wrongly or not at all."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.formats.encoding import codec_name, decode, mark_of
from annotator.formats.foreign.asking import Asked
from annotator.formats.web_page import BROWSERS_READ
from annotator.model.errors import UserError

_DECLARES = re.compile(rb"<\?xml[^>]{0,200}\bencoding\s*=")


def xml_bytes(asked: Asked) -> bytes:
    """The bytes of an XML file for its parser; EncodingQuestion when it names no encoding and is not UTF-8."""
    data = asked.data
    if mark_of(data) or _DECLARES.search(data[:400]) or b"\0" in data[:4]:
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return decode(data, Path(asked.name), encoding=asked.options.encoding).text.encode("utf-8")
    return data


def declared_text(data: bytes, declared: str, asked: Asked) -> str:
    """The exact text: in the declared encoding if it fits, else UTF-8, else in the person's answer.

    EncodingQuestion when nothing fits and nobody answered yet; what only says ASCII counts as undeclared.
    """
    name = ""
    if declared:
        try:
            name = codec_name(declared)
        except UserError:
            name = ""
    if name and name != "ascii":
        try:
            return data.decode(BROWSERS_READ.get(name, name))
        except UnicodeDecodeError:
            pass
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decode(data, Path(asked.name), encoding=asked.options.encoding).text
