"""CoNLL columns in any layout: what goes out in one comes back through the reader, which finds the layout by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.catalogue import read_file
from annotator.formats.conll_layout import (
    BOUNDARIES,
    SCHEMES,
    as_iob2,
    columns_named,
    detected,
    faults_of,
    layout,
    retagged,
    word_column,
)
from annotator.formats.conll_out import ConllExporter
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.outgoing import ExportOptions
from annotator.model.errors import Problem, UserError

LAYOUTS = [
    "word tag",
    "word -X- _ tag",
    "number word tag",
    "word start end tag",
    "document number word tag",
    "tag word",
]


@st.composite
def sentences(draw):
    """The IOB2 tags of a sentence."""
    tags = []
    for kind in draw(st.lists(st.sampled_from("OPLpl"), max_size=12)):
        before = tags[-1][2:] if tags else ""
        label = {"P": "PER", "L": "LOC", "p": "PER", "l": "LOC"}.get(kind)
        tags.append("O" if label is None else f"{'I' if kind.islower() and before == label else 'B'}-{label}")
    return tags


@given(sentences(), st.sampled_from(SCHEMES))
def test_a_scheme_says_the_same_and_has_no_faults(tags, scheme):
    other = retagged(tags, scheme)
    assert as_iob2(other) == tags
    assert faults_of(other, scheme) == 0


def test_the_schemes_as_they_are_written():
    tags = ["B-PER", "I-PER", "B-PER", "O", "B-LOC", "I-LOC", "I-LOC"]
    assert {scheme: " ".join(retagged(tags, scheme)) for scheme in SCHEMES} == {
        "iob2": "B-PER I-PER B-PER O B-LOC I-LOC I-LOC",
        "iob1": "I-PER I-PER B-PER O I-LOC I-LOC I-LOC",
        "bilou": "B-PER L-PER U-PER O B-LOC I-LOC L-LOC",
        "iobes": "B-PER E-PER S-PER O B-LOC I-LOC E-LOC",
    }
    assert [detected([retagged(tags, scheme)]) for scheme in SCHEMES] == [(scheme, 6, 6) for scheme in SCHEMES]
    assert detected([["O", "O"]]) == (None, 0, 0)
    assert detected([tags, ["O", "I-PER"]]) == ("iob2", 6, 7)


def marked(target):
    problems, found = [], []
    for item in read_file(target, ReadOptions(language="en")):
        if isinstance(item, IncomingArticle):
            found.append((item.text, [(span.quote, span.label) for span in item.spans], dict(item.meta)))
        else:
            problems.append(item)
    return found, problems


@pytest.mark.parametrize(
    ("columns", "scheme", "separator"),
    [(columns, SCHEMES[at % 4], ("tab", "space")[at % 2]) for at, columns in enumerate(LAYOUTS, 1)],
)
def test_every_layout_comes_back(columns, separator, scheme, tmp_path, make_project, run_export):
    views = list(make_project(3))
    plain = tmp_path / "plain.conll"
    run_export(ConllExporter(), views, plain)
    options = ExportOptions(scheme=scheme, columns=columns_named(columns), separator=separator)
    target = tmp_path / "laid.conll"
    report = run_export(ConllExporter(), views, target, options=options)
    assert report.spans_out == 9
    assert not report.listed
    (usual, _), (found, notes) = marked(plain), marked(target)
    assert found == usual
    assert all(isinstance(note, Problem) and note.severity == "note" for note in notes)
    assert [f"as {scheme.upper()}: " in str(note) for note in notes] == [True] * (
        scheme != "iob2" or not columns.startswith("word")
    )
    first = target.read_bytes()
    run_export(ConllExporter(), views, target, options=options)
    assert target.read_bytes() == first


def test_the_rows_as_they_are_written(tmp_path, make_view, run_export):
    view = make_view("Ada met Bo.", ("Ada", "PERSON"), ("Bo", "PERSON"))
    options = ExportOptions(
        scheme="bilou", columns=columns_named("document,number,word,start,end,-X-,tag"), boundary="docstart-id"
    )
    target = tmp_path / "a.conll"
    run_export(ConllExporter(), [view], target, options=options)
    name = view.article.id
    assert target.read_text("utf-8") == (
        f"-DOCSTART- ({name})\n\n"
        f"{name}\t1\tAda\t0\t3\t-X-\tU-PERSON\n"
        f"{name}\t2\tmet\t4\t7\t-X-\tO\n"
        f"{name}\t3\tBo\t8\t10\t-X-\tU-PERSON\n"
        f"{name}\t4\t.\t10\t11\t-X-\tO\n\n"
    )


@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_articles_are_told_apart_where_something_stands_between_them(boundary, tmp_path, make_project, run_export):
    views = list(make_project(3))
    target = tmp_path / "a.conll"
    report = run_export(ConllExporter(), views, target, options=ExportOptions(boundary=boundary))
    found, _ = marked(target)
    assert len(found) == (1 if boundary == "none" else 3)
    assert any("cannot tell them apart" in note for note in report.notes) == (boundary == "none")
    ids = [about.get("document") for _, _, about in found]
    assert ids == (
        [view.article.id for view in views] if boundary in ("docstart-id", "newdoc") else [None] * len(found)
    )


def test_white_space_inside_of_a_word_never_makes_another_column(tmp_path, make_view, run_export):
    view = make_view("Nord\xa0havn paid.", ("Nord\xa0havn", "ORG"))
    options = ExportOptions(separator="space", tokenizer="words")
    report = run_export(ConllExporter(), [view], tmp_path / "a.conll", options=options)
    assert report.spans_out == 1
    assert all(len(line.split()) in (0, 2, 4) for line in (tmp_path / "a.conll").read_text("utf-8").splitlines())


@pytest.mark.parametrize("boundary", [one for one in BOUNDARIES if one != "docstart"])
def test_a_corpus_of_somebody_else_in_the_same_layout_is_never_replaced(boundary, tmp_path, make_project, run_export):
    begins = {"docstart-id": "-DOCSTART- (1)\n\n", "newdoc": "# newdoc id = n1\n", "none": ""}[boundary]
    target = tmp_path / "a.conll"
    target.write_text(f"{begins}Ada\tB-PER\nmet\tO\n", "utf-8")
    with pytest.raises(UserError, match="no earlier export"):
        run_export(ConllExporter(), make_project(1), target, options=ExportOptions(boundary=boundary))


@pytest.mark.parametrize(("columns", "code"), [("word", "AN794"), ("word tag tag", "AN794"), ("word tags", "AN795")])
def test_columns_that_are_none_are_refused(columns, code):
    with pytest.raises(UserError) as told:
        layout("iob2", columns_named(columns), "tab", "docstart")
    assert told.value.code == code


def test_words_are_found_behind_numbers_and_behind_what_never_changes():
    rows = [["n1", "1", "Ada", "B-PER"], ["n1", "2", "met", "O"]]
    assert word_column([rows], 3) == 2
    assert word_column([[["7", "O"], ["8", "O"]]], 1) == 0
    assert word_column([], None) == 0
