"""What files marked comes in as decisions or as candidates, under our labels, in one step of undo."""

import json
from pathlib import Path

from annotator.formats.incoming import ReadOptions
from annotator.workflow.import_report import ImportReport
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.label_mapping import Taking
from annotator.workflow.open_project import OpenProject

TEXT = "Nordhavn Freight rose 18.4 per cent, said Mr Ilse Varga of Calder."
"""The first article of the project."""


def doccano(path: Path, *rows: tuple[str, list[list[object]]]) -> Path:
    path.write_text("".join(json.dumps({"text": text, "label": label}) + "\n" for text, label in rows), "utf-8")
    return path


def bring(project: OpenProject, path: Path, **taking: object) -> ImportReport:
    job = import_paths(project.reader, [path], options=ReadOptions(), taking=Taking(**taking))  # pyright: ignore
    return run_here(job, project)


FRESH = "Ada met Ilse in Leuven."
ROW: tuple[str, list[list[object]]] = (FRESH, [[0, 3, "PER"], [8, 12, "PERSON"], [16, 22, "City of x"]])


def marked(project: OpenProject, article_id: str) -> list[tuple[str, str]]:
    names = {label.id: label.name for label in project.reader.schema().labels}
    return [(span.quote, names[span.label]) for span in project.reader.spans(article_id)]


def test_spans_come_in_under_our_labels_and_new_ones_are_made(project: OpenProject, tmp_path: Path) -> None:
    before = project.reader.schema()
    report = bring(project, doccano(tmp_path / "a.jsonl", ROW))
    (article_id,) = report.stored
    assert marked(project, article_id) == [("Ada", "PERSON"), ("Ilse", "PERSON"), ("Leuven", "City_of_x")]
    assert report.spans == 3
    assert [(one.theirs, one.ours, one.new) for one in report.labels] == [
        ("PER", "PERSON", False),
        ("PERSON", "PERSON", False),
        ("City of x", "City_of_x", True),
    ]
    new = project.reader.schema().labels[-1]
    assert (new.name, new.position) == ("City_of_x", 3)
    assert new.color not in [label.color for label in before.labels]
    article = project.reader.article(article_id)
    assert article is not None
    assert article.state == "done"
    project.undo()
    assert project.reader.schema() == before
    assert len(project.reader.article_ids()) == 2


def test_a_mapping_is_followed(project: OpenProject, tmp_path: Path) -> None:
    labels = {"PER": "ORG", "City of x": ""}
    report = bring(project, doccano(tmp_path / "a.jsonl", ROW), labels=labels)
    assert marked(project, report.stored[0]) == [("Ada", "ORG"), ("Ilse", "PERSON")]
    assert report.ignored == 1
    assert [problem.code for problem in report.problems] == ["AN716"]


def test_nothing_new_is_made_when_told(project: OpenProject, tmp_path: Path) -> None:
    report = bring(project, doccano(tmp_path / "a.jsonl", ROW), make_labels=False)
    assert marked(project, report.stored[0]) == [("Ada", "PERSON"), ("Ilse", "PERSON")]
    assert len(project.reader.schema().labels) == 3


def test_spans_as_candidates_are_still_to_judge(project: OpenProject, tmp_path: Path) -> None:
    report = bring(project, doccano(tmp_path / "a.jsonl", ROW), as_candidates=True)
    (article_id,) = report.stored
    assert project.reader.spans(article_id) == ()
    assert {c.state for c in project.reader.candidates(article_id)} == {"pending"}
    article = project.reader.article(article_id)
    assert article is not None
    assert article.state == "open"


def test_decisions_are_those_of_the_named_person(project: OpenProject, tmp_path: Path) -> None:
    report = bring(project, doccano(tmp_path / "a.jsonl", ROW), who="Ruth")
    span = project.reader.spans(report.stored[0])[0]
    assert [decision.who for decision in project.reader.history(span.id)] == ["Ruth"]


def test_spans_of_a_text_that_is_there_join_its_article(project: OpenProject, tmp_path: Path) -> None:
    first = project.reader.article_ids()[0]
    path = doccano(tmp_path / "a.jsonl", (TEXT, [[0, 16, "ORG"], [60, 66, "ORG"]]))
    report = bring(project, path)
    assert (report.stored, report.merged, report.duplicates) == ((), (first,), 0)
    assert marked(project, first) == [("Nordhavn Freight", "ORG"), (TEXT[60:66], "ORG")]
    accepted = project.reader.candidate("c1")
    assert accepted is not None
    assert accepted.state == "accepted"
    assert project.reader.spans(first)[0].candidate_id == "c1"
    again = bring(project, path)
    assert (again.merged, again.duplicates) == ((), 1)
    project.undo()
    assert project.reader.spans(first) == ()
    pending = project.reader.candidate("c1")
    assert pending is not None
    assert pending.state == "pending"


def test_the_same_text_twice_in_a_file_is_one_article(project: OpenProject, tmp_path: Path) -> None:
    path = doccano(tmp_path / "a.jsonl", (FRESH, [[0, 3, "PERSON"]]), (FRESH, [[8, 12, "PERSON"]]))
    report = bring(project, path)
    assert len(report.stored) == 1
    assert report.merged == report.stored
    assert len(project.reader.spans(report.stored[0])) == 2


def test_a_line_for_each_annotator_brings_the_first_ones_spans_and_candidates_of_the_others(
    project: OpenProject, tmp_path: Path
) -> None:
    path = tmp_path / "tasks.jsonl"
    marks = {"ann": "PERSON", "ben": "ORG"}
    tasks = [
        {"text": FRESH, "spans": [{"start": 0, "end": 3, "label": label}], "answer": "accept", "_annotator_id": who}
        for who, label in marks.items()
    ]
    path.write_text("\n".join(map(json.dumps, tasks)), "utf-8")
    report = bring(project, path)
    assert marked(project, report.stored[0]) == [("Ada", "PERSON")]
    assert [(c.quote, c.evidence, c.state) for c in project.reader.candidates(report.stored[0])] == [
        ("Ada", "marked by ben", "pending")
    ]


def test_overlaps_in_a_flat_label_set_are_told(project: OpenProject, tmp_path: Path) -> None:
    report = bring(project, doccano(tmp_path / "a.jsonl", (FRESH, [[0, 7, "PERSON"], [4, 12, "PERSON"]])))
    assert report.spans == 2
    assert [problem.code for problem in report.problems] == ["AN715"]


def test_a_span_that_does_not_fit_is_told_with_its_line(project: OpenProject, tmp_path: Path) -> None:
    report = bring(project, doccano(tmp_path / "a.jsonl", ROW, ("Short.", [[2, 99, "ORG"]])))
    (problem,) = report.problems
    assert (problem.code, problem.where, problem.line) == ("AN711", "a.jsonl", 2)
    assert len(report.stored) == 2


def test_what_several_people_marked_is_told(project: OpenProject, tmp_path: Path) -> None:
    def annotation(who: int, start: int, end: int) -> dict[str, object]:
        value = {"start": start, "end": end, "text": FRESH[start:end], "labels": ["PERSON"]}
        return {"completed_by": who, "result": [{"id": "a", "type": "labels", "value": value}]}

    tasks = [
        {"data": {"text": FRESH}, "annotations": [annotation(1, 0, 3), annotation(2, 8, 12)]},
        {"data": {"text": f"{FRESH} Twice."}, "annotations": [annotation(1, 0, 3)]},
    ]
    (tmp_path / "a.json").write_text(json.dumps(tasks), "utf-8")
    report = bring(project, tmp_path / "a.json")
    assert (report.spans, report.candidates) == (2, 1)
    assert [(one.code, one.severity, one.sentence[:33]) for one in report.problems] == [
        ("AN847", "note", "1 article had been marked by seve"),
    ]  # fmt: skip
    project.undo()
    report = bring(project, tmp_path / "a.json", as_candidates=True)
    assert (report.spans, report.candidates, report.problems) == (0, 3, ())


def test_the_ends_of_a_relation_in_brats_settings_make_no_second_label(project: OpenProject, tmp_path: Path) -> None:
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "annotation.conf").write_text(
        "[entities]\nPerson\n\n[relations]\nknows\tArg1:Person, Arg2:Person\n", "utf-8"
    )
    (folder / "a.txt").write_text(FRESH, "utf-8")
    (folder / "a.ann").write_text("T1\tPerson 0 3\tAda\nT2\tPerson 8 12\tIlse\nR1\tknows Arg1:T1 Arg2:T2\n", "utf-8")
    report = bring(project, folder / "a.ann")
    assert [(match.theirs, match.ours, match.new) for match in report.labels] == [("Person", "PERSON", False)]
    (relation,) = project.reader.schema().relations
    assert relation.source_labels == relation.target_labels == (project.reader.spans(report.stored[0])[0].label,)
