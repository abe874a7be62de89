"""What a click does in the words of the keys."""

from __future__ import annotations

import pytest

from annotator.actions import pointing
from annotator.workflow.page import Item


def item(start: int = 10, end: int = 20) -> Item:
    return Item(id="one", start=start, end=end, label="l", state="pending", figure=None)


@pytest.mark.parametrize(
    ("start", "end", "action"),
    [
        (10, 25, "review.end_forward_token"),
        (10, 15, "review.end_back_token"),
        (12, 20, "review.start_forward_token"),
        (5, 20, "review.start_back_token"),
        (10, 20, ""),
    ],
)
def test_a_dragged_edge_is_the_key_of_its_boundary(start: int, end: int, action: str) -> None:
    assert pointing.to_boundary(item(), start, end) == action


@pytest.mark.parametrize(
    ("here", "there", "action"),
    [
        ("a", "b", "go.next_article"),
        ("b", "a", "go.previous_article"),
        ("a", "c", ""),
        ("a", "a", ""),
        ("", "b", ""),
        ("a", "gone", ""),
    ],
)
def test_only_neighbours_of_the_list_have_a_key(here: str, there: str, action: str) -> None:
    assert pointing.to_article(("a", "b", "c"), here, there) == action
