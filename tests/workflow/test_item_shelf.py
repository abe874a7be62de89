"""Items that wait between the check of a file and their storing come back as they were, or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import IO

import pytest

from annotator.formats.incoming import IncomingArticle
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.model.errors import Problem
from annotator.model.figure import Figure
from annotator.workflow import item_shelf
from annotator.workflow.item_shelf import Item, ItemShelf

FIGURE = Figure(kind="money", value=Decimal("1.50"), unit="EUR", readings=(Figure(kind="count", low=Decimal(2)),))
FULL = IncomingArticle(
    text="Zoë paid 1.50.\r\n\U0001f469\u200d\U0001f692",
    title="One",
    meta=(("section", "Port"), ("section", "Sea")),
    spans=(
        IncomingSpan(start=0, end=3, label="PER", key="s1", note="who"),
        IncomingSpan(start=9, end=13, label="MONEY", figure=FIGURE, state="pending", score=0.25, key="s2"),
    ),
    relations=(IncomingRelation(source="s1", target="s2", label="pays"),),
    state="done",
    position=4,
    ours=True,
    place="a.jsonl:1",
)
REMARK = Problem(code="AN711", sentence="It does not fit.", where="a.jsonl", line=3, severity="warning")
ITEMS: tuple[Item, ...] = (FULL, REMARK, replace(FULL, text="Two", spans=(), relations=()), FULL)


@pytest.fixture(params=["at hand", "packed", "in a file"])
def small(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param != "at hand":
        monkeypatch.setattr(item_shelf, "_AT_HAND", 1)
    if request.param == "in a file":
        monkeypatch.setattr(item_shelf, "_PACKED_IN_MEMORY", 1)
    return request.param


def put(shelf: ItemShelf, items: Sequence[Item]) -> tuple[Item, ...] | None:
    shelf.clear()
    for item in items:
        shelf.add(item)
    kept = shelf.items()
    return None if kept is None else tuple(kept)


def test_items_come_back_equal_one_file_after_the_other(small: str) -> None:
    with ItemShelf() as shelf:
        assert put(shelf, ITEMS) == ITEMS
        assert put(shelf, ITEMS[1:3]) == ITEMS[1:3]
        assert put(shelf, ()) == ()
        assert repr(put(shelf, ITEMS)) == repr(ITEMS)  # 1.5 and 1.50 are equal, and not the same


def test_what_a_visitor_made_and_nobody_can_pack_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(item_shelf, "_AT_HAND", 1)
    odd = replace(FULL, evidence=lambda: ())
    with ItemShelf() as shelf:
        assert put(shelf, (*ITEMS, odd, *ITEMS)) is None
        assert put(shelf, ITEMS) == ITEMS


@pytest.mark.parametrize("bound", ["_MOST", "_PACKED_IN_MEMORY"])
def test_a_file_with_too_much_or_a_full_disk_is_not_kept_and_the_next_one_is(
    monkeypatch: pytest.MonkeyPatch, bound: str
) -> None:
    def full(*_: object, **__: object) -> IO[bytes]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(item_shelf, "_AT_HAND", 1)
    monkeypatch.setattr(item_shelf, bound, 600)
    monkeypatch.setattr("tempfile.TemporaryFile", full)
    with ItemShelf() as shelf:
        assert put(shelf, ITEMS * 3) is None
        assert put(shelf, ITEMS[1:3]) == ITEMS[1:3]
