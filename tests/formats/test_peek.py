"""A preview shows what would come in, and never raises for a fault of the file."""

from pathlib import Path

from annotator.formats.incoming import ReadOptions
from annotator.formats.peek import peek

OPTIONS = ReadOptions()


def test_a_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(("\ufeffHarbour grows\n\n" + "word " * 1000).encode("utf-16-le"))
    seen = peek(path, OPTIONS)
    assert (seen.format, seen.format_title, seen.encoding, seen.items) == ("text", "Plain text", "utf-16-le", 1)
    assert seen.first is not None
    assert seen.first.title == "Harbour grows"
    assert len(seen.first.text) == 600
    assert seen.columns == seen.problems == ()


def test_a_table(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,\n" + "2,two\n" * 50, encoding="utf-8")
    seen = peek(path, OPTIONS)
    assert (seen.format, seen.items, seen.columns) == ("csv", 51, ("id", "text"))
    assert seen.first is not None
    assert seen.first.text == "two"
    assert [problem.line for problem in seen.problems] == [2]


def test_a_table_without_a_known_column_still_shows_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,words\n1,one\n", encoding="utf-8")
    seen = peek(path, OPTIONS)
    assert (seen.items, seen.first, seen.columns) == (None, None, ("id", "words"))
    assert [problem.code for problem in seen.problems] == ["AN231"]
    assert peek(path, ReadOptions(text_column="words")).items == 1


def test_a_question(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"caf\xe9")
    seen = peek(path, OPTIONS)
    assert seen.question is not None
    assert (seen.encoding, seen.first, seen.items) == ("cp1252", None, None)
    answered = peek(path, ReadOptions(encoding="cp1252"))
    assert answered.first is not None
    assert answered.first.text == "café"
    assert answered.encoding == "cp1252"


def test_faults_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"\0")
    seen = peek(path, OPTIONS)
    assert (seen.format, [problem.code for problem in seen.problems]) == ("", ["AN203"])
    assert [problem.code for problem in peek(tmp_path / "missing", OPTIONS).problems] == ["AN201"]
    seen = peek(path, ReadOptions(encoding="klingon"), name="text")
    assert (seen.format, seen.encoding, [problem.code for problem in seen.problems]) == ("text", "", ["AN207"])
