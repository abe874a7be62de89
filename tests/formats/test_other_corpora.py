"""Corpora and exports that people have on their disks: what they name comes in, and what names nothing is open."""

import json
from pathlib import Path

import pytest

from annotator.formats.catalogue import expand, importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem


def read(path, **options):
    found = list(read_file(path, ReadOptions(**options)))
    return [one for one in found if isinstance(one, IncomingArticle)], [
        one for one in found if isinstance(one, Problem)
    ]


def marked(article):
    return [(span.quote, span.label) for span in article.spans]


def written(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


# -- columns -------------------------------------------------------------------------------------------


def test_both_columns_of_names_of_germeval_are_read(tmp_path):
    rows = "# source\n1\tTroia\tB-LOC\tO\n2\tund\tO\tO\n3\tTübingen\tB-ORG\tB-LOC\n4\tsagt\tO\tO\n\n"
    (article,), problems = read(written(tmp_path / "a.conll", rows))
    assert marked(article) == [("Troia", "LOC"), ("Tübingen", "ORG"), ("Tübingen", "LOC")]
    assert "tags from column 3 and 4" in problems[0].sentence


def test_the_chunks_of_conll_2003_are_no_names(tmp_path):
    rows = "-DOCSTART- -X- O O\n\nAda NNP I-NP I-PER\nmet VBD I-VP O\nIlse NNP I-NP I-PER\n. . O O\n\n"
    (article,), _ = read(written(tmp_path / "eng.testa", rows))
    assert marked(article) == [("Ada", "PER"), ("Ilse", "PER")]


def test_a_folder_of_conll_2003_is_walked_under_its_own_endings(tmp_path):
    for name in ("eng.train", "eng.testa", "eng.testb"):
        written(tmp_path / name, "Ada B-PER\nmet O\nIlse B-PER\n. O\n")
    found = list(expand([tmp_path]))
    assert [one.name for one in found] == ["eng.testa", "eng.testb", "eng.train"]
    assert {importer_for(one).name for one in found} == {"conll"}


def test_spanish_and_german_files_in_latin_1_are_asked_about(tmp_path):
    path = written(tmp_path / "esp.testa", "La O\nCoruña B-LOC\nsubrayó O\n. O\n", "latin-1")
    _, problems = read(path)
    assert [one.code for one in problems] == ["AN206"]
    (article,), _ = read(path, encoding="latin-1")
    assert marked(article) == [("Coruña", "LOC")]


ONTO = """#begin document (bc/cctv_0000); part 000
bc/cctv   0   0   In       IN   (TOP(S(PP*   -   -   -   Speaker#1   *       *        -
bc/cctv   0   1   Beijing  NNP  (NP*))       -   -   -   Speaker#1   (GPE)   *        (1)
bc/cctv   0   2   the      DT   (NP*         -   -   -   Speaker#1   (ORG*   (ARG0*   -
bc/cctv   0   3   Bank     NNP  *)           -   -   -   Speaker#1   *)      *)       -

#end document
"""


def test_the_brackets_of_conll_2012_are_names(tmp_path):
    path = written(tmp_path / "a.v4_gold_conll", ONTO)
    assert importer_for(path).name == "conll"
    (article,), problems = read(path)
    assert (article.text, article.state) == ("In Beijing the Bank", "done")
    assert marked(article) == [("Beijing", "GPE"), ("the Bank", "ORG")]
    assert not problems


UD = """# newdoc id = w
# global.Entity = eid-etype-head-other
1\tAda\t_\tPROPN\t_\t_\t0\t_\t_\tEntity=(1-person-2-(2-place-1)
2\tVarga\t_\tPROPN\t_\t_\t0\t_\t_\tEntity=1)
3\tlives\t_\tVERB\t_\t_\t0\t_\t_\t_
4-5\tdel\t_\t_\t_\t_\t_\t_\t_\t_
4\tde\t_\tADP\t_\t_\t0\t_\t_\t_
5\tel\t_\tDET\t_\t_\t0\t_\t_\tEntity=(3-place-2
6\tKiel\t_\tPROPN\t_\t_\t0\t_\t_\tEntity=3)|SpaceAfter=No
7\t.\t_\tPUNCT\t_\t_\t0\t_\t_\t_

"""


def test_the_entities_that_treebanks_bracket_are_names(tmp_path):
    (article,), problems = read(written(tmp_path / "a.conllu", UD))
    assert marked(article) == [("Ada Varga", "person"), ("Ada", "place"), ("del Kiel", "place")]
    assert article.state == "done"
    assert not problems


def test_names_stand_in_whichever_column_of_conllu_plus_has_tags(tmp_path):
    rows = "# global.columns = ID FORM PARSEME:MWE NER\n1\tAda\t*\tB-PER\n2\tVarga\t*\tI-PER\n3\tsat\t*\tO\n\n"
    (article,), _ = read(written(tmp_path / "a.conllup", rows))
    assert marked(article) == [("Ada Varga", "PER")]


def test_a_treebank_without_names_comes_in_open_and_says_so(tmp_path):
    rows = "1\tAda\t_\tPROPN\t_\t_\t0\t_\t_\t_\n2\tsat\t_\tVERB\t_\t_\t0\t_\t_\t_\n\n"
    (article,), problems = read(written(tmp_path / "a.conllu", rows))
    assert article.state == "open"
    assert [one.code for one in problems] == ["AN867"]


# -- spaCy ---------------------------------------------------------------------------------------------

TEXT = "Anna Weber joined Nordhavn Freight."


def test_the_json_of_ner_annotator_has_its_pairs_beside_the_classes(tmp_path):
    pairs = [None, [TEXT, {"entities": [[0, 10, "PERSON"]]}], ["More.", {"entities": []}]]
    for told in ({"classes": ["PERSON"], "annotations": pairs}, {"annotations": pairs}):
        path = written(tmp_path / "a.json", json.dumps(told))
        assert importer_for(path).name == "spacy-tuples"
        (first, second), problems = read(path)
        assert (marked(first), marked(second)) == ([("Anna Weber", "PERSON")], [])
        assert not problems


def paragraph(raw, *tokens):
    told = {"sentences": [{"tokens": [{"orth": word, "ner": tag} for word, tag in tokens]}]}
    return told if raw is None else {"raw": raw, **told}


def test_the_training_json_of_spacy_2_is_read(tmp_path):
    words = (("Anna", "B-PERSON"), ("Weber", "L-PERSON"), ("joined", "O"), ("Nordhavn", "U-ORG"), (".", "O"))
    documents = [{"id": 0, "paragraphs": [paragraph("Anna  Weber joined Nordhavn.", *words), paragraph(None, *words)]}]
    path = written(tmp_path / "train.json", json.dumps(documents))
    assert importer_for(path).name == "spacy-json"
    (exact, joined), problems = read(path)
    assert (exact.text, joined.text) == ("Anna  Weber joined Nordhavn.", "Anna Weber joined Nordhavn .")
    assert [marked(one) for one in (exact, joined)] == [
        [("Anna  Weber", "PERSON"), ("Nordhavn", "ORG")],
        [("Anna Weber", "PERSON"), ("Nordhavn", "ORG")],
    ]
    assert {exact.state, joined.state} == {"done"}
    assert not problems


def test_a_tag_that_nobody_knows_leaves_the_article_open(tmp_path):
    told = [{"id": 0, "paragraphs": [paragraph("Ada sat", ("Ada", "U-PER"), ("sat", "-"))]}]
    (article,), _ = read(written(tmp_path / "a.json", json.dumps(told)))
    assert article.state == "open"


def test_words_that_are_not_in_their_text_are_refused(tmp_path):
    told = [{"id": 0, "paragraphs": [paragraph("Ada sat", ("Ilse", "U-PER"))]}]
    articles, problems = read(written(tmp_path / "a.json", json.dumps(told)))
    assert not articles
    assert [(one.code, one.line) for one in problems] == [("AN868", 1)]


def test_a_word_is_not_looked_for_behind_words_that_no_token_has(tmp_path):
    # “Ada” would be found in “Adamant”, and the name stand where nobody put it.
    told = [{"id": 0, "paragraphs": [paragraph("Adamant sat with Ada", ("Ada", "U-PER"), ("with", "O"))]}]
    articles, problems = read(written(tmp_path / "a.json", json.dumps(told)))
    assert not articles
    assert [(one.code, one.line) for one in problems] == [("AN868", 1)]


def test_what_spacy_3_tells_of_a_document_is_read(tmp_path):
    document = {
        "text": TEXT,
        "ents": [{"start": 0, "end": 10, "label": "PERSON"}],
        "spans": {"sc": [{"start": 18, "end": 34, "label": "ORG", "kb_id": ""}]},
        "tokens": [{"id": 0, "start": 0, "end": 4}],
    }
    (article,), _ = read(written(tmp_path / "a.json", json.dumps(document)))
    assert marked(article) == [("Anna Weber", "PERSON"), ("Nordhavn Freight", "ORG")]


# -- Hugging Face --------------------------------------------------------------------------------------

ROW = {"id": "0", "tokens": ["Anna", "Weber", "joined", "Calder"], "ner_tags": [1, 2, 0, 3]}
NAMES = ["O", "B-PER", "I-PER", "B-ORG"]


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        ("dataset_infos.json", {"default": {"features": {"ner_tags": {"feature": {"names": NAMES}}}}}),
        ("dataset_info.json", {"features": {"ner_tags": {"feature": {"names": NAMES, "_type": "ClassLabel"}}}}),
        ("features.json", {"ner_tags": [{"names": NAMES, "_type": "ClassLabel"}]}),
    ],
)
def test_numbers_get_their_names_from_the_features_beside_the_file(tmp_path, beside, told):
    written(tmp_path / beside, json.dumps(told))
    path = written(tmp_path / "train.jsonl", json.dumps(ROW))
    (article,), problems = read(path)
    assert marked(article) == [("Anna Weber", "PER"), ("Calder", "ORG")]
    assert not problems


def test_the_card_and_the_features_of_a_data_set_are_no_articles(tmp_path: Path):
    for name in ("README.md", "dataset_infos.json", "train.jsonl"):
        written(tmp_path / name, "{}")
    assert [one.name for one in expand([tmp_path])] == ["train.jsonl"]


def test_tags_of_more_letters_are_read_from_words(tmp_path):
    row = {"tokens": ["Anna", "Weber", "met", "Ilse"], "ner_tags": ["B-PER", "E-PER", "O", "S-PER"]}
    (article,), _ = read(written(tmp_path / "a.jsonl", json.dumps(row)))
    assert marked(article) == [("Anna Weber", "PER"), ("Ilse", "PER")]
