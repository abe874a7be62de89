"""Columns of words in any encoding: a byte order mark counts, doubts are asked about, and no byte is replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.formats.catalogue import read_file
from annotator.formats.conll_in import Conll
from annotator.formats.conllu import Conllu
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions
from annotator.formats.peek import peek
from annotator.formats.text_lines import head_lines, text_lines
from annotator.model.errors import Problem, UserError

# The bytes of U+0A05 and U+2A0A hold that of a line feed in UTF-16, those of U+0D05 a carriage return.
WORDS = (("Zoë", "B-PERSON"), ("ਅA⨊", "I-PERSON"), ("fährt", "O"), ("അഞ്ച്", "B-GPE"), (".", "O"))
PLAIN = (("Zoë", "B-PERSON"), ("fährt", "O"), ("früh", "O"), (".", "O"))


def conll(words: tuple[tuple[str, str], ...] = WORDS, *, end: str = "\n") -> str:
    rows = end.join(f"{word}\t{tag}" for word, tag in words)
    return f"-DOCSTART- -X- O O{end}{end}{rows}{end}{end}"


def conllu(words: tuple[tuple[str, str], ...] = WORDS, *, end: str = "\n") -> str:
    cells = "\t_" * 7
    rows = end.join(f"{at}\t{word}{cells}\tNE={tag}" for at, (word, tag) in enumerate(words, 1))
    return f"# newdoc id = 1{end}{rows}{end}{end}"


KINDS = [("a.conll", conll, Conll), ("a.conllu", conllu, Conllu)]


def told(
    path: Path, options: ReadOptions | None = None
) -> tuple[list[tuple[str, list[tuple[str, str]]]], list[Problem]]:
    found: list[tuple[str, list[tuple[str, str]]]] = []
    problems: list[Problem] = []
    for item in read_file(path, options or ReadOptions()):
        if isinstance(item, IncomingArticle):
            found.append((item.text, [(item.text[one.start : one.end], one.label) for one in item.spans]))
        else:
            problems.append(item)
    return found, problems


@pytest.mark.parametrize(("name", "made", "_kind"), KINDS)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-8"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_byte_order_mark_is_honoured_and_lines_are_not_split_inside_of_characters(
    tmp_path, name, made, _kind, encoding, end
) -> None:
    (tmp_path / "plain").mkdir()
    plain, marked = tmp_path / "plain" / name, tmp_path / name
    plain.write_bytes(made().encode())
    marked.write_bytes(("\ufeff" + made(end=end)).encode(encoding))
    (article,), problems = told(plain)
    assert article[1] == [(article[0][: article[0].index(" f")], "PERSON"), ("അഞ്ച്", "GPE")]
    assert told(marked) == ([article], problems)
    assert peek(marked, ReadOptions()).spans == 2


@pytest.mark.parametrize(("name", "made", "kind"), KINDS)
def test_bytes_that_are_no_utf_8_are_asked_about_and_never_replaced(tmp_path, name, made, kind) -> None:
    path = tmp_path / name
    path.write_bytes(made(PLAIN).encode("cp1252"))
    found, problems = told(path)
    assert (found, [problem.code for problem in problems]) == ([], ["AN206"])
    with pytest.raises(EncodingQuestion):
        list(kind().read(path, ReadOptions()))
    question = peek(path, ReadOptions()).question
    assert question is not None
    assert question.guess == "cp1252"
    (article,), problems = told(path, ReadOptions(encoding="cp1252"))
    assert (article[0].split(), article[1]) == (["Zoë", "fährt", "früh."], [("Zoë", "PERSON")]) or name == "a.conllu"
    assert "\ufffd" not in article[0]
    assert not problems


@pytest.mark.parametrize(("name", "made", "_kind"), KINDS)
@pytest.mark.parametrize(
    ("encoding", "answer", "code"),
    [("utf-8", None, "AN208"), ("utf-16-le", None, "AN208"), ("utf-8", "utf-8", "AN208"), ("utf-8", "utf-16", "AN208")],
)
def test_damaged_files_are_refused_with_the_reason(tmp_path, name, made, _kind, encoding, answer, code) -> None:
    path = tmp_path / name
    mark = "\ufeff" if encoding != "utf-8" else ""
    data = (mark + made() * 20).encode(encoding)
    damage = b"\xff" if encoding == "utf-8" else b"\x00\xdc"  # a lone low surrogate
    middle = len(data) // 2 // 4 * 4
    path.write_bytes(data[:middle] + damage + data[middle:] + (b"\n" if answer == "utf-16" and len(data) % 2 else b""))
    found, problems = told(path, ReadOptions(encoding=answer))
    assert not found
    assert [problem.code for problem in problems] == [code]
    assert name in str(problems[0])


def test_a_file_that_changed_after_it_was_proven_is_refused(tmp_path, monkeypatch) -> None:
    path = tmp_path / "a.conll"
    path.write_bytes(b"word\tO\n\xff\tO\n")
    monkeypatch.setattr("annotator.formats.text_lines.stream_encoding", lambda _path, **_more: "utf-8")
    with pytest.raises(UserError, match="not valid UTF-8"):
        list(text_lines(path, ReadOptions()))


def test_lines_end_at_line_feeds_only(tmp_path) -> None:
    path = tmp_path / "a.conll"
    path.write_bytes("a\x0bb\u2028c\rd\r\n\ne".encode())
    assert list(text_lines(path, ReadOptions())) == [(1, "a\x0bb\u2028c\rd"), (2, ""), (3, "e")]


def test_a_look_at_the_kind_honours_the_mark_and_takes_no_binary() -> None:
    assert head_lines("\ufeffa\nb".encode("utf-16-be")) == ["a", "b"]
    assert head_lines("a\nbé".encode()[:-1]) == ["a", "b"]
    assert head_lines(b"a\0\nb") == []
    assert head_lines("\ufeffa\0b".encode("utf-16-le")) == []
