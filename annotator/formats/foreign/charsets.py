"""The text of bytes for which a mail or a page names an encoding, rightly or wrongly."""

from __future__ import annotations

from pathlib import Path

from annotator.formats.encoding import codec_name, decode
from annotator.formats.foreign.asking import Asked
from annotator.formats.web_page import BROWSERS_READ
from annotator.model.errors import UserError


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
