"""Printed articles: every line once, headlines with what follows, a PDF whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage, QPainter

from annotator.cli import main
from annotator.model.errors import UserError
from annotator.shipped import resource
from annotator.suggest.catalogue import providers
from annotator.ui.canvas.content import CanvasContent, Mark
from annotator.ui.canvas.pages import PrintedArticle
from annotator.ui.paper import articles_to_print
from annotator.ui.printing import PageMaker, PrintOptions, print_on, write_pdf
from annotator.ui.theme.fonts import Families, load_fonts
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject
from annotator.workflow.sample import sample_project


@pytest.fixture(scope="module")
def families(qapp: object) -> Families:
    return load_fonts(resource("fonts"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("print") / "sample.annot"
    sample_project(path, providers=providers()).close()
    return path


def printed(text: str, families: Families, *, height: int = 400, **more: object) -> PrintedArticle:
    content = CanvasContent(text=text, heading_end=0, **more)
    article = PrintedArticle(content, families, {}, width=680, height=height, zoom=0.72)
    for _page in article.lay_out():
        pass
    return article


def lines_of(article: PrintedArticle) -> list[tuple[int, int]]:
    """(paragraph, line) as the pages show them, page after page."""
    found: list[tuple[int, int]] = []
    image = QImage(700, 500, QImage.Format.Format_ARGB32)
    for number in range(article.pages):
        painter = QPainter(image)
        found += [
            (sight.paragraph, line) for sight in article.sights(number) for line in range(sight.first, sight.last + 1)
        ]
        article.paint(painter, number)
        painter.end()
    return found


def test_every_line_is_on_one_page_only(families: Families) -> None:
    text = "\n\n".join(f"Paragraph {n} " + "with words that go on and on " * (n % 7) for n in range(40))
    article = printed(text, families)
    lines = lines_of(article)
    assert article.pages > 4
    assert lines == sorted(set(lines))
    assert {paragraph for paragraph, _line in lines} == set(range(79))


def test_no_page_is_higher_than_the_paper(families: Families) -> None:
    article = printed("One line after the other. " * 800, families, height=300)
    assert all(cut.used <= 300 for cut in article.cuts)
    assert sum(cut.used for cut in article.cuts[:-1]) > 200 * (article.pages - 1)


def test_an_empty_article_is_one_page(families: Families) -> None:
    assert printed("", families).pages == 1


def test_a_mark_across_a_break_is_on_both_pages(families: Families) -> None:
    text = "word " * 900
    mark = Mark(id="m", start=0, end=len(text), label="ORG", state="confirmed")
    article = printed(text, families, marks=(mark,))
    assert article.pages > 2
    for number in range(article.pages):
        assert any(placed.mark.id == "m" for sight in article.sights(number) for placed in sight.placed)


def test_the_pdf_of_the_sample_has_its_texts_and_its_legend(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    assert main(["print", str(sample), str(target), "--finished", "--quiet"]) == 0
    document = pypdfium2.PdfDocument(target)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Nordhavn Freight" in text
    assert "Organisation" in text
    assert "1 / 2" in text
    assert not list(tmp_path.glob("*.part"))


def test_titles_choose_and_an_unknown_one_is_told(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.pdf"
    assert main(["print", str(sample), str(target), "--article", "Nowhere"]) == 2
    assert "AN" not in capsys.readouterr().out
    assert not target.exists()


def test_a_place_that_cannot_be_written_is_told(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["print", str(sample), str(tmp_path / "no" / "out.pdf")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_printing_that_is_stopped_leaves_nothing(sample: Path, tmp_path: Path, families: Families) -> None:
    from annotator.store.project_file import ProjectFile

    project = OpenProject(ProjectFile.open(sample), Events(), who="x")
    try:
        ids = articles_to_print(project.reader, wanted=[], finished=False)
        maker = PageMaker(project.reader.schema(), families, PrintOptions(), name="x")
        steps = write_pdf(tmp_path / "a.pdf", maker, map(project.reader.view, ids), total=len(ids), title="x")
        for _number in range(5):
            next(steps)
        assert list(tmp_path.iterdir())
        steps.close()
        assert not list(tmp_path.iterdir())
    finally:
        project.close()


def test_a_device_that_takes_nothing_is_told(sample: Path, families: Families, tmp_path: Path) -> None:
    from PySide6.QtGui import QPdfWriter

    from annotator.model.schema import Schema

    maker = PageMaker(Schema(name="none"), families, PrintOptions(), name="x")
    writer = QPdfWriter(str(tmp_path / "no" / "such.pdf"))
    with pytest.raises(UserError, match="cannot be written"):
        next(print_on(writer, maker, iter(()), total=0, dots=300))
