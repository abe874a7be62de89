"""What numbers in the tags of a data set mean: the names that its card or its files of features tell."""

from __future__ import annotations

from pathlib import Path

from annotator.formats import files
from annotator.formats.json_reading import Json, list_of, object_of, strict, text_of
from annotator.model.errors import UserError

CARD = "README.md"
FEATURES = ("dataset_infos.json", "dataset_info.json", "features.json")
"""Where `datasets` keeps the types of the columns, beside the card."""
_TAGS = "ner_tags"
_DEEPEST = 4


def tag_names(path: Path) -> tuple[str, ...]:
    """The names of tags that the card or the features beside a file tell, in the order of their numbers."""
    card = path.with_name(CARD)
    names = _card_names(card) if card.is_file() else ()
    for beside in FEATURES:
        if not names and path.with_name(beside).is_file():
            names = _feature_names(path.with_name(beside))
    return names


def _feature_names(path: Path) -> tuple[str, ...]:
    """The names of the tags' class labels, wherever in a file of features they stand."""
    try:
        told = strict(files.read_bytes(path).decode("utf-8-sig"))
    except (UserError, ValueError, RecursionError):
        return ()
    below = [told]
    while below:
        value = object_of(below.pop())
        tags = value.get(_TAGS)
        names = _class_names(tags)
        if names:
            return names
        below += value.values()
    return ()


def _class_names(feature: Json) -> tuple[str, ...]:
    """The names of a class label inside of a sequence, in any of the spellings of `datasets`."""
    for _ in range(_DEEPEST):
        told = object_of(feature)
        names = list_of(told.get("names"))
        if names:
            return tuple(map(text_of, names))
        feature = told.get("feature") or (list_of(feature)[:1] or [None])[0]
    return ()


def _card_names(card: Path) -> tuple[str, ...]:
    found: list[str] = []
    inside = False
    for line in card.read_text("utf-8", errors="replace").splitlines():
        told = line.strip()
        if told == "names:":
            inside = True
        elif inside:
            number, colon, name = told.partition(":")
            if not colon or not number.strip("'\"").isdigit():
                break
            found.append(name.strip().strip("'\""))
    return tuple(found)
