"""Lists of objects inside JSON files, read in a stream: an array, an object with a list in it, or one object a line."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.incoming import ReadOptions
from annotator.formats.json_reading import Json, JsonStream, Object, decoded
from annotator.model.errors import Problem

_WRAPPERS = frozenset({"response", "result", "data", "feed", "_embedded", "rasa_nlu_data"})
_DEEPEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Where the items of a file stand.

    `names` are the keys of lists. `is_item` says whether an object that has such a list is an item too;
    `nested` whether such a key means nothing else: then the items of an array may be objects that only hold such a
    list, and what is no object in a list is told as well.
    """

    names: Collection[str]
    is_item: Callable[[Object], bool]
    nested: bool = False


def listed_items(path: Path, options: ReadOptions, lists: Lists) -> Iterator[tuple[int, Json | Problem]]:
    """Yield the items of a file with their numbers from 1, one at a time in memory.

    A file is an array, or an object that has a list of objects, also inside of an object under “response” or
    the like. An object without such a list is an item itself, and so is each of several objects. Where the
    file breaks off or is no JSON, a problem says so and the reading ends. UserError when the file cannot be
    read or is empty.
    """
    with decoded(path, options) as file:
        stream = JsonStream(file, path)
        number = 0
        try:
            for item in _items(stream, lists):
                number += 1
                yield number, item
        except (ValueError, RecursionError) as error:
            yield number + 1, stream.broken(number + 1, error)


def _items(stream: JsonStream, lists: Lists) -> Iterator[Json]:
    while mark := stream.peek():
        if mark == "[":
            for item in _array(stream):
                yield from _unwrapped(item, lists)
        elif mark == "{":
            own: Object = {}
            found = yield from _object(stream, lists, own, depth=0)
            if not found or lists.is_item(own):
                yield own
        else:
            yield stream.value()


def _array(stream: JsonStream) -> Iterator[Json]:
    stream.expect("[")
    first = True
    while stream.peek() != "]":
        if not first:
            stream.expect(",")
        first = False
        yield stream.value()
    stream.expect("]")


def _object(stream: JsonStream, lists: Lists, own: Object, *, depth: int) -> Generator[Json, None, bool]:
    """Yields the items of its lists; what else it has comes into `own`. Returns whether there was a list."""
    found = first = False
    stream.expect("{")
    while stream.peek() != "}":
        if first:
            stream.expect(",")
        first = True
        key = stream.value()
        if not isinstance(key, str):
            raise ValueError("a key is no text")
        if key in own:
            raise ValueError(f"the key “{key[:40]}” occurs twice")
        stream.expect(":")
        own[key] = None
        if key in lists.names and stream.begins("[" if lists.nested else "[{"):
            found = True
            yield from _array(stream)
        elif key in _WRAPPERS and depth < _DEEPEST and stream.begins("{"):
            below: Object = {}
            deeper = yield from _object(stream, lists, below, depth=depth + 1)
            found = found or deeper
            own[key] = below
        else:
            own[key] = stream.value()
    stream.expect("}")
    return found


def _unwrapped(item: Json, lists: Lists) -> Iterator[Json]:
    """An item, or what is in the lists of one that only wraps them."""
    inner = [item[name] for name in lists.names if name in item] if lists.nested and isinstance(item, dict) else []
    found = [one for one in inner if isinstance(one, list)]
    if not found:
        yield item
    for one in found:
        yield from one
