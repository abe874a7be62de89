"""JSONL is read strictly, line by line; a broken line costs itself only."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.jsonl_in import JsonLines
from annotator.model.errors import Problem, UserError

Read = IncomingArticle | Problem


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.jsonl"


def read(path: Path, data: str | bytes, options: ReadOptions | None = None) -> list[Read]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(JsonLines().read(path, options or ReadOptions()))


def test_columns_are_found_and_meta_is_flattened(path: Path) -> None:
    record = {
        "id": 7,
        "headline": "Harbour grows",
        "content": "The harbour has grown.",
        "authors": ["Ada Holm", "Bo Lind"],
        "meta": {"date": "20 March 2024", "source": "Post", "id": "inner", "wire": True, "none": None},
        "scores": {"a": 1.5},
    }
    (article,) = read(path, json.dumps(record) + "\n")
    assert article == IncomingArticle(
        text="The harbour has grown.",
        title="Harbour grows",
        source="Post",
        author="Ada Holm, Bo Lind",
        date="2024-03-20",
        language=article.language if isinstance(article, IncomingArticle) else "",
        origin="news.jsonl:1",
        meta=(("id", "7"), ("meta.id", "inner"), ("scores", '{"a": 1.5}'), ("wire", "true")),
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": NaN}', "NaN is not JSON"),
        ('{"text": "a", "x": -Infinity}', "-Infinity is not JSON"),
        ('{"text": "a", "x": 1e999}', "too large a number"),
        ('{"text": "a", "text": "b"}', "“text” occurs twice"),
        ('{"text": "a", "m": {"k": 1, "k": 2}}', "“k” occurs twice"),
        (r'{"text": "\ud83d"}', "half of a surrogate pair"),
        (r'{"text": "a", "\udc00": 1}', "half of a surrogate pair"),
        ('["text"]', "another kind of value"),
        ('"text"', "another kind of value"),
        ('{"text": "a"', "at character"),
        ('{"text": "a"} {"text": "b"}', "at character"),
        ("nonsense", "at character"),
        ('{"text": "tab\there"}', "control character"),
        ('{"x": ' + "[" * 100_000 + "]" * 100_000 + ', "text": "a"}', "nested too deeply"),
        ('{"x": ' + "9" * 5000 + ', "text": "a"}', "digits"),
    ],
)
def test_broken_lines_are_located_and_the_rest_is_read(path: Path, line: str, reason: str) -> None:
    before, problem, after = read(path, f'{{"text": "one"}}\n\n{line}\n{{"text": "two"}}\n')
    assert isinstance(before, IncomingArticle)
    assert isinstance(after, IncomingArticle)
    assert isinstance(problem, Problem)
    assert problem.code == "AN221"
    assert problem.line == 3
    assert problem.where == "news.jsonl"
    assert reason.casefold() in problem.sentence.casefold()
    assert after.origin == "news.jsonl:4"


@pytest.mark.parametrize(
    "line", ["{}", '{"text": ""}', '{"text": " \\n"}', '{"text": 5}', '{"text": null}', '{"id": 1}']
)
def test_lines_without_a_text_are_problems(path: Path, line: str) -> None:
    (problem,) = read(path, line)
    assert isinstance(problem, Problem)
    assert problem.code == "AN222"


def test_a_line_that_is_not_utf8_costs_itself_only(path: Path) -> None:
    data = b'{"text": "one"}\n{"text": "caf\xe9"}\n{"text": "two"}'
    assert [type(item) for item in read(path, data)] == [IncomingArticle, Problem, IncomingArticle]
    articles = read(path, data, ReadOptions(encoding="cp1252"))
    assert [item.text for item in articles if isinstance(item, IncomingArticle)] == ["one", "café", "two"]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(path: Path, codec: str) -> None:
    items = read(path, '{"text": "one\u2028é"}\r\n{"text": "two"}\n'.encode(codec))
    assert [item.text for item in items if isinstance(item, IncomingArticle)] == ["one\u2028é", "two"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip), min_size=1), st.booleans())
def test_texts_are_exact_whatever_they_hold(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], ascii_only: bool
) -> None:
    path = tmp_path_factory.getbasetemp() / "exact.jsonl"
    lines = "".join(json.dumps({"text": text}, ensure_ascii=ascii_only) + "\n" for text in texts)
    items = read(path, lines)
    assert [item.text for item in items if isinstance(item, IncomingArticle)] == texts


def test_an_escaped_nul_is_text_and_a_raw_one_is_binary(path: Path) -> None:
    (article,) = read(path, r'{"text": "a\u0000b"}')
    assert isinstance(article, IncomingArticle)
    assert article.text == "a\0b"
    with pytest.raises(UserError, match="binary"):
        read(path, b'{"text": "a\0b"}')


def test_options_choose_the_columns(path: Path) -> None:
    line = json.dumps({"text": "short", "Volltext": "long", "Titel": "T", "Tag": "2024-03-20", "Blatt": "P"})
    options = ReadOptions(text_column="volltext", title_column="Titel", date_column="Tag", source_column="Blatt")
    (article,) = read(path, line, options)
    assert isinstance(article, IncomingArticle)
    assert (article.text, article.title, article.date, article.source) == ("long", "T", "2024-03-20", "P")
    assert article.meta == (("text", "short"),)
    (problem,) = read(path, line, ReadOptions(text_column="missing"))
    assert isinstance(problem, Problem)


def test_long_nested_values_are_left_out_with_a_note(path: Path) -> None:
    tokens = [{"start": number, "end": number + 1} for number in range(200)]
    line = json.dumps({"text": "one", "tokens": tokens})
    first, second, note = read(path, f"{line}\n{line}")
    assert isinstance(first, IncomingArticle)
    assert first.meta == ()
    assert isinstance(second, IncomingArticle)
    assert isinstance(note, Problem)
    assert note.severity == "note"
    assert "“tokens”" in note.sentence


def test_empty_files_are_refused(path: Path) -> None:
    for data in (b"", b"\n \n", b"\xef\xbb\xbf"):
        with pytest.raises(UserError, match="empty"):
            read(path, data)


def test_columns_and_score(path: Path) -> None:
    path.write_text('{"a": 1, "meta": {"b": 2}}\nbroken\n{"c": 3, "a": 4}\n', encoding="utf-8")
    assert JsonLines().columns(path, ReadOptions()) == ("a", "b", "c")
    score = JsonLines().score
    assert score(Path("a.JSONL"), b"") > score(Path("a.json"), b'{"a": 1}\n{') > 0
    assert score(Path("a"), b"{not json}\n") == 0
    assert score(Path("a"), b"hello") == 0
