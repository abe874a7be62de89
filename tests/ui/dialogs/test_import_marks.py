"""Annotated data through the window: one preview for all formats, a mapping, a proof, one step of undo."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.importing import ImportRun
from annotator.workflow.jobs import JobEnded

TEXT = "🚀 Calder Sound moved 12 per cent more, said Ilse Varga."
XMI = (
    '<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
    'xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/>'
    '<ner:NamedEntity xmi:id="5" sofa="1" begin="3" end="15" value="LOC"/>'
    f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString="{TEXT}"/>'
    '<cas:View sofa="1" members="5"/></xmi:XMI>'
)
TYPES = (
    '<?xml version="1.0"?><typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>'
    "<typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity</name>"
    "<supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription><name>value</name>"
    "<rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription>"
    "</types></typeSystemDescription>"
)


def brat(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "a.ann").write_text("T1\tPLACE 2 14\tCalder Sound\nT2\tPER 44 54\tIlse Varga\n", "utf-8")
    (folder / "annotation.conf").write_text("[entities]\nPLACE\nPER\n", "utf-8")
    return folder


def cas(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("annotation/doc.txt/ann.xmi", XMI)
        archive.writestr("annotation/doc.txt/TypeSystem.xml", TYPES)
    return path


def label_studio(path: Path, *, shift: int = 0) -> Path:
    value = {"start": 2 + shift, "end": 14 + shift, "text": "Calder Sound", "labels": ["PLACE"]}
    result = [{"id": "r1", "from_name": "label", "to_name": "text", "type": "labels", "value": value}]
    path.write_text(json.dumps([{"id": 1, "data": {"text": TEXT}, "annotations": [{"result": result}]}]), "utf-8")
    return path


def opened(desk, qtbot: QtBot, *paths: Path) -> ImportDialog:
    dialog = ImportRun(desk.bench, desk.shell, desk.window).dialog(paths)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.model.rows) and all(row.preview for row in dialog.model.rows))
    return dialog


@pytest.mark.parametrize(("make", "kind", "spans"), [(brat, "brat standoff", 2), (cas, "UIMA CAS (XMI, JSON)", 1)])
def test_a_folder_or_an_archive_opens_the_same_preview(desk, qtbot, tmp_path, make, kind, spans) -> None:
    dialog = opened(desk, qtbot, make(tmp_path / "in.zip"))
    assert [row.preview.format_title for row in dialog.model.rows] == [kind]
    assert dialog.marks.isVisible()
    assert dialog.marks.summary.text() == f"{spans} spans are marked in 1 file"


def test_a_mapping_and_a_person_are_chosen_and_one_undo_takes_all_back(desk, qtbot, tmp_path, snap) -> None:
    before = desk.bench.reader.article_ids()
    dialog = opened(desk, qtbot, brat(tmp_path / "brat"))
    rows = {row.theirs: at for at, row in enumerate(dialog.marks.model.rows)}
    dialog.marks.table.choose(rows["PLACE"])
    qtbot.keyClicks(dialog.marks.who, "Ruth")
    box = dialog.marks.becomes
    names = [box.itemData(at) for at in range(box.count())]
    box.setCurrentIndex(names.index("ORG"))
    box.activated.emit(box.currentIndex())
    assert dialog.marks.model.cell(rows["PLACE"], 2) == "ORG"
    snap(dialog, "import_marks")
    dialog.propose.setChecked(False)
    ended: list[JobEnded] = []
    desk.bench.events.subscribe(JobEnded, ended.append)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    # The article is there before its import has ended, which undo waits for.
    qtbot.waitUntil(lambda: bool(ended))
    assert len(desk.bench.reader.article_ids()) == len(before) + 1
    article = desk.bench.reader.article_ids()[-1]
    labels = {label.id: label.name for label in desk.bench.reader.schema().labels}
    marked = [(span.quote, labels[span.label]) for span in desk.bench.reader.spans(article)]
    assert ("Calder Sound", "ORG") in marked
    assert desk.bench.reader.history(desk.bench.reader.spans(article)[0].id)[0].who == "Ruth"
    assert "PLACE" in desk.bench.settings.text("import.labels")

    desk.bench.project.undo()
    assert desk.bench.reader.article_ids() == before


def test_shifted_offsets_are_offered_and_not_taken_silently(desk, qtbot, tmp_path) -> None:
    dialog = opened(desk, qtbot, label_studio(tmp_path / "tasks.json", shift=1))
    marks = dialog.marks
    assert marks.proof.text() == "0 of 1 surfaces match as code-points, 1 of 1 as utf-16."
    assert marks.unit is None
    assert marks.offsets.itemData(1) == "utf-16"
    marks.offsets.setCurrentIndex(1)
    marks.offsets.activated.emit(1)
    qtbot.waitUntil(lambda: all(row.preview for row in dialog.model.rows))
    assert dialog.model.batches()[0].options.offsets == "utf-16"


def test_plain_articles_have_nothing_to_map(desk, qtbot, tmp_path) -> None:
    (tmp_path / "a.txt").write_text("Words.", "utf-8")
    dialog = opened(desk, qtbot, tmp_path / "a.txt")
    assert not dialog.marks.isVisible()
    assert not any(box.isVisible() for box in dialog.choices.boxes.values())


def test_a_table_becomes_one_of_spans_when_its_columns_are_chosen(desk, qtbot, tmp_path, snap) -> None:
    path = tmp_path / "spans.csv"
    path.write_text(f"wortlaut;von;bis;art\n{TEXT};2;14;PLACE\n{TEXT};44;54;PERSON\n", "utf-8")
    dialog = opened(desk, qtbot, path)
    assert not dialog.marks.isVisible()
    chosen = (("text_column", "wortlaut"), ("start_column", "von"), ("end_column", "bis"), ("label_column", "art"))
    for field, column in chosen:
        box = dialog.choices.boxes[field]
        box.setFocus()
        qtbot.keyClicks(box, column)
    qtbot.waitUntil(dialog.marks.isVisible)
    assert dialog.marks.summary.text() == "2 spans are marked in 1 file"
    snap(dialog, "import_span_table")
    dialog.propose.setChecked(False)
    before = len(desk.bench.reader.article_ids())
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desk.bench.reader.article_ids()) == before + 1)
    article = desk.bench.reader.article_ids()[-1]
    qtbot.waitUntil(lambda: len(desk.bench.reader.spans(article)) == 2)
    assert [span.quote for span in desk.bench.reader.spans(article)] == ["Calder Sound", "Ilse Varga"]
