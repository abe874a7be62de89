"""The verb articles: lists the articles of a project, corrects what is known of them, reopens and removes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from annotator.commands.choosing import chosen_articles
from annotator.commands.opened import opened
from annotator.commands.telling import DONE, Teller
from annotator.model.changes import ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import random_id
from annotator.model.reader import Reader
from annotator.model.records import Article, ArticleRow
from annotator.workflow.edits.articles import accept_rest, checked_details, describe, remove, reopen
from annotator.workflow.wording import counted


def list_articles(path: Path, *, wanted: Sequence[str], state: str, teller: Teller) -> int:
    """Lists articles in the project's order: number, state, what is still to judge, spans, date, title."""
    with opened(path, teller) as project:
        numbers = {row.article.id: number for number, row in enumerate(project.reader.article_rows(), start=1)}
        chosen = [row for row in chosen_articles(project.reader, wanted) if state in ("", row.article.state)]
    teller.data([_as_data(row, number=numbers[row.article.id]) for row in chosen])
    for row in chosen:
        article, counts = row.article, row.counts
        told = f"{counts.pending:>6,} to judge  {counts.spans:>6,} spans"
        teller.result(f"{numbers[article.id]:>5}  {article.state:<4}  {told}  {article.date[:10]:<10}  {article.title}")
    if not chosen:
        teller.result("There is no such article." if state or wanted else "There is no article in this project yet.")
    return DONE


def remove_articles(path: Path, *, wanted: Sequence[str], dry_run: bool, teller: Teller) -> int:
    """Takes articles out of the project with all that hangs on them; one step of undo brings them back."""
    _some(wanted, "removed")
    with opened(path, teller) as project:
        rows = chosen_articles(project.reader, wanted)
        changes = remove(project.reader, [row.article.id for row in rows])
        if not dry_run:
            project.commit(changes)
    teller.data({"removed": [row.article.id for row in rows], "dry_run": dry_run})
    for row in rows:
        hanging = sum((row.counts.pending, row.counts.accepted, row.counts.corrected, row.counts.rejected))
        teller.result(
            f"{'Would remove' if dry_run else 'Removed'}: {row.article.title} "
            f"({counted(row.counts.spans, 'span')}, {counted(hanging, 'candidate')})"
        )
    if not dry_run:
        teller.result("annotator undo brings all of it back.")
    return DONE


def reopen_articles(path: Path, *, wanted: Sequence[str], dry_run: bool, teller: Teller) -> int:
    """Makes finished articles open again; their judgements stay."""
    _some(wanted, "reopened")
    with opened(path, teller) as project:
        rows = [row for row in chosen_articles(project.reader, wanted) if row.article.state == "done"]
        if rows and not dry_run:
            project.commit(_one_step("Reopen", [reopen(project.reader, row.article.id) for row in rows]))
    teller.data({"reopened": [row.article.id for row in rows], "dry_run": dry_run})
    for row in rows:
        teller.result(f"{'Would reopen' if dry_run else 'Reopened'}: {row.article.title}")
    if not rows:
        teller.result("None of these articles is finished; nothing was changed.")
    return DONE


def finish_articles(
    path: Path, *, wanted: Sequence[str], threshold: float, reject: bool, dry_run: bool, teller: Teller
) -> int:
    """Finishes open articles as Ctrl+Enter does: what is as sure as the threshold is accepted.

    An article with unsure candidates stays open and is told, unless `reject` rejects them.
    """
    _some(wanted, "finished")
    if not 0 <= threshold <= 1:
        raise UserError("AN912", f"{threshold} is no score.", "A score is between 0 and 1.")
    finished: list[ArticleRow] = []
    unsure: list[tuple[ArticleRow, int]] = []
    with opened(path, teller) as project:
        made: list[ChangeSet] = []
        for row in chosen_articles(project.reader, wanted):
            if row.article.state == "done":
                continue
            pending = [one for one in project.reader.candidates(row.article.id) if one.state == "pending"]
            left = sum(one.score < threshold for one in pending)
            if left and not reject:
                unsure.append((row, left))
                continue
            finished.append(row)
            made.append(
                accept_rest(project.reader, row.article.id, threshold=threshold, ids=random_id, reject_below=reject)
            )
        if made and not dry_run:
            project.commit(_one_step("Finish", made))
    teller.data(
        {
            "finished": [row.article.id for row in finished],
            "unsure": {row.article.id: left for row, left in unsure},
            "dry_run": dry_run,
        }
    )
    for row in finished:
        teller.result(f"{'Would finish' if dry_run else 'Finished'}: {row.article.title}")
    for row, left in unsure:
        teller.result(f"Left open: {row.article.title} ({counted(left, 'unsure candidate')})")
    if not finished and not unsure:
        teller.result("None of these articles is open; nothing was changed.")
    return DONE


def describe_articles(
    path: Path, *, wanted: Sequence[str], told: Mapping[str, str], dry_run: bool, teller: Teller
) -> int:
    """Corrects title, source, date or language, as `told` has them; a title is that of one article alone."""
    _some(wanted, "described")
    with opened(path, teller) as project:
        rows = chosen_articles(project.reader, wanted)
        if "title" in told and len(rows) > 1:
            raise UserError("AN904", f"One title cannot be that of {len(rows)} articles.", "Name one article.")
        made = [(row, _described(project.reader, row.article, told)) for row in rows]
        made = [(row, changes) for row, changes in made if changes.changes]
        if made and not dry_run:
            project.commit(_one_step("Describe", [changes for _row, changes in made]))
    teller.data({"described": [row.article.id for row, _changes in made], "dry_run": dry_run})
    for row, _changes in made:
        teller.result(f"{'Would describe' if dry_run else 'Described'}: {row.article.title}")
    if not made:
        teller.result("All of it is known as it is told; nothing was changed.")
    return DONE


def _described(reader: Reader, article: Article, told: Mapping[str, str]) -> ChangeSet:
    title, date = checked_details(told.get("title", article.title), told.get("date", article.date))
    return describe(
        reader,
        article.id,
        title=title,
        source=" ".join(told.get("source", article.source).split()),
        date=date,
        language=told.get("language", article.language).strip(),
    )


def _one_step(what: str, sets: Sequence[ChangeSet]) -> ChangeSet:
    """What several articles need, to be undone together."""
    if len(sets) == 1:
        return sets[0]
    changes = tuple(change for one in sets for change in one.changes)
    return ChangeSet(verb="article", title=f"{what} {counted(len(sets), 'article')}", changes=changes)


def of_state(path: Path, *, state: str, wanted: Sequence[str], teller: Teller) -> tuple[str, ...]:
    """The articles of a state by their ids, where it is the state alone that says which are meant."""
    if wanted or not state:
        return tuple(wanted)
    with opened(path, teller) as project:
        return tuple(row.article.id for row in project.reader.article_rows() if row.article.state == state)


def _some(wanted: Sequence[str], what: str) -> None:
    if not wanted:
        raise UserError(
            "AN905",
            f"It is not said which articles are to be {what}.",
            "Name them by title, id or number behind the project, or all of a state with --state.",
        )


def _as_data(row: ArticleRow, *, number: int) -> dict[str, object]:
    article, counts = row.article, row.counts
    return {
        "number": number,
        "id": article.id,
        "title": article.title,
        "state": article.state,
        "source": article.source,
        "author": article.author,
        "date": article.date,
        "language": article.language,
        "origin": article.origin,
        "characters": article.length,
        "spans": counts.spans,
        "pending": counts.pending,
        "accepted": counts.accepted,
        "corrected": counts.corrected,
        "rejected": counts.rejected,
    }
