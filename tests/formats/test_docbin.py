"""DocBins read back as what was meant, in shards and for very long articles, and a wrong one is noticed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import docbin, tokenizing
from annotator.formats.docbin import DocBinWriter, DocReader, MeantDoc, check_docbin, pieces_of, tokens_of
from annotator.formats.tokenizing import spacy_tokenizer
from annotator.model.errors import UserError


@pytest.fixture(scope="module")
def tokenizer():
    return spacy_tokenizer("en")


def meant_for(text, *entities, **more):
    return MeantDoc(text=text, entities=entities, groups=(), missing=(), data={"article": "a", **more})


def test_spacy_reads_what_was_written(tmp_path, tokenizer):
    import spacy
    from spacy.tokens import DocBin

    writer = DocBinWriter(tmp_path, "train.spacy")
    text = "Nordhavn paid $5 million."
    figure = (14, 24, "MONEY", {"kind": "money", "readings": ({"kind": "count"},)})
    meant = meant_for(text, (0, 8, "ORG"), (14, 24, "MONEY"), figures=(figure,))
    writer.add(tokenizer.doc(text), replace(meant, missing=(1,)), [(0, 1, "ORG"), (2, 5, "MONEY")])
    path = writer.finish()
    (doc,) = DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Nordhavn", "ORG"), ("$5 million", "MONEY")]
    assert [token.ent_iob_ for token in doc] == ["B", "", "B", "I", "I", "O"]
    assert doc.user_data == {"article": "a", "figures": (figure,)}


def test_an_empty_split_is_a_file_without_docs(tmp_path):
    from spacy.tokens import DocBin

    path = DocBinWriter(tmp_path, "dev.spacy").finish()
    assert path == tmp_path / "dev.spacy"
    assert len(DocBin().from_disk(path)) == 0


def test_another_vocabulary_in_the_middle_of_a_shard_makes_no_difference(tmp_path, monkeypatch):
    def written(name):
        tokenizer = spacy_tokenizer("en")
        writer = DocBinWriter(tmp_path, f"{name}.spacy")
        for number in range(30):
            text = f"Nordhavn{number} paid word{number % 7}"
            doc = tokenizer.doc(text)
            writer.add(doc, meant_for(text, (0, text.index(" "), f"ORG{number}")), [(0, 1, f"ORG{number}")])
        return writer.finish().read_bytes()

    whole = written("whole")
    monkeypatch.setattr(tokenizing, "_MOST_WORDS", 5)
    assert written("parts") == whole


def test_many_docs_go_into_shards_that_spacys_reader_takes(tmp_path, tokenizer, monkeypatch):
    import spacy
    from spacy.training import Corpus

    monkeypatch.setattr(docbin, "SHARD_DOCS", 2)
    writer = DocBinWriter(tmp_path, "train.spacy")
    texts = [f"Number {n}." for n in range(5)]
    for text in texts:
        writer.add(tokenizer.doc(text), meant_for(text), [])
    path = writer.finish()
    assert sorted(item.name for item in path.iterdir()) == ["00001.spacy", "00002.spacy", "00003.spacy"]
    assert [example.text for example in Corpus(path)(spacy.blank("en"))] == texts


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": "Nordhavn paid $6 million."},
        {"entities": ((0, 8, "GPE"),)},
        {"entities": ((0, 13, "ORG"),)},
        {"entities": ()},
        {"missing": (3,)},
        {"groups": (("sc", ((0, 8, "ORG"),)),)},
        {"data": {"article": "b"}},
    ],
)
def test_a_doc_that_is_not_what_was_meant_is_noticed(tmp_path, tokenizer, wrong):
    text = "Nordhavn paid $5 million."
    meant = meant_for(text, (0, 8, "ORG"))
    writer = DocBinWriter(tmp_path, "train.spacy")
    writer.add(tokenizer.doc(text), meant, [(0, 1, "ORG")])
    path = writer.finish()
    check_docbin(path, [meant.digest()])
    with pytest.raises(UserError, match="Doc 1"):
        check_docbin(path, [replace(meant, **wrong).digest()])


@pytest.mark.parametrize("language", ["en", "de", "zh", "ar", "xx"])
def test_every_text_is_kept_by_its_tokenizer(language):
    tokenizer = spacy_tokenizer(language)
    read = DocReader(tokenizer.doc("").vocab)

    @given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
    def check(text):
        doc = tokenizer.doc(text)
        assert read(doc).text == text
        tokens = tokenizer.tokens(text)
        cut = [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
        assert cut == [token.text for token in doc]

    check()


def test_a_long_article_is_cut_outside_of_its_spans(tokenizer, make_view):
    text = "One two\nthree four five six\nseven eight nine ten eleven"
    view = make_view(text, ("two\nthree four", "ORG"), ("eight nine", "ORG"))
    pieces = pieces_of(view, tokenizer, docs="articles", longest=12)
    assert len(pieces) > 2
    assert "".join(piece.text for piece in pieces) == text
    whole = tokens_of(pieces)
    assert [text[start:end] for start, end in zip(whole.starts, whole.ends, strict=True)] == [
        token.text for piece in pieces for token in piece.doc
    ]
    for span in view.spans:
        assert any(p.start <= span.start and span.end <= p.start + len(p.text) for p in pieces)
    assert [piece.start for piece in pieces] == [text.index(piece.text) for piece in pieces]


def test_an_article_that_is_one_span_stays_whole(tokenizer, make_view):
    view = make_view("x " * 50 + "x", (0, 101, "ORG"))
    assert len(pieces_of(view, tokenizer, docs="articles", longest=12)) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("One\ntwo.\n\n Three.\r\n\r\nFour\n", ["One\ntwo.\n\n ", "Three.\r\n\r\n", "Four\n"]),
        ("\n\nOne.\nTwo.\nThree.", ["\n\nOne.\n", "Two.\n", "Three."]),
        ("One.", ["One."]),
        ("", [""]),
    ],
)
def test_paragraphs_can_be_docs(tokenizer, make_view, text, wanted):
    pieces = pieces_of(make_view(text), tokenizer, docs="paragraphs")
    assert [piece.text for piece in pieces] == wanted
    assert [piece.start for piece in pieces] == [len("".join(wanted[:at])) for at in range(len(wanted))]


def test_paragraphs_stay_together_where_a_span_joins_them(tokenizer, make_view):
    view = make_view("One.\nTwo.\nThree.", (5, 15, "ORG"))
    assert [piece.text for piece in pieces_of(view, tokenizer, docs="paragraphs")] == ["One.\n", "Two.\nThree."]


def test_a_long_paragraph_is_cut_too(tokenizer, make_view):
    text = "One two three four.\nFive six seven eight."
    pieces = pieces_of(make_view(text), tokenizer, docs="paragraphs", longest=10)
    assert "".join(piece.text for piece in pieces) == text
    assert all(len(piece.text) <= 10 for piece in pieces)
    assert text.index("Five") in [piece.start for piece in pieces]
