"""The check finds every flipped bit in the content of a project, tells where, and changes nothing."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.model.errors import Problem, UserError
from annotator.model.figure import Figure
from annotator.store.check import CheckStep, check_project
from annotator.store.project_file import ProjectFile

LONG = os.environ.get("ANNOTATOR_LONG") == "1"


def problems(path: Path) -> list[Problem]:
    return [found for found in check_project(path) if isinstance(found, Problem)]


@pytest.fixture
def worked_on(project, make, path) -> Path:
    """A project with everything in it: decisions, undo, automatic rows, long texts, an unfinished job."""
    long = "Long lines of ships.\n" * 1000
    project.apply(
        make.made(
            make.article("a1"),
            make.article("a2", text=long, position=1),
            texts=(make.text, long),
            verb="import",
            title="Import",
        ),
        who="Ada",
    )
    figure = Figure(kind="money", value=Decimal("4900000"), unit="EUR")
    candidates = [
        replace(make.candidate(f"c{n}", "a2", n * 21, n * 21 + 10, text=long), figure=figure) for n in range(60)
    ]
    project.apply(make.made(*candidates, automatic=True, verb="suggest"), who="")
    for number, candidate in enumerate(candidates[:30]):
        span = make.span(f"s{number}", "a2", candidate.start, candidate.end, text=long)
        project.apply(
            make.changes(
                (candidate, replace(candidate, state="accepted")),
                (None, replace(span, candidate_id=candidate.id, note="sure ✓", figure=figure)),
                verb="accept",
                title=f"Accept {number}",
            ),
            who="Ada",
        )
    for _ in range(4):
        project.undo(who="Ada")
    project.redo(who="Ada")
    old = project.schema()
    project.apply(make.changes((old, replace(old, title="Other")), verb="schema"), who="Ada")
    for number in range(5):
        project.apply(make.made(make.relation(f"r{number}", "a2", f"s{number}", "s9")), who="Ada")
    project.apply(make.made(make.span("s90", "a1"), group="unfinished"), who="Ada")
    project.close()
    return path


def test_a_sound_project_has_no_problem_and_steps_are_told_in_order(worked_on):
    content = worked_on.read_bytes()
    found = list(check_project(worked_on))
    assert all(isinstance(step, CheckStep) for step in found)
    assert [step.done for step in found] == list(range(len(found)))
    assert {step.total for step in found} == {len(found) - 1}
    assert worked_on.read_bytes() == content
    assert [entry.name for entry in worked_on.parent.iterdir()] == [worked_on.name]


def test_an_open_project_is_not_checked(worked_on):
    file = ProjectFile.open(worked_on)
    with pytest.raises(UserError) as caught:
        list(check_project(worked_on))
    assert caught.value.code == "AN108"
    file.close()
    assert problems(worked_on) == []


def test_what_is_no_project_is_refused(tmp_path):
    with pytest.raises(UserError) as caught:
        list(check_project(tmp_path / "none.annot"))
    assert caught.value.code == "AN101"
    (tmp_path / "letter.annot").write_text("Dear Ada,")
    with pytest.raises(UserError) as caught:
        list(check_project(tmp_path / "letter.annot"))
    assert caught.value.code == "AN104"


def test_a_project_with_its_log_beside_it_is_checked_in_a_copy(worked_on, make, tmp_path):
    file = ProjectFile.open(worked_on)
    file.apply(make.made(make.span("s91", "a1")), who="Ada")
    left = tmp_path / "left"
    left.mkdir()
    for name in (worked_on.name, worked_on.name + "-wal"):
        shutil.copyfile(worked_on.with_name(name), left / name)
    file.close()
    before = {entry.name: entry.read_bytes() for entry in left.iterdir()}
    assert len(before) == 2
    assert problems(left / worked_on.name) == []
    assert {entry.name: entry.read_bytes() for entry in left.iterdir()} == before


def tampered(path: Path, *statements: str) -> list[Problem]:
    conn = sqlite3.connect(path)
    for statement in statements:
        conn.execute(statement)
    conn.commit()
    conn.close()
    return problems(path)


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("UPDATE spans SET start = start + 1, quote = substr(quote, 2) WHERE id = 's5'", {"AN126"}),
        ("UPDATE spans SET start = start + 1 WHERE id = 's5'", {"AN126", "AN127"}),
        ("UPDATE spans SET label = 'none' WHERE id = 's5'", {"AN126", "AN128"}),
        ("DELETE FROM spans WHERE id = 's5'", {"AN126", "AN130"}),
        ("UPDATE candidates SET state = 'rejected' WHERE id = 'c50'", {"AN126", "AN130"}),
        ("UPDATE articles SET title = 'Other' WHERE id = 'a1'", {"AN126"}),
        ("UPDATE articles SET pending = pending + 1 WHERE id = 'a1'", {"AN130"}),
        ("UPDATE labels SET name = 'Other' WHERE id = 'org'", {"AN126"}),
        ("UPDATE texts SET body = CAST(body || ' ' AS BLOB)", {"AN122", "AN129"}),
        ("DELETE FROM texts", {"AN121", "AN129"}),
        ("UPDATE journal SET title = 'Other' WHERE seq = 7", {"AN123"}),
        ("UPDATE journal SET at = '2000-01-01' WHERE seq = 7", {"AN123"}),
        ("UPDATE journal SET undo_top = 1 WHERE seq = (SELECT max(seq) FROM journal)", {"AN123"}),
        ("UPDATE journal SET changes = x'00' WHERE seq = 7", {"AN123", "AN126", "AN131"}),
        ("DELETE FROM journal WHERE seq = 7", {"AN123", "AN124", "AN126", "AN131"}),
        ("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)", {"AN126", "AN131", "AN132"}),
        ("UPDATE meta SET value = 'Other' WHERE key = 'name'", {"AN123"}),
        ("DELETE FROM touched WHERE record_id = 's5'", {"AN131"}),
        ("INSERT INTO open_groups VALUES ('x', 3)", {"AN132"}),
        ("UPDATE _sqlite_migrations SET name = 'x' WHERE name = '0001_first'", {"AN133"}),
        ("UPDATE relations SET label = 'owner' WHERE id = 'r3'", {"AN126"}),
        ("UPDATE relations SET label = 'none' WHERE id = 'r3'", {"AN126", "AN128"}),
        ("UPDATE relations SET source = 's90' WHERE id = 'r3'", {"AN126", "AN134"}),
        ("UPDATE relations SET source = 'none' WHERE id = 'r3'", {"AN121", "AN126", "AN134"}),
        ("UPDATE relations SET article_id = 'a1' WHERE id = 'r3'", {"AN126", "AN134"}),
        ("DELETE FROM relations WHERE id = 'r3'", {"AN126"}),
        ("UPDATE relation_labels SET symmetric = 0", {"AN126"}),
        ("DROP INDEX spans_by_place", {"AN113"}),
    ],
)
def test_every_kind_of_tampering_is_told(worked_on, statement, codes):
    found = tampered(worked_on, statement)
    assert {problem.code for problem in found} == codes
    assert all(problem.sentence.endswith(".") and problem.where for problem in found)


def test_a_problem_tells_the_article(worked_on):
    found = tampered(worked_on, "UPDATE spans SET start = start + 1 WHERE id = 's5'")
    assert {problem.where for problem in found} == {"“Article a2”"}
    assert any("s5 at 106–115 is out of place" in problem.sentence for problem in found)


def varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for index in range(9):
        byte = page[at + index]
        if index == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 127
        if byte < 128:
            return value, at + index + 1
    raise AssertionError


def content_bytes(data: bytes) -> Iterator[int]:
    """The place of every byte that belongs to a cell or to the rest of one on overflow pages (file format, §1.6)."""
    size = int.from_bytes(data[16:18], "big")
    for number in range(len(data) // size):
        base = number * size
        page = data[base : base + size]
        head = 100 if number == 0 else 0
        kind = page[head]
        if kind not in (2, 5, 10, 13):
            continue
        cells = int.from_bytes(page[head + 3 : head + 5], "big")
        first = head + (12 if kind in (2, 5) else 8)
        for index in range(cells):
            start = at = int.from_bytes(page[first + 2 * index : first + 2 * index + 2], "big")
            if kind in (2, 5):
                at += 4
            if kind == 5:
                _, at = varint(page, at)
                yield from range(base + start, base + at)
                continue
            payload, at = varint(page, at)
            if kind == 13:
                _, at = varint(page, at)
            largest = size - 35 if kind == 13 else (size - 12) * 64 // 255 - 23
            if payload <= largest:
                yield from range(base + start, base + at + payload)
                continue
            smallest = (size - 12) * 32 // 255 - 23
            local = smallest + (payload - smallest) % (size - 4)
            local = local if local <= largest else smallest
            yield from range(base + start, base + at + local + 4)
            rest = payload - local
            following = int.from_bytes(page[at + local : at + local + 4], "big")
            while rest > 0:
                place = (following - 1) * size
                used = min(rest, size - 4)
                yield from range(place, place + 4 + used)
                rest -= used
                following = int.from_bytes(data[place : place + 4], "big")


def test_every_flipped_bit_of_the_content_is_found(worked_on, tmp_path):
    data = bytearray(worked_on.read_bytes())
    places = sorted(set(content_bytes(bytes(data))))
    assert len(places) > 50_000
    rng = random.Random(None if LONG else 20)
    flipped = tmp_path / "flipped.annot"
    missed = []
    for _ in range(100_000 if LONG else 500):
        place, bit = rng.choice(places), rng.randrange(8)
        data[place] ^= 1 << bit
        flipped.write_bytes(data)
        try:
            found = bool(problems(flipped))
        except UserError as error:
            found = error.code in ("AN104", "AN106", "AN107", "AN111")
        if not found or flipped.read_bytes() != data:
            missed.append((place, bit))
        data[place] ^= 1 << bit
    assert missed == []


def test_a_project_with_a_flipped_bit_opens_or_is_refused_in_a_sentence(worked_on, tmp_path):
    data = bytearray(worked_on.read_bytes())
    places = sorted(set(content_bytes(bytes(data))))
    rng = random.Random(None if LONG else 21)
    flipped = tmp_path / "flipped.annot"
    told: list[UserError] = []  # kept with all they hold on to, as a window that shows them would
    for _ in range(20_000 if LONG else 150):
        place, bit = rng.choice(places), rng.randrange(8)
        data[place] ^= 1 << bit
        flipped.write_bytes(data)
        data[place] ^= 1 << bit
        try:
            file = ProjectFile.open(flipped)
        except UserError as error:
            told.append(error)
            continue
        for act in (
            lambda file=file: [file.view(row.article.id) for row in file.article_rows()],
            lambda file=file: [file.history(decision.title) for decision in file.decisions()],
            lambda file=file: [file.undo(who="Ada") for _ in range(10)],
        ):
            try:
                act()
            except UserError as error:
                told.append(error)
            except KeyError:
                pass  # a flipped bit in an id: there is no such article
        file.close()
    codes = {error.code for error in told}
    assert codes <= {"AN107", "AN113", "AN115"}
    assert "AN107" in codes
