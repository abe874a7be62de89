"""What an action is, and what it may ask of the window that it runs in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from annotator.workflow.workbench import Workbench

Menu = Literal["file", "edit", "view", "annotate", "go", "help", ""]
Panel = Literal[
    "palette",
    "tour",
    "tour_end",
    "articles",
    "all_backups",
    "keys",
    "guideline",
    "find",
    "import",
    "paste",
    "export",
    "schema",
    "settings",
    "history",
    "about",
    "start",
    "new",
    "open",
    "backups",
    "details",
    "suggest",
    "value",
    "figures",
    "family",
    "selftest",
    "quality",
    "train",
    "measure",
    "print",
    "manual",
]
Part = Literal["articles", "inspector", "values", "tags", "fullscreen"]
Where = Literal["everywhere", "reader"]


class Shell(Protocol):
    """What an action may ask of the window; a test or a script has its own."""

    def show(self, panel: Panel) -> None:
        """Opens a dialog or panel by name."""
        ...

    def toggle(self, part: Part) -> None:
        """Shows or hides a part of the window."""
        ...

    def zoom(self, step: int) -> None:
        """Makes the text larger (+1) or smaller (-1); 0 is the size it had at first."""
        ...

    def marks_in_view(self) -> Sequence[str]:
        """The ids of the marks that can be seen, in reading order."""
        ...

    def words_in_view(self) -> Sequence[tuple[int, int]]:
        """The words that can be seen, as stretches of the article."""
        ...

    def line_from(self, offset: int, *, lines: int) -> int:
        """The offset `lines` lines below (above, when negative) an offset, as the text is laid out."""
        ...

    def scroll(self, pages: float) -> None:
        """Scrolls the article by a share of the view's height."""
        ...

    def scroll_to_edge(self, *, end: bool) -> None:
        """Scrolls the article to its beginning or its end."""
        ...

    def copy(self, text: str) -> None:
        """Puts a text on the clipboard."""
        ...

    def focus_part(self, part: Literal["reader", "articles", "inspector", "next", "previous"]) -> None:
        """Gives the keyboard to a part of the window."""
        ...

    def run_suggest(self, article_ids: Sequence[str]) -> None:
        """Asks the providers about articles, in the background."""
        ...

    def watch_folder(self) -> None:
        """Asks for a folder whose new files come in by themselves, or ends the watch that there is."""
        ...

    def demo(self) -> None:
        """Opens a fresh copy of the sample project."""
        ...

    def close_project(self) -> None:
        """Closes the project and shows the start screen."""
        ...

    def quit(self) -> None:
        """Leaves the program."""
        ...


Run = Callable[[Workbench, Shell], None]
When = Callable[[Workbench], str]


def always(_bench: Workbench) -> str:
    """For actions that can always be done."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that a person can do.

    `keys` are portable key sequences ("Ctrl+Z", "J", "Shift+F"); those of a `reader` action act only while
    the article has the keyboard. `when` answers "" when it can be done, and otherwise why not, in a
    sentence. `hint` is the short word for the key line ("accept"); `menu` "" keeps it out of the menus.
    """

    id: str
    title: str
    run: Run
    keys: tuple[str, ...] = ()
    menu: Menu = ""
    where: Where = "everywhere"
    when: When = always
    hint: str = ""
    section: int = 0
