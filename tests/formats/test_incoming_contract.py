"""Over all importers: items in = articles + problems, whatever a file holds, quickly, and never with a crash."""

import csv
import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator.formats.catalogue import close_workers, expand, read_file
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions, is_item
from annotator.model.errors import Problem

OPTIONS = ReadOptions()
Read = IncomingArticle | Problem
LONG = os.environ.get("ANNOTATOR_LONG") == "1"
SECONDS = 2.0

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
records = st.dictionaries(st.sampled_from(["text", "title", "date", "meta", "id", "body"]) | texts, json_values)
json_lines = st.builds(json.dumps, records | json_values) | texts.map(lambda text: text.replace("\n", " "))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("incoming")
    close_workers()


def items(path: Path, options: ReadOptions = OPTIONS) -> list[Read]:
    """What a file yields, each checked for what every article and problem must have."""
    found = list(read_file(path, options))
    for item in found:
        if isinstance(item, IncomingArticle):
            assert item.text.strip()
            assert item.title == " ".join(item.title.split())
            assert item.origin.split(":")[0] == path.name
            assert item.meta == tuple(sorted(item.meta))
            str((item.text, item.title, item.source, item.author, item.meta)).encode("utf-8")
        else:
            assert item.sentence.endswith(".")
            # AN814: four bytes can make an old office document, which nobody reads. AN815: what begins like a
            # Parquet file is read by a library that may not be there.
            assert item.code.startswith(("AN2", "AN7", "AN814", "AN815"))
            assert item.where.split(":")[0] == path.name
    return [item for item in found if is_item(item)]


@given(lines=st.lists(json_lines, min_size=1))
@settings(deadline=None)  # the first file imports its reader
@example(lines=['[[""], null]'])  # a list of two, but no pair of a text and its entities
@example(lines=["{}", '{"%FEATURE_STRUCTURES": null}'])  # a word of CAS in lines that are none
def test_lines_in_are_items_out(folder: Path, lines: list[str]) -> None:
    path = folder / "count.jsonl"
    path.write_bytes("\n".join(lines).encode())
    marked = [lines[0].removeprefix("\ufeff"), *lines[1:]]
    in_file = sum(1 for line in marked if line.strip(" \t\r"))
    assert len(items(path)) == max(in_file, 1)  # a file without a line is one refused item


@given(rows=st.lists(st.lists(texts, min_size=1, max_size=4), min_size=1), delimiter=st.sampled_from(",;\t|"))
def test_rows_in_are_items_out(folder: Path, rows: list[list[str]], delimiter: str) -> None:
    path = folder / "count.csv"
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "text", "title"])
    writer.writerows(rows)
    path.write_bytes(out.getvalue().encode())
    found = items(path)
    assert len(found) == len(rows)
    for row, item in zip(rows, found, strict=True):
        has_text = 2 <= len(row) <= 3 and row[1].strip()
        assert (item.text == row[1]) if isinstance(item, IncomingArticle) else not has_text


@pytest.mark.parametrize("name", ["count.txt", "count.md", "count.unknown"])
@settings(deadline=None)  # bytes that begin like a saved page start a child process
@given(data=st.binary(max_size=300) | texts.map(str.encode))
def test_a_single_file_is_one_item(folder: Path, name: str, data: bytes) -> None:
    path = folder / name
    path.write_bytes(data)
    assert len(items(path)) == 1


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.sampled_from(["<div>", "</div>", "<p>", "<table>", "<b", "&zwj;", "<!--", "words "]) | texts))
def test_a_page_is_one_item(folder: Path, parts: list[str]) -> None:
    path = folder / "count.html"
    path.write_bytes("".join(parts).encode())
    assert len(items(path)) == 1


@given(st.dictionaries(st.sampled_from(["a.txt", "b.md", "c.png", ".d.txt", "e", "f.txt", "g.PNG"]), st.just(b"words")))
def test_a_folder_is_told_whole(tmp_path_factory: pytest.TempPathFactory, names: dict[str, bytes]) -> None:
    folder = tmp_path_factory.mktemp("whole")
    for name, data in names.items():
        (folder / name).write_bytes(data)
    found = list(expand([folder]))
    left_out = " ".join(item.sentence for item in found if isinstance(item, Problem))
    told = sum(int(word) for word in left_out.replace(",", " ").split() if word.isdigit())
    assert sum(isinstance(item, Path) for item in found) + told == len(names)


@settings(deadline=None)  # the first guess imports the guesser
@given(data=st.binary(min_size=1, max_size=400), encoding=st.sampled_from(["cp1252", "gb18030", "utf-16", "shift_jis"]))
def test_an_answered_question_never_comes_back(folder: Path, data: bytes, encoding: str) -> None:
    path = folder / "answered.txt"
    path.write_bytes(data)
    asked: list[str] = []

    def ask(question: EncodingQuestion) -> ReadOptions:
        asked.append(question.guess)
        assert question.preview
        return ReadOptions(encoding=encoding)

    (item,) = read_file(path, OPTIONS, ask=ask)
    assert len(asked) <= 1
    assert not (isinstance(item, Problem) and item.code == "AN206")
