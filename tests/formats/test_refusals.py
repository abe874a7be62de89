"""What the fuzz loop found: files that brought an importer down, or whose refusal did not say where the fault is."""

import hashlib
import json
import tracemalloc
import zipfile

import pytest

from annotator.formats import files
from annotator.formats.catalogue import read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.lossless_in import figure_of
from annotator.formats.page_map import page_at
from annotator.formats.repair import examine
from annotator.model.errors import Problem
from tests.formats.seeds import WEBANNO

MANY = "9" * 5000


def read(path, data, name=None):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read_file(path, ReadOptions(), name=name))


def line(text="Ada left.", **more):
    digest = hashlib.sha256(text.encode()).hexdigest()
    return json.dumps(
        {"format": "annotator/1", "id": "a", "sha256": digest, "state": "done", "text": text, "spans": []} | more
    )


def test_conllu_numbers_of_any_length_are_no_crash(tmp_path):
    item, _no_names = read(tmp_path / "a.conllu", f"1-{MANY}\tAda\t_\n{MANY}\tleft\t_\n\n", "conllu")
    assert item.text == "Ada left"


@pytest.mark.parametrize("number", [MANY, "9" * 14])
def test_a_webanno_row_far_behind_the_text_is_told(tmp_path, number):
    """It once asked for as much memory as the number says."""
    data = WEBANNO.decode().replace("25-28", f"{number}-{number}")
    warning, item = read(tmp_path / "a.tsv", data)
    assert (warning.code, warning.line, warning.severity) == ("AN757", 14, "warning")
    assert item.text.startswith("🚀 Ilse Varga of Calder")


def test_brat_offsets_of_any_length_are_told(tmp_path):
    (tmp_path / "a.txt").write_text("Ada left.")
    found = read(tmp_path / "a.ann", f"T1\tPER 0 {MANY}\tAda\nT2\tPER 0 3\tAda\n")
    assert [item.code for item in found if isinstance(item, Problem)] == ["AN732"]
    assert [span.quote for span in found[-1].spans] == ["Ada"]
    examine(tmp_path / "a.ann", ReadOptions())


@pytest.mark.parametrize(
    "value",
    [
        {"kind": "money", "value": "1E+999999999"},
        {"kind": "money", "value": "NaN"},
        {"kind": "money", "value": True},
        {"kind": "money", "modifier": "about"},
        {"kind": "money", "unit": 5},
        {"kind": "money", "readings": 5},
        {"kind": "money", "readings": [{"kind": "money", "readings": [{"kind": "money"}]}]},
        {"kind": ["money"]},
        "5 EUR",
    ],
)
def test_a_value_that_no_program_of_ours_wrote_is_none(tmp_path, value):
    """A number with a gigabyte of noughts was taken over."""
    assert figure_of(value) is None
    span = {"start": 0, "end": 3, "label": "PER", "value": value}
    (problem,) = read(tmp_path / "a.jsonl", line(spans=[span]) + "\n")
    assert (problem.code, problem.where, problem.line) == ("AN723", "a.jsonl", 1)
    assert "value" in problem.sentence


def test_a_page_map_of_any_length_is_none():
    assert page_at([("page_starts", MANY)], 3) is None


def test_problems_with_lossless_lines_name_the_file_and_not_the_origin(tmp_path):
    lost = line(origin="elsewhere.txt", spans=[{"start": 5, "end": 500, "label": "PER"}])
    warning, item = read(tmp_path / "a.jsonl", f"{line('One.')}\n{lost}\n")[1:]
    assert (warning.code, warning.where, warning.line) == ("AN711", "a.jsonl", 2)
    assert item.origin == "elsewhere.txt"


def test_lossless_lines_in_an_archive_keep_their_origin(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/b.jsonl", f"{line('One.', origin='elsewhere.txt')}\n{line('Two.')}\n")
    one, two = read_file(tmp_path / "a.zip", ReadOptions())
    assert isinstance(one, IncomingArticle)
    assert isinstance(two, IncomingArticle)
    assert (one.origin, one.located()) == ("elsewhere.txt", ("a.zip:in/b.jsonl", 1))
    assert (two.origin, two.located()) == ("", ("a.zip:in/b.jsonl", 2))


def test_a_list_that_breaks_off_tells_the_line_and_the_character(tmp_path):
    """The character was counted from wherever the window of reading began."""
    rows = ",\n".join(json.dumps({"text": f"Article {number}. " + "Words. " * 4000}) for number in range(20))
    found = read(tmp_path / "a.json", f'[\n{rows},\n{{"text": "Ada left.", x}}\n]', "json")
    problem = found[-1]
    assert (problem.code, problem.where, problem.line) == ("AN721", "a.json", 22)
    assert "at character 23;" in problem.sentence


def test_a_list_in_another_encoding_tells_the_line_and_the_byte(tmp_path):
    rows = ",\n".join(json.dumps({"text": f"Article {number}. " + "Words. " * 4000}) for number in range(20))
    data = f'[\n{rows},\n{{"text": "Zo'.encode() + b'\xeb left."}]'
    problem = read(tmp_path / "a.json", data, "json")[-1]
    assert (problem.code, problem.line) == ("AN721", 22)
    assert "byte 13 of the line is not UTF-8" in problem.sentence


def test_a_number_of_any_length_is_told_in_words(tmp_path):
    (problem,) = read(tmp_path / "a.jsonl", f'{{"text": "Ada", "n": {MANY}}}\n')
    assert problem.sentence == "The line is not a JSON object: a number has too many digits."


def test_what_follows_a_list_is_told(tmp_path):
    """What stood behind the closing bracket was left out without a word."""
    item, problem = read(tmp_path / "a.json", '[{"text": "Ada left."}]\n{"text": "Ilse stayed."}\n', "doccano")
    assert item.text == "Ada left."
    assert (problem.code, problem.line) == ("AN721", 2)
    assert "something follows its end" in problem.sentence


def test_a_list_without_pages_is_empty(tmp_path):
    (problem,) = read(tmp_path / "a.jsonld", "[]", "web-annotation")
    assert problem.code == "AN205"


def test_a_page_of_nothing_but_a_mark_is_empty(tmp_path):
    """The child process took it for the call that warms it, and its answer was no answer."""
    (problem,) = read(tmp_path / "a.html", b"\xef\xbb\xbf")
    assert problem.code == "AN205"


def test_a_small_file_takes_little_memory(tmp_path):
    """Room for the largest file that is read, a gigabyte here, was made for every one of them."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"words")
    tracemalloc.start()
    try:
        assert files.read_bytes(path, limit=2**30) == b"words"
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()
