"""A page of Markdown as sections, anchors, words and HTML."""

from pathlib import Path

import pytest

from annotator.manual.html import link_to, page_html, place_of
from annotator.manual.library import Library, Place
from annotator.manual.pages import read_page
from annotator.model.errors import UserError

INDEX = "# Manual\n\n## Begin\n\n- [One](one.md): the first\n- [Deep](../deep.md): far down\n\n"
INDEX += "## More\n\n- [Two](two.md): it\n"
ONE = """<!-- made -->
# One

Words *with* **marks** and `Ctrl+E`.

## A part

| key | does |
|---|---|
| `J` | next |

```
code <here>
```

## A part

[Here](#a-part), [two](two.md#last), [deep](../deep.md), [away](../lost.md), [site](https://example.org/x).

![A picture](pictures/p-light.png)
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "manual").mkdir()
    for name, text in (("manual/index.md", INDEX), ("manual/one.md", ONE), ("manual/two.md", "# Two\n\n## Last\n")):
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "deep.md").write_text("# Deep\n\nWater.\n", "utf-8")
    (tmp_path / "lost.md").write_text("# Not in the contents\n", "utf-8")
    return Library(tmp_path)


def test_a_page_is_sections_with_anchors_of_their_own(library: Library) -> None:
    page = library.page("manual/one.md")
    assert page.title == "One"
    assert [(one.title, one.level, one.anchor) for one in page.sections] == [
        ("One", 1, "one"),
        ("A part", 2, "a-part"),
        ("A part", 2, "a-part_1"),
    ]
    assert page.sections[0].lines == ("Words with marks and Ctrl+E.",)
    assert page.sections[1].lines == ("key · does", "J · next", "code <here>")


def test_anchors_are_those_of_the_site() -> None:
    titles = "# How much is enough?\n# AN100 to AN199: The project file\n# Émile’s “x_y” – z\n# 数\n"
    found = [one.anchor for one in read_page("p", titles).sections]
    assert found == ["how-much-is-enough", "an100-to-an199-the-project-file", "emiles-x_y-z", "_1"]


def test_the_contents_are_what_the_first_page_links_to(library: Library) -> None:
    assert [(one.name, one.title, one.group, one.about) for one in library.contents] == [
        ("manual/one.md", "One", "Begin", "the first"),
        ("deep.md", "Deep", "Begin", "far down"),
        ("manual/two.md", "Two", "More", "it"),
    ]


def test_links_lead_within_the_manual_or_nowhere(library: Library) -> None:
    html = page_html(library, library.page("manual/one.md"), lambda _page, _link: ("file:///p.png", 40, 30))
    assert '<a href="manual:manual/one.md#a-part">Here</a>' in html
    assert '<a href="manual:manual/two.md#last">two</a>' in html
    assert '<a href="manual:deep.md">deep</a>' in html
    assert '<a href="https://example.org/x">site</a>' in html
    assert "away" in html
    assert "lost.md" not in html
    assert '<img src="file:///p.png" width="40" height="30" alt="A picture">' in html


def test_nothing_of_a_page_is_taken_as_html(tmp_path: Path, library: Library) -> None:
    page = read_page("manual/x.md", "# X\n\n<script>a</script>\n\nb <b>c</b> <img src=x> `<i>`<br>d\n")
    html = page_html(library, page, lambda _page, _link: None)
    assert "<script" not in html
    assert "<b>" not in html
    assert "<img" not in html
    assert "&lt;i&gt;" in html
    assert "<br>d" in html


def test_addresses_come_back_as_places() -> None:
    for place in (Place(page="manual/one.md"), Place(page="a b.md", anchor="ü#1")):
        assert place_of(link_to(place)) == place
    assert place_of("https://example.org") is None


def test_a_page_that_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no page “manual/x\.md”"):
        library.page("manual/x.md")
    (tmp_path / "deep.md").unlink()
    with pytest.raises(UserError, match="cannot be read"):
        library.page("deep.md")
