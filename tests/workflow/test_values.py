"""Values: other readings, values given by hand, and what a moved boundary keeps."""

from dataclasses import replace
from decimal import Decimal

from annotator.model.changes import Change, ChangeSet
from annotator.model.figure import Figure
from annotator.model.ids import seeded_ids
from annotator.workflow.edits import review
from annotator.workflow.edits.figures import figure_for, give_value, next_reading, plain
from annotator.workflow.open_project import OpenProject

IDS = seeded_ids("values")
USD = Figure(kind="money", value=Decimal("3400000"), unit="USD")
HKD = replace(USD, unit="HKD")
CAD = replace(USD, unit="CAD")
READ = replace(USD, readings=(HKD, CAD))


def with_value(project: OpenProject, figure: Figure) -> None:
    before = project.reader.candidate("c2")
    changes = (Change(before=before, after=None), Change(before=None, after=replace(before, id="c5", figure=figure)))
    project.commit(ChangeSet(verb="suggest", title="Propose", changes=changes, automatic=True))


def test_readings_go_around() -> None:
    second = next_reading(READ)
    third = next_reading(second)
    assert (second.unit, third.unit) == ("HKD", "CAD")
    assert next_reading(third) == READ
    assert next_reading(USD) is USD


def test_another_reading_is_a_correction_and_going_back_is_none(project: OpenProject) -> None:
    with_value(project, READ)
    project.commit(give_value(project.reader, "c5", next_reading(READ), title="Read as HKD", ids=IDS, keystrokes=1))
    (span,) = project.reader.spans(project.reader.article_ids()[0])
    assert span.figure.unit == "HKD"
    assert project.reader.candidate("c5").state == "corrected"
    project.commit(give_value(project.reader, span.id, READ, title="Read as USD", ids=IDS))
    assert project.reader.candidate("c5").state == "accepted"
    assert not give_value(project.reader, span.id, READ, title="Again", ids=IDS)


def test_a_moved_boundary_keeps_the_reading_that_was_chosen(project: OpenProject) -> None:
    text = project.reader.text(project.reader.article_ids()[0])
    start, end = text.index("18.4 per cent"), text.index("18.4 per cent") + len("18.4 per cent")
    found = figure_for(text, start, end, date="", language="en")
    assert found.kind == "percent"
    chosen = Figure(kind="percentage_point", value=Decimal("7"))
    with_value(project, found)
    project.commit(review.accept(project.reader, "c5", ids=IDS))
    (span,) = project.reader.spans(project.reader.article_ids()[0])
    project.commit(review.move(project.reader, span.id, start=start, end=start + 4, ids=IDS))
    project.commit(review.move(project.reader, span.id, start=start, end=end, ids=IDS))
    assert plain(project.reader.span(span.id).figure) == plain(found)
    # A value that is no reading of the new stretch is read anew.
    project.commit(give_value(project.reader, span.id, chosen, title="Seven points", ids=IDS))
    project.commit(review.move(project.reader, span.id, start=start, end=start + 4, ids=IDS))
    assert project.reader.span(span.id).figure != chosen


def test_a_value_is_read_in_its_line_only_and_fast_in_a_long_text() -> None:
    text = "word " * 200_000 + "\nup 12 per cent\n" + "word " * 200_000
    start = text.index("12 per cent")
    assert figure_for(text, start, start + 11, date="", language="en").value == 12
