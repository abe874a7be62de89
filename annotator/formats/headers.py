"""What the top of a text or the name of its file says about it: title, date, source, author, language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.formats.dates import iso_date
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.language import guess_language, language_code

LONGEST_TITLE = 160
_TOP = 8192

# What sources call the things that we know, in lower case; the first of a row that is found is taken.
TEXT_NAMES = (
    "text", "content", "body", "article", "article_text", "full_text", "fulltext", "maintext", "story", "document",
    "sentence", "utterance",
)  # fmt: skip
TITLE_NAMES = ("title", "headline", "heading", "article_title", "subject")
DATE_NAMES = (
    "date", "published", "publication_date", "date_published", "published_at", "publishedat", "publish_date",
    "date_publish", "pub_date", "pubdate", "published_time", "datetime", "created_at",
)  # fmt: skip
SOURCE_NAMES = ("source", "publisher", "publication", "outlet", "sitename", "site_name", "site", "website", "domain")
AUTHOR_NAMES = ("author", "authors", "byline", "by", "creator", "writer")
LANGUAGE_NAMES = ("language", "lang", "locale")

_LEADING_DATE = re.compile(r"\s*date\s*:?\s+(\d{4}-\d{2}-\d{2})(?!\d)\s*", re.IGNORECASE)
_FENCE = re.compile(r"---[ \t]*(\r\n|\n|\r)")
_CLOSING = re.compile(r"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)")
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,40}?)[ \t]*:(?:[ \t]+(.*))?\Z")
_NAME_DATE = re.compile(r"(\d{4})([-_])(\d{2})\2(\d{2})(?!\d)[-_ ]*")
_SERIAL = re.compile(r"\A\d{1,4}[-_ ]+")
_LINE_ENDS = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """The simple `key: value` lines between two lines of dashes, and where the text after them starts."""

    pairs: tuple[tuple[str, str], ...]
    end: int


def front_matter(text: str) -> FrontMatter | None:
    """The front matter at the very beginning of a text, or None; `end` counts code points.

    Only flat `key: value` lines are understood (a list or a nested value is kept as it is written).
    A block in which nothing looks like that is no front matter: a text may begin with a rule.
    """
    opening = _FENCE.match(text)
    closing = _CLOSING.search(text, opening.end(), opening.end() + 64 * _TOP) if opening else None
    if opening is None or closing is None:
        return None
    pairs: list[tuple[str, str]] = []
    for line in re.split(r"\r\n|\n|\r", text[opening.end() : closing.start()]):
        pair = _PAIR.match(line)
        if pair:
            pairs.append((pair[1].strip(), _unquoted((pair[2] or "").strip())))
        elif pairs and line.strip() and not line.lstrip().startswith("#"):
            name, value = pairs[-1]
            pairs[-1] = (name, f"{value} {line.strip()}".strip())
    return FrontMatter(pairs=tuple(pairs), end=closing.end()) if pairs else None


def header_lines(text: str) -> FrontMatter | None:
    """The `Title: …`, `Date: …` lines at the top of a plain text, up to its first empty line, or None.

    Every line up to there must be such a pair and the first must have a name that we know, so that a
    text which merely begins with a colon in its first sentence is left alone.
    """
    pairs: list[tuple[str, str]] = []
    top = text[:_TOP]
    end = len(top) - len(top.lstrip())
    for line in re.findall(r".*?(?:\r\n|\n|\r|\Z)", top[end:]):
        if not line.strip():
            break
        pair = _PAIR.match(line.rstrip())
        if pair is None or not pair[2]:
            return None
        pairs.append((pair[1].strip(), pair[2].strip()))
        end += len(line)
    known = {*TITLE_NAMES, *DATE_NAMES, *SOURCE_NAMES, *AUTHOR_NAMES, *LANGUAGE_NAMES}
    return FrontMatter(pairs=tuple(pairs), end=end) if pairs and _key(pairs[0][0]) in known else None


def leading_date(text: str) -> tuple[str, int]:
    """The date of a text that begins with `date 2024-03-20`, and the offset behind it; ("", 0) without."""
    found = _LEADING_DATE.match(text[:200])
    date = iso_date(found[1]) if found else ""
    return (date, found.end()) if found and date else ("", 0)


def name_date(stem: str) -> str:
    """The date at the beginning of a file's name, as in `2024-03-20-harbour`, or ""."""
    found = _NAME_DATE.match(stem)
    return iso_date(f"{found[1]}-{found[3]}-{found[4]}") if found else ""


def one_line(text: str) -> str:
    """A text as one line for a title or a name: white space joined, control characters left out."""
    if text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(c for c in text if c.isspace() or not ("\x00" <= c < " " or "\x7f" <= c <= "\x9f")).split())


def first_title(text: str, stem: str) -> str:
    """A title for a text that has none: its first line if short, else a readable file name, else its first words."""
    top = text[:_TOP].lstrip()
    # A line of nothing but control characters is no title.
    lines = (one_line(line[: 4 * LONGEST_TITLE]) for line in _LINE_ENDS.split(top))
    first = next((line for line in lines if line), "")
    if first and len(first) <= LONGEST_TITLE:
        return first
    name = one_line(_SERIAL.sub("", _NAME_DATE.sub("", stem), count=1).replace("_", " ").replace("-", " "))
    if _readable(name):
        return name
    if not first:
        return name
    cut = first.rfind(" ", 40, 80)
    return first[: cut if cut > 0 else 79].rstrip(" ,;:") + "…"


def derived_title(text: str) -> str:
    """The title that a text gets which comes in without one, and without a file that has a name."""
    _, after_date = leading_date(text)
    return first_title(text[after_date : after_date + _TOP], "")


def describe(
    text: str, pairs: Iterable[tuple[str, str]], *, options: ReadOptions, stem: str, origin: str, title: str = ""
) -> IncomingArticle:
    """An article from its exact text and the (name, value) pairs that its source gives.

    Names that we know become fields, all others stay in `meta`; so does a value that we cannot read
    (a date in words of an unknown language), so that nothing is lost. `title` is taken when the pairs have none.
    """
    values: dict[str, str] = {}
    for name, value in pairs:
        if value and name not in values:
            values[name] = value
    date, after_date = leading_date(text)
    given_date = _take(values, DATE_NAMES, option=options.date_column, readable=iso_date)
    language = _take(values, LANGUAGE_NAMES, readable=language_code)
    found_title = one_line(_take(values, TITLE_NAMES, option=options.title_column))
    return IncomingArticle(
        text=text,
        title=found_title or one_line(title) or first_title(text[after_date : after_date + _TOP], stem),
        source=one_line(_take(values, SOURCE_NAMES, option=options.source_column)),
        author=one_line(_take(values, AUTHOR_NAMES)),
        date=given_date or date or name_date(stem),
        language=options.language or language or guess_language(text),
        origin=origin,
        meta=tuple(sorted(values.items())),
    )


def find_column(names: Iterable[str], known: tuple[str, ...], *, option: str | None = None) -> str | None:
    """The column that a person named, or else the first that has one of the known names."""
    present = tuple(names)
    if option is not None:
        if option in present:
            return option
        return next((name for name in present if _key(name) == _key(option)), None)
    by_key: dict[str, str] = {}
    for name in present:
        by_key.setdefault(_key(name), name)
    return next((by_key[wanted] for wanted in known if wanted in by_key), None)


def _take(
    values: dict[str, str],
    known: tuple[str, ...],
    *,
    option: str | None = None,
    readable: Callable[[str], str] = str,
) -> str:
    """Move the value of a known name out of the pairs; a value that cannot be read stays there."""
    name = find_column(values, known, option=option)
    if name is None:
        return ""
    value = readable(values[name])
    if value:
        del values[name]
    return value


def _key(name: str) -> str:
    return name.strip().casefold().replace(" ", "_").replace("-", "_")


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def _readable(name: str) -> bool:
    """Whether a file's name was given by a person: two words, or one long one, and no serial number."""
    words = name.split()
    if any(re.fullmatch(r"(?=.*\d)[0-9a-fA-F]{6,}", word) for word in words):
        return False
    letters = [word for word in words if word.isalpha() and len(word) > 2]
    return len(letters) >= 2 or any(len(word) >= 8 for word in letters)
