"""Tables: every row below the header is an article or a problem."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.csv_in import CsvTable, find_delimiter
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions
from annotator.model.errors import Problem, UserError

Read = IncomingArticle | Problem


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.csv"


def read(path: Path, data: str | bytes, options: ReadOptions | None = None) -> list[Read]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(CsvTable().read(path, options or ReadOptions()))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(path: Path, delimiter: str) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(["id", "title", "text", "date"])
    writer.writerow([1, "A, b; c", 'He said: "one; two, three"\r\nand\nmore', "2024-03-20"])
    writer.writerow([2, "B", "plain | bar\ttab", ""])
    first, second = read(path, out.getvalue())
    assert isinstance(first, IncomingArticle)
    assert isinstance(second, IncomingArticle)
    assert first.text == 'He said: "one; two, three"\r\nand\nmore'
    assert (first.title, first.date, first.meta) == ("A, b; c", "2024-03-20", (("id", "1"),))
    assert (first.origin, second.origin) == ("news.csv:2", "news.csv:5")
    assert second.text == "plain | bar\ttab"


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(str.strip), min_size=1)
)
def test_quoted_texts_are_exact(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "exact.csv"
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(["title", "text"])
    writer.writerows([str(number), text] for number, text in enumerate(texts))
    items = read(path, out.getvalue())
    assert [item.text for item in items if isinstance(item, IncomingArticle)] == texts


def test_bad_rows_cost_themselves_only(path: Path) -> None:
    rows = ["id,text", "1,one", "2,", '3,"x"y', "4,a,b", "", "5,five", "6"]
    items = read(path, "\n".join(rows) + "\n")
    assert [type(item) for item in items] == [
        IncomingArticle, Problem, Problem, Problem, IncomingArticle, Problem,
    ]  # fmt: skip
    problems = [item for item in items if isinstance(item, Problem)]
    assert [(problem.code, problem.line) for problem in problems] == [
        ("AN233", 3), ("AN232", 4), ("AN232", 5), ("AN233", 8),
    ]  # fmt: skip
    assert all(problem.where == "news.csv" for problem in problems)


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_line(path: Path) -> None:
    items = read(path, 'id,text\n1,one\n2,"open\n3,three\n')
    problem = items[-1]
    assert isinstance(problem, Problem)
    assert problem.line == 3
    assert "never closed" in problem.sentence


def test_a_table_needs_a_column_for_the_text(path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(path, "id,words\n1,one\n")
    assert caught.value.code == "AN231"
    assert "“id”, “words”" in caught.value.sentence
    (article,) = read(path, "id,words\n1,one\n", ReadOptions(text_column="WORDS"))
    assert isinstance(article, IncomingArticle)
    assert article.text == "one"
    with pytest.raises(UserError, match="no column “missing”"):
        read(path, "id,text\n1,one\n", ReadOptions(text_column="missing"))


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(path: Path, codec: str) -> None:
    (article,) = read(path, 'text,title\r\n"é\r\n👩‍👩‍👧",T\r\n'.encode(codec))
    assert isinstance(article, IncomingArticle)
    assert article.text == "é\r\n👩‍👩‍👧"


def test_old_encodings_are_asked_about_before_the_first_row(path: Path) -> None:
    data = b"text\n" + b"plain\n" * 3 + b"caf\xe9\n"
    with pytest.raises(EncodingQuestion):
        read(path, data)
    items = read(path, data, ReadOptions(encoding="cp1252"))
    assert isinstance(items[-1], IncomingArticle)
    assert items[-1].text == "café"


def test_empty_and_binary_tables_are_refused(path: Path) -> None:
    for data, word in ((b"", "empty"), (b"\n\n", "empty"), (b"text\na\0b\n", "binary")):
        with pytest.raises(UserError, match=word):
            read(path, data)
    assert read(path, b"text,title\n") == []


def test_long_cells_are_read(path: Path) -> None:
    (article,) = read(path, "text,title\n" + "x" * 300_000 + ",T\n")
    assert isinstance(article, IncomingArticle)
    assert len(article.text) == 300_000


def test_names_are_made_unique(path: Path) -> None:
    path.write_text("a,a,, text \n", encoding="utf-8")
    assert CsvTable().columns(path, ReadOptions()) == ("a", "a (2)", "column 3", "text")


def test_a_single_column_needs_no_delimiter() -> None:
    assert find_delimiter("text\nhello; you\n", Path("a.csv")) == ","
    assert find_delimiter("text\nhello\n", Path("a.tsv")) == "\t"
    assert find_delimiter("text\tid\nhello, you, all\t1\n", Path("a.csv")) == "\t"
