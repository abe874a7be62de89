"""Every format with spans has a section with an example, what it keeps, traps and a sample; the examples are true."""

import re
from pathlib import Path

import pytest

from annotator.formats.catalogue import importers, read_file
from annotator.formats.export_catalogue import is_optional, known_exporters
from annotator.formats.incoming import IncomingArticle, ReadOptions

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "exchange.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"^### (.*)\n((?:(?!^##).*\n?)*)", PAGE, flags=re.MULTILINE))
# Importers of articles alone; docs/articles-in.md tells of them.
OF_ARTICLES = frozenset(
    {
        "text", "markdown", "web", "pdf", "docx", "odt", "rtf", "epub", "mhtml", "mail", "feed", "news", "jsonl",
        "json", "csv", "xlsx", "ods", "zip",
    }
)  # fmt: skip
OUT = {one.name: one for one in known_exporters()}
NAMES = sorted({one.name for one in importers()} - OF_ARTICLES | OUT.keys())


def section(name: str) -> str:
    found = [body for heading, body in SECTIONS.items() if f"`{name}`" in heading]
    assert len(found) == 1, f"{name} has {len(found)} sections in docs/exchange.md"
    return found[0]


@pytest.mark.parametrize("name", NAMES)
def test_each_format_has_its_section(name: str) -> None:
    body = section(name)
    assert re.search(r"\bTraps?: \w", body)
    kept = f"- Kept by `{name}`: " if name in OUT else "Kept"  # an importer may stand with its exporter
    assert kept in body
    assert "Not kept: " in body
    examples = re.findall(r"^```.*\n(?:.*\n)*?```$|`[^`\n]{20,}`", body, flags=re.MULTILINE)
    assert examples, f"{name} has no example"


@pytest.mark.parametrize("name", sorted(name for name, one in OUT.items() if not is_optional(one)))
def test_each_format_has_a_sample(name: str) -> None:
    sample = ROOT / "exports" / "reference" / f"{name}{OUT[name].suffix}"
    assert any(sample.iterdir()) if sample.is_dir() else sample.stat().st_size


def fenced(name: str) -> str:
    found = re.search(r"^```.*\n((?:.*\n)*?)```$", section(name), flags=re.MULTILINE)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    ("name", "importer", "file", "both"),
    [
        ("label-studio", "label-studio", "tasks.json", False),
        ("brat", "brat", "one.ann", True),
        ("conll", "conll", "one.conll", True),
        ("conllu", "conllu", "one.conllu", True),
        ("spacy-tuples", "spacy-tuples", "one.json", True),
        ("webanno-tsv", "webanno-tsv", "one.tsv", True),
        ("pubtator", "pubtator", "one.pubtator", True),
        ("csv", "csv", "one.csv", True),
        ("inline-xml", "inline-xml", "one.xml", True),
    ],
)
def test_what_the_page_shows_is_what_the_program_reads(
    tmp_path: Path, name: str, importer: str, file: str, both: bool
) -> None:
    path = tmp_path / file
    path.write_text(fenced(name), "utf-8")
    if name == "brat":
        (tmp_path / "one.txt").write_text("Ada met Ilse.", "utf-8")
    read = list(read_file(path, ReadOptions(), name=importer))
    articles = [one for one in read if isinstance(one, IncomingArticle)]
    assert len(articles) == 1
    assert not [one for one in read if not isinstance(one, IncomingArticle) and one.severity != "note"]
    article = articles[0]
    assert article.text.startswith("Ada met Ilse")
    places = [(span.start, span.end) for span in article.spans]
    assert places == ([(0, 3), (8, 12)] if both else [(0, 3)])
    assert len({span.label for span in article.spans}) == 1


def test_the_rows_of_hugging_face_that_the_page_shows_are_read(tmp_path: Path) -> None:
    spans, words = fenced("hf").splitlines()
    card = (ROOT / "exports" / "reference" / "hf-bio" / "README.md").read_text("utf-8")
    for at, (row, beside) in enumerate(((spans, ""), (words, card))):
        folder = tmp_path / str(at)
        folder.mkdir()
        (folder / "train.jsonl").write_text(f"{row}\n", "utf-8")
        if beside:
            (folder / "README.md").write_text(beside, "utf-8")
        (article,) = read_file(folder / "train.jsonl", ReadOptions(), name="hf")
        assert isinstance(article, IncomingArticle)
        assert (article.text, article.spans[0].start, article.spans[0].end) == ("Ada met Ilse.", 0, 3)
        assert article.spans[0].label == "PERSON"
