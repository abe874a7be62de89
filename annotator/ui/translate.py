"""Texts, numbers and days as the language of the window has them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from annotator.ui.sentences import Gaps, Sentences

CONTEXT = "annotator"


def tr(text: str) -> str:
    """A finished English text of the program in the language of the window; what is not known stays as it is.

    Every text that goes into a widget goes through here, unless it is a person's own. Texts that are said or
    raised are translated where they are shown.
    """
    return QCoreApplication.translate(CONTEXT, text)


def later(text: str) -> str:
    """Marks a text that is translated where it is shown, such as a single word in a table."""
    return text


def number_text(text: str, locale: QLocale) -> str:
    """A number that Python wrote, such as "12,000", "0.85" or "92%", as a language writes it."""
    bare = text.replace(",", "").replace("−", "-")
    share = bare.endswith("%")
    bare = bare.rstrip("%")
    sign = "+" if bare.startswith("+") else ""
    _whole, point, part = bare.partition(".")
    try:
        if point:
            told = locale.toString(float(bare), "f", len(part))
        elif "," in text:
            told = locale.toString(int(bare))
        else:
            told = bare.lstrip("+")  # a year or a version has no groups
    except ValueError:
        return text
    return f"{sign}{told}{_percent(locale)}" if share else sign + told


def _percent(locale: QLocale) -> str:
    joint = "" if locale.language() in (QLocale.Language.Chinese, QLocale.Language.English) else "\u00a0"
    return f"{joint}{locale.percent()}"


class SentenceTranslator(QTranslator):
    """Qt asks it for every text; texts of the program are known again although their gaps are filled."""

    def __init__(self, templates: Mapping[str, Gaps], source: QTranslator, locale: QLocale, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._sentences = Sentences(
            templates,
            look_up=lambda template: source.translate(CONTEXT, template) or "",
            number=lambda text: number_text(text, locale),
            eastern=locale.language() == QLocale.Language.Chinese,
        )

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        del disambiguation, n
        if context.startswith("Q"):
            return None  # Qt's own, which its translator knows
        told = self._sentences.said(sourceText)
        return told if told != sourceText else None
