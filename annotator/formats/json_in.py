"""JSON: a list of articles, alone or under a usual key of an object, or one article by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from annotator.formats import files
from annotator.formats.columns import text_column
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.json_lists import Lists, listed_items
from annotator.formats.json_reading import Object, first_record
from annotator.formats.jsonl_in import Told, article_of, flat
from annotator.model.errors import Problem

LISTS = (
    "articles", "documents", "docs", "items", "results", "records", "rows", "entries", "posts", "stories", "news",
    "data", "hits", "value", "texts", "examples", "common_examples",
)  # fmt: skip
"""Keys under which sites, archives and scrapers put their lists."""
_SHOWN = 100
_TWO_LINES = re.compile(rb"(?:\xef\xbb\xbf)?[ \t]*\{[^\n]*\}[ \t\r]*\n\s*\{")


class JsonArticles:
    """Reads `.json` files in a stream; the keys of the objects are columns to choose from."""

    name = "json"
    title = "JSON (list of articles)"
    suffixes = (".json",)

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending and an object at its beginning; what knows more of it comes first."""
        if path.suffix.lower() not in self.suffixes:
            return 0.0
        if first_record(head) is None:
            return 0.0
        # An object a line: read as such, one that is broken costs no other.
        return 0.3 if _TWO_LINES.match(head) else 0.65

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The keys of the first hundred articles, those of a nested `meta` included, in order of appearance."""
        names: dict[str, None] = {}
        for number, item in listed_items(path, options, _lists(options)):
            if number > _SHOWN:
                break
            if isinstance(item, dict):
                names |= dict.fromkeys(name for name, _ in flat(item))
        return tuple(names)

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every item of the list."""
        told = Told()
        found = False
        for number, item in listed_items(path, options, _lists(options)):
            found = True
            if isinstance(item, Problem):
                yield item
            elif isinstance(item, dict):
                yield article_of(item, path, number=number, options=options, told=told)
            else:
                yield Problem(code="AN722", sentence="The item of the list is no object.", where=path.name, line=number)
        if not found:
            raise files.empty(path)
        yield from told.problems(path)


def _lists(options: ReadOptions) -> Lists:
    def is_article(own: Object) -> bool:
        name = text_column([name for name, value in own.items() if isinstance(value, str)], options)
        return name is not None and bool(str(own[name]).strip())

    return Lists(names=LISTS, is_item=is_article)
