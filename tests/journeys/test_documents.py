"""Documents, tables and archives fall onto the window and are seen before they come in; a folder is watched."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl

from annotator.formats.catalogue import close_workers
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.workflow.watching import REST
from tests.formats.samples import FIRST, samples
from tests.journeys.steps import begin, shown_dialog


def test_documents_are_seen_before_they_come_in(person, tmp_path: Path) -> None:
    begin(person, tmp_path / "documents.annot")
    names = ("report.pdf", "letter.docx", "weekly.epub", "table.xlsx", "bundle.zip")
    data = samples()
    for name in names:
        (tmp_path / name).write_bytes(data[name])
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    person.drop(dropped)
    dialog = shown_dialog(person, ImportDialog)
    rows = dialog.model.rows
    person.until(lambda: len(rows) == len(names) and all(row.preview for row in rows), seconds=60)
    assert [row.preview.format for row in rows] == ["pdf", "docx", "epub", "xlsx", "zip"]
    assert [row.preview.items for row in rows] == [1, 1, 2, 2, 3]
    assert dialog.preview.text.toPlainText().startswith("Nordhavn grows again")
    column = dialog.choices.boxes["text_column"]
    assert {"headline", "body", "text"} <= {column.itemText(at) for at in range(column.count())}
    dialog.go.setFocus()
    person.press(Qt.Key.Key_Return)
    report = shown_dialog(person, ImportReportDialog)
    reader = person.bench.reader
    # The letter stands in the archive too, and one row of the table is empty.
    assert report._report.sentence() == "7 articles came in, 1 duplicate left out, 1 item refused."
    kinds = [report.model.cell(row, 0) for row in range(len(report.model.rows))]
    assert kinds == sorted(kinds, key=("refused", "left out", "note").index)
    person.press(Qt.Key.Key_Return)
    assert len(reader.article_ids()) == 7
    assert FIRST in reader.text(reader.article_ids()[1])
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.press("z", held=Qt.KeyboardModifier.ControlModifier)
    person.until(lambda: not reader.article_ids())
    close_workers()


def test_a_watched_folder_brings_in_what_is_put_into_it(person, tmp_path: Path) -> None:
    begin(person, tmp_path / "documents.annot")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    watch, now = person.program.watch, [0.0]
    watch.clock = lambda: now[0]
    watch.start(inbox)
    assert "“inbox” is watched" in person.told
    assert person.program._is_on("file.watch")
    (inbox / "first.txt").write_text("The first words.")
    (inbox / "letter.docx").write_bytes(samples()["letter.docx"])
    reader = person.bench.reader

    def articles() -> int:
        now[0] += REST
        watch.look()
        return len(reader.article_ids())

    person.until(lambda: articles() == 2, seconds=30)
    person.until(lambda: person.told == "From “inbox”: 2 articles came in.")
    (inbox / "copy.txt").write_text("The first words.")
    (inbox / "broken.docx").write_bytes(b"PK\x03\x04")
    person.until(lambda: articles() == 2 and "1 item refused" in person.told, seconds=30)
    person.press("z", held=Qt.KeyboardModifier.ControlModifier)
    person.until(lambda: not reader.article_ids())
    # Taken back, and taken for good: the same files do not come again, not even after a new start.
    person.leave()
    person.start(str(tmp_path / "documents.annot"))
    person.until(lambda: person.bench.project is not None)
    watch = person.program.watch
    assert watch.folder == inbox
    watch.clock = lambda: now[0]
    reader = person.bench.reader
    (inbox / "second.txt").write_text("The second words.")
    person.until(lambda: articles() == 1, seconds=30)
    person.program.shell.watch_folder()
    assert watch.folder is None
    assert person.told == "“inbox” is no longer watched."
    close_workers()
