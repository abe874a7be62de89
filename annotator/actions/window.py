"""Files, views and help: what is done with the window rather than with the text."""

from __future__ import annotations

from annotator.actions.action import Action, Panel, Part, Run, Shell
from annotator.actions.conditions import with_article, with_focus, with_focus_or_selection, with_project
from annotator.workflow.edits import articles
from annotator.workflow.workbench import Workbench


def _shows(panel: Panel) -> Run:
    return lambda _bench, shell: shell.show(panel)


def _toggles(part: Part) -> Run:
    return lambda _bench, shell: shell.toggle(part)


def _suggest_here(bench: Workbench, shell: Shell) -> None:
    if bench.page is not None:
        shell.run_suggest([bench.page.article.id])


def remove_article(bench: Workbench) -> None:
    """Takes the open article out of the project and opens the next; undo brings it back."""
    page = bench.page
    if page is None:
        return
    article_id = page.article.id
    moved = bench.step_article(forward=True) or bench.step_article(forward=False)
    bench.decide(lambda: articles.remove(bench.reader, [article_id]))
    if not moved:
        bench.open_article("")
    bench.say(f"“{page.article.title}” was removed. Ctrl+Z brings it back.")


def copy(bench: Workbench, shell: Shell) -> None:
    """Copies the selected text, or else that of the focused mark."""
    page, item = bench.page, bench.item
    stretch = bench.selection or ((item.start, item.end) if item is not None else None)
    if page is not None and stretch is not None:
        shell.copy(page.text[slice(*stretch)])
        bench.say("Copied.")


def _can_undo(bench: Workbench) -> str:
    return with_project(bench) or (
        "" if bench.project and bench.project.file.undo_title() else "There is nothing to undo."
    )


def _can_redo(bench: Workbench) -> str:
    return with_project(bench) or (
        "" if bench.project and bench.project.file.redo_title() else "There is nothing to do again."
    )


ACTIONS: tuple[Action, ...] = (
    Action(id="file.new", title="New project…", run=_shows("new"), keys=("Ctrl+N",), menu="file", section=1),
    Action(id="file.open", title="Open project…", run=_shows("open"), keys=("Ctrl+O",), menu="file", section=1),
    Action(
        id="file.articles",
        title="Open articles…",
        run=_shows("articles"),
        keys=("Ctrl+Shift+O",),
        menu="file",
        section=1,
    ),
    Action(id="file.all_backups", title="Backups of all projects…", run=_shows("all_backups"), menu="file", section=1),
    Action(id="file.demo", title="Try the sample", run=lambda _b, s: s.demo(), menu="file", section=1),
    Action(
        id="file.import",
        title="Import articles…",
        run=_shows("import"),
        keys=("Ctrl+I",),
        menu="file",
        when=with_project,
        section=2,
    ),
    Action(
        id="file.watch",
        title="Watch a folder…",
        run=lambda _b, s: s.watch_folder(),
        menu="file",
        when=with_project,
        section=2,
    ),
    Action(
        id="file.paste",
        title="Paste an article",
        run=_shows("paste"),
        keys=("Ctrl+V",),
        menu="file",
        when=with_project,
        section=2,
    ),
    Action(
        id="file.export",
        title="Export a training set…",
        run=_shows("export"),
        keys=("Ctrl+E",),
        menu="file",
        when=with_project,
        section=2,
    ),
    Action(
        id="file.train",
        title="Train a pipeline…",
        run=_shows("train"),
        keys=("Ctrl+Shift+T",),
        menu="file",
        when=with_project,
        section=2,
    ),
    Action(
        id="file.measure",
        title="Measure a pipeline…",
        run=_shows("measure"),
        menu="file",
        when=with_project,
        section=2,
    ),
    Action(
        id="file.print",
        title="Print or save as PDF…",
        run=_shows("print"),
        keys=("Ctrl+P",),
        menu="file",
        when=with_article,
        section=3,
    ),
    Action(id="file.backups", title="Backups…", run=_shows("backups"), menu="file", when=with_project, section=3),
    Action(id="file.settings", title="Settings…", run=_shows("settings"), keys=("Ctrl+,",), menu="file", section=4),
    Action(
        id="file.close",
        title="Close the project",
        run=lambda _b, s: s.close_project(),
        keys=("Ctrl+W",),
        menu="file",
        when=with_project,
        section=5,
    ),
    Action(id="file.quit", title="Quit", run=lambda _b, s: s.quit(), keys=("Ctrl+Q",), menu="file", section=5),
    Action(
        id="edit.undo",
        title="Undo",
        run=lambda b, _s: b.take_back(forward=False),
        keys=("Ctrl+Z",),
        menu="edit",
        when=_can_undo,
        section=1,
    ),
    Action(
        id="edit.redo",
        title="Redo",
        run=lambda b, _s: b.take_back(forward=True),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        menu="edit",
        when=_can_redo,
        section=1,
    ),
    Action(
        id="edit.history",
        title="History of the project…",
        run=_shows("history"),
        menu="edit",
        when=with_project,
        section=1,
    ),
    Action(
        id="edit.copy",
        title="Copy the text",
        run=copy,
        keys=("Ctrl+C",),
        menu="edit",
        where="reader",
        when=with_focus_or_selection,
        section=1,
    ),
    Action(
        id="edit.schema",
        title="Labels…",
        run=_shows("schema"),
        keys=("Ctrl+L",),
        menu="edit",
        when=with_project,
        section=2,
    ),
    Action(
        id="edit.details", title="About this article…", run=_shows("details"), menu="edit", when=with_article, section=2
    ),
    Action(
        id="edit.remove_article",
        title="Remove the article",
        run=lambda b, _s: remove_article(b),
        menu="edit",
        when=with_article,
        section=2,
    ),
    Action(
        id="edit.suggest",
        title="Propose candidates here",
        run=_suggest_here,
        keys=("Ctrl+G",),
        menu="edit",
        when=with_article,
        section=3,
    ),
    Action(
        id="edit.suggest_all",
        title="Propose candidates in all articles",
        run=_shows("suggest"),
        keys=("Ctrl+Shift+G",),
        menu="edit",
        when=with_project,
        section=3,
    ),
    Action(
        id="view.palette",
        title="Command palette",
        run=_shows("palette"),
        keys=("Ctrl+K", "Ctrl+Shift+P"),
        menu="view",
        hint="commands",
        section=1,
    ),
    Action(
        id="view.articles", title="List of articles", run=_toggles("articles"), keys=("F9",), menu="view", section=2
    ),
    Action(id="view.inspector", title="Inspector", run=_toggles("inspector"), keys=("F10",), menu="view", section=2),
    Action(
        id="view.tags", title="Label tags above all spans", run=_toggles("tags"), keys=("F7",), menu="view", section=2
    ),
    Action(
        id="view.values", title="Values in the margin", run=_toggles("values"), keys=("F8",), menu="view", section=2
    ),
    Action(
        id="view.larger",
        title="Larger text",
        run=lambda _b, s: s.zoom(1),
        keys=("Ctrl++", "Ctrl+="),
        menu="view",
        section=3,
    ),
    Action(
        id="view.smaller", title="Smaller text", run=lambda _b, s: s.zoom(-1), keys=("Ctrl+-",), menu="view", section=3
    ),
    Action(
        id="view.normal",
        title="Normal text size",
        run=lambda _b, s: s.zoom(0),
        keys=("Ctrl+0",),
        menu="view",
        section=3,
    ),
    Action(
        id="view.fullscreen", title="Full screen", run=_toggles("fullscreen"), keys=("F11",), menu="view", section=4
    ),
    Action(id="help.manual", title="Manual", run=_shows("manual"), keys=("F1",), menu="help", hint="help", section=1),
    Action(
        id="help.guideline",
        title="Guideline of the label",
        run=_shows("guideline"),
        keys=("Shift+F1",),
        menu="help",
        when=with_focus,
        section=1,
    ),
    Action(id="help.keys", title="All keys", run=_shows("keys"), keys=("?",), menu="help", hint="keys", section=1),
    Action(id="help.tour", title="Take the tour", run=_shows("tour"), menu="help", section=2),
    Action(id="help.tour_end", title="Leave the tour", run=_shows("tour_end"), keys=("Shift+Escape",), section=2),
    Action(id="help.start", title="Start screen", run=_shows("start"), menu="help", section=2),
    Action(id="help.selftest", title="Self test", run=_shows("selftest"), menu="help", section=3),
    Action(id="help.about", title="About Annotator", run=_shows("about"), menu="help", section=3),
)
