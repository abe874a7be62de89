"""CoNLL columns are read by others as they were meant."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.catalogue import read_file
from annotator.formats.conll_layout import DOCSTART as BOUNDARY
from annotator.formats.conll_out import ConllExporter, read_conll, rows_of
from annotator.formats.gate import Gate
from annotator.formats.incoming import ReadOptions
from annotator.formats.outgoing import ExportOptions
from annotator.formats.tokenizing import spacy_tokenizer
from annotator.model.errors import UserError


@pytest.fixture(scope="module")
def tokenizer():
    return spacy_tokenizer("en")


@pytest.fixture(scope="module")
def rows(tokenizer, schema):
    def make(view):
        tokens = tokenizer.tokens(view.text)
        verdict = Gate(schema, ExportOptions(), groups=False).judge(view, tokens)
        return rows_of(view.text, tokens, verdict.placed), verdict.placed

    return make


def decode(sentences):
    """The labelled stretches of strict IOB2 as (words, label)."""
    found = []
    for sentence in sentences:
        before = "O"
        for word, tag in sentence:
            if tag.startswith("B-"):
                found.append(([word], tag[2:]))
            elif tag.startswith("I-"):
                assert before[2:] == tag[2:]
                found[-1][0].append(word)
            else:
                assert tag == "O"
            before = tag
    return [(tuple(words), label) for words, label in found]


def test_a_file_is_what_conll_readers_expect(tmp_path, make_view, run_export):
    view = make_view(
        "Nordhavn Freight grew.\nIt paid $5 million to “Pallas.” Fine",
        ("Nordhavn Freight", "ORG"),
        ("$5 million", "MONEY"),
    )
    target = tmp_path / "articles.conll"
    report = run_export(ConllExporter(), [view], target)
    assert target.read_text(encoding="utf-8") == (
        "-DOCSTART- -X- O O\n\n"
        "Nordhavn\tB-ORG\nFreight\tI-ORG\ngrew\tO\n.\tO\n\n"
        "It\tO\npaid\tO\n$\tB-MONEY\n5\tI-MONEY\nmillion\tI-MONEY\nto\tO\n“\tO\nPallas\tO\n.\tO\n”\tO\n\n"
        "Fine\tO\n\n"
    )
    assert (report.spans_out, report.files) == (2, (target,))


def test_spacy_converts_it(tmp_path, make_project, run_export):
    import spacy
    from spacy.tokens import DocBin

    target = tmp_path / "articles.conll"
    run_export(ConllExporter(), make_project(3), target)
    command = [sys.executable, "-m", "spacy", "convert", str(target), str(tmp_path), "-c", "conll"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    docs = list(DocBin().from_disk(tmp_path / "articles.spacy").get_docs(spacy.blank("xx").vocab))
    assert len(docs) == 3
    for doc in docs:
        assert [(ent.text, ent.label_) for ent in doc.ents] == [
            ("Nordhavn Freight", "ORG"),
            ("Leuven", "GPE"),
            ("$ 5 million", "MONEY"),
        ]


def test_a_span_over_a_line_break_stays_in_one_sentence(rows, make_view):
    sentences, _ = rows(make_view("He met Ilse. \n\n Varga there.", (7, 21, "PERSON")))
    assert decode(sentences) == [(("Ilse", ".", "Varga"), "PERSON")]


def test_every_span_is_in_the_tags(rows, make_view):
    @given(st.text(st.sampled_from("ab. \n\t\r!?”$5日é\u0301ש\x00\u2028\u0085-"), min_size=1, max_size=50), st.data())
    def check(text, data):
        at = st.integers(0, len(text))
        pairs = data.draw(st.lists(st.tuples(at, at).filter(lambda pair: pair[0] < pair[1]), max_size=5))
        view = make_view(text, *((start, end, "ORG") for start, end in pairs))
        sentences, placed = rows(view)
        assert [label for _, label in decode(sentences)] == [item.label for item in placed]
        shown = text.replace("\0", "\ufffd")
        wanted = ["".join(shown[item.start : item.end].split()) for item in placed]
        assert ["".join(words) for words, _ in decode(sentences)] == wanted
        assert "".join(word for sentence in sentences for word, _ in sentence) == "".join(shown.split())
        lines = [BOUNDARY + "\n", "\n"]
        for sentence in sentences:
            lines += [*(f"{word}\t{tag}\n" for word, tag in sentence), "\n"]
        assert list(read_conll(lines)) == [sentences]

    check()


def test_overlapping_spans_are_listed(tmp_path, make_view, make_schema, run_export):
    view = make_view("The University of Leuven won.", ("University of Leuven", "ORG"), ("Leuven", "GPE"))
    report = run_export(ConllExporter(), [view], tmp_path / "a.conll", schema=make_schema(overlap="nested"))
    assert (report.spans_out, [found.reason for found in report.listed]) == (1, ["overlap"])


def test_a_folder_has_a_file_for_each_split(tmp_path, make_project, run_export):
    report = run_export(ConllExporter(), make_project(12), tmp_path / "set")
    names = {path.name for path in (tmp_path / "set").iterdir()}
    assert names == {
        *("train.conll", "dev.conll", "test.conll"),
        *("CARD.md", "guidelines.md", "manifest.json", "schema.toml"),
    }
    assert sum(path.read_text(encoding="utf-8").count(BOUNDARY) for path in report.files) == 12


def test_a_folder_named_like_a_file_is_refused(tmp_path, make_project, run_export):
    (tmp_path / "a.conll").mkdir()
    with pytest.raises(UserError, match="folder"):
        run_export(ConllExporter(), make_project(1), tmp_path / "a.conll")


def test_a_closed_export_leaves_nothing(tmp_path, schema, make_project):
    export = ConllExporter().write(lambda: make_project(5), schema, tmp_path / "a.conll", ExportOptions())
    for _ in range(9):
        next(export)
    export.close()
    assert list(tmp_path.iterdir()) == []


def test_a_foreign_file_is_no_conll_of_ours():
    with pytest.raises(ValueError, match="boundary"):
        list(read_conll(["a\tO\n"]))


def test_relations_have_no_place_in_columns_and_that_is_told(make_view, make_schema, run_export, tmp_path):
    spans = (("Nordhavn", "ORG"), ("$5 million", "MONEY"))
    view = make_view("Nordhavn paid $5 million.", *spans, relations=[(1, 0, "owner")])
    report = run_export(ConllExporter(), [view], tmp_path / "a.conll", schema=make_schema(relations=True))
    assert (report.relations_in, report.relations_out) == (1, 0)
    assert "The one relation is not in it: this format has no place for relations." in report.notes


def test_a_nul_goes_out_as_a_character_that_readers_take(tmp_path, make_view, run_export):
    """A file with a NUL was refused by our own importer as binary data."""
    view = make_view("Nord\0havn paid.", ("Nord\0havn", "ORG"))
    target = tmp_path / "a.conll"
    run_export(ConllExporter(), [view], target)
    assert b"\0" not in target.read_bytes()
    (article,) = read_file(target, ReadOptions())
    assert [(span.quote, span.label) for span in article.spans] == [("Nord\ufffdhavn", "ORG")]
