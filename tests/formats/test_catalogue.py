"""Every file finds its importer, every folder is told whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats import visitors as visitors_module
from annotator.formats.catalogue import expand, importer_for, importers, read_file
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions, is_item
from annotator.model.errors import Problem, UserError

OPTIONS = ReadOptions()


class Shouting:
    """What another package could bring along."""

    name = "shouting"
    title = "Shouted text"
    suffixes = (".loud",)

    def score(self, path: Path, head: bytes) -> float:
        return 0.8 if path.suffix == ".loud" else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        yield IncomingArticle(text=path.read_text(encoding="utf-8").upper(), origin=path.name)


class Entry:
    value = "somewhere:Thing"

    def __init__(self, name: str, loaded: object) -> None:
        self.name = name
        self.loaded = loaded

    def load(self) -> object:
        if isinstance(self.loaded, Exception):
            raise self.loaded
        return self.loaded


@pytest.fixture
def visiting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    entries = [Entry("shouting", Shouting), Entry("broken", ImportError("no such module")), Entry("other", object)]
    monkeypatch.setattr(visitors_module, "entry_points", lambda group: entries if group == "annotator.formats" else [])
    importers.cache_clear()
    visitors_module.visitors.cache_clear()
    yield
    importers.cache_clear()
    visitors_module.visitors.cache_clear()


def test_importers_declare_themselves() -> None:
    names = [importer.name for importer in importers()]
    assert {"text", "markdown", "web", "pdf", "docx", "odt", "rtf", "epub", "mhtml", "mail", "feed"} <= set(names)
    assert {"news", "jsonl", "csv", "xlsx", "zip"} <= set(names)
    assert len(names) == len(set(names))
    for importer in importers():
        assert importer.title
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in importer.suffixes)


@pytest.mark.parametrize(
    ("name", "data", "format_name"),
    [
        ("a.txt", b"{}", "text"), ("a.TXT", b"", "text"), ("README", b"hello", "text"), ("a.md", b"x", "markdown"),
        ("a.html", b"x", "web"), ("saved", b"<!DOCTYPE html><html>", "web"), ("a.jsonl", b"x", "jsonl"),
        ("a.json", b'{"text": "a"}\n{"text": "b"}\n', "jsonl"), ("a.csv", b"a,b", "csv"), ("a.tsv", b"a\tb", "csv"),
        ("a.txt", b"%PDF-1.7", "pdf"), ("a.docx", b"", "docx"), ("old.doc", b"{\\rtf1 x}", "rtf"), ("a.eml", b"", "mail"),  # noqa: E501
        ("mail", b"From: a\nTo: b\nSubject: c\n\nd", "mail"), ("a.xml", b"<rss version='2.0'>", "feed"),
        ("a.xml", b"<?xml version='1.0'?><nitf>", "news"), ("a.xml", b"<unknown/>", "news"), ("a.zip", b"PK\5\6", "zip"),  # noqa: E501
        ("a.mht", b"", "mhtml"),
    ],
)  # fmt: skip
def test_a_file_finds_its_importer(tmp_path: Path, name: str, data: bytes, format_name: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert importer_for(path).name == format_name
    assert importer_for(path, name="text").name == "text"


def test_what_nobody_reads_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    with pytest.raises(UserError, match="an old Word document") as caught:
        importer_for(path)
    assert caught.value.code == "AN814"
    path.write_bytes(b"\0\1\2")
    with pytest.raises(UserError, match="binary"):
        importer_for(path)
    with pytest.raises(UserError, match="does not exist"):
        importer_for(tmp_path / "missing.txt")
    with pytest.raises(UserError, match="is a folder"):
        importer_for(tmp_path)
    with pytest.raises(UserError, match="no import format") as caught:
        importer_for(path, name="papyrus")
    assert "markdown" in caught.value.hint


def test_a_refused_file_is_one_problem(tmp_path: Path) -> None:
    for name, data in (("a.txt", b""), ("b.bin", b"\0"), ("c.txt", b"caf\xe9"), ("d.csv", b"a,b\n1,2\n")):
        (tmp_path / name).write_bytes(data)
        (problem,) = read_file(tmp_path / name, OPTIONS)
        assert isinstance(problem, Problem)
        assert problem.where == name
        assert problem.severity == "error"
    (problem,) = read_file(tmp_path / "missing.txt", OPTIONS)
    assert isinstance(problem, Problem)


def test_questions_are_asked_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"caf\xe9 text")
    asked: list[EncodingQuestion] = []

    def answer(encoding: str | None) -> IncomingArticle | Problem:
        def ask(question: EncodingQuestion) -> ReadOptions | None:
            asked.append(question)
            return ReadOptions(encoding=encoding) if encoding != "cancel" else None

        (item,) = read_file(path, OPTIONS, ask=ask)
        return item

    article = answer("cp1252")
    assert isinstance(article, IncomingArticle)
    assert article.text == "café text"
    for useless in ("cancel", "ascii", "klingon", None):
        assert isinstance(answer(useless), Problem)
    assert len(asked) == 5


def test_folders_are_walked_in_order_and_told_whole(tmp_path: Path) -> None:
    for name in (
        "b.txt", "A.md", "c/z.html", "c/z_files/script.js", "c/z_files/frame.html", "c/y.jsonl", "pic.png", "PIC2.PNG",
        "Makefile", ".hidden.txt", ".git/config.txt", "d/e/f.csv",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    found = list(expand([tmp_path, tmp_path / "pic.png", tmp_path / "missing"]))
    paths = [item.relative_to(tmp_path).as_posix() for item in found if isinstance(item, Path)]
    assert paths == ["A.md", "b.txt", "c/y.jsonl", "c/z.html", "d/e/f.csv", "pic.png"]
    problems = [item for item in found if isinstance(item, Problem)]
    assert [problem.sentence for problem in problems] == [
        "Left out: .png, 2 files.",
        "Left out: files without an ending, 1 file.",
        "Left out: the folder z_files.",
        "Left out: hidden files and folders, 2 in all.",
        "“missing” does not exist.",
    ]
    assert [problem.severity for problem in problems] == ["note"] * 4 + ["error"]
    assert not any(is_item(problem) for problem in problems[:4])


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("a", encoding="utf-8")
    try:
        (tmp_path / "in" / "loop").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("no links on this system")
    assert [item for item in expand([tmp_path]) if isinstance(item, Path)] == [tmp_path / "in" / "a.txt"]


@pytest.mark.usefixtures("visiting")
def test_visitors_are_read_like_our_own(tmp_path: Path) -> None:
    (tmp_path / "a.loud").write_text("hello", encoding="utf-8")
    (path,) = expand([tmp_path])
    assert isinstance(path, Path)
    (article,) = read_file(path, OPTIONS)
    assert isinstance(article, IncomingArticle)
    assert article.text == "HELLO"
    (problem,) = visitors_module.visitors().problems
    assert "“broken”" in problem.sentence
    assert "no such module" in problem.sentence
