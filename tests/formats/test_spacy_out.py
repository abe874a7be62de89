"""A spaCy set holds what was confirmed, says what it does not hold, and trains as it stands."""

import json
import os
import re
import subprocess
import sys
import tomllib

import pytest

from annotator.formats.lossless import fields_of, view_from
from annotator.formats.outgoing import ExportOptions
from annotator.formats.spacy_out import SpacyExporter
from annotator.model.errors import UserError

FILES = {
    *("train.spacy", "dev.spacy", "test.spacy", "source.jsonl", "schema.toml", "guidelines.md"),
    *("manifest.json", "CARD.md", "README.md", "config.cfg", "project.yml"),
}


@pytest.fixture
def export(tmp_path, run_export):
    """Exports articles into a folder; the report and the folder."""

    def run(views, *, name="set", schema=None, **options):
        target = tmp_path / name
        return run_export(SpacyExporter(), views, target, schema=schema, options=ExportOptions(**options)), target

    return run


def docs_in(folder, *splits):
    import spacy
    from spacy.tokens import DocBin

    vocab = spacy.blank("xx").vocab
    found = {}
    for split in splits or ("train", "dev", "test"):
        for doc in DocBin().from_disk(folder / f"{split}.spacy").get_docs(vocab):
            found[doc.user_data["article"]] = doc
    return found


def entities(doc):
    return [(ent.text, ent.label_) for ent in doc.ents]


def missing(doc):
    return [token.text for token in doc if token.ent_iob_ == ""]


def test_a_set_holds_all_files_and_all_spans(export, make_project, schema):
    views = make_project(20)
    report, folder = export(views)
    assert {path.name for path in folder.iterdir()} == FILES == {path.name for path in report.files}
    assert (report.articles, report.spans_in, report.spans_out, report.listed) == (20, 60, 60, ())
    docs = docs_in(folder)
    assert set(docs) == {view.article.id for view in views}
    for doc in docs.values():
        assert entities(doc) == [("Nordhavn Freight", "ORG"), ("Leuven", "GPE"), ("$5 million", "MONEY")]
        ((start, end, label, value),) = doc.user_data["figures"]
        assert (doc.text[start:end], label, value["value"], value["unit"]) == ("$5 million", "MONEY", "5000000", "USD")
        assert not doc.spans
    assert sum(count.spans for count in report.counts if count.label == "ORG") == 20
    rows = [fields_of(line) for line in (folder / "source.jsonl").read_bytes().splitlines()]
    assert [view_from(row, schema) for row in rows] == views
    for row in rows:
        assert row["id"] in docs_in(folder, row["split"])


def test_the_manifest_counts_what_the_files_hold(export, make_project, make_view):
    views = [*make_project(9), make_view("The U.S.-based bank.", ("U.S.", "GPE"), number=50)]
    _, folder = export(views)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["spans"] == {"in": 28, "out": 27, "listed": 1, "left_out": 0}
    (listed,) = manifest["listed"]
    assert (listed["quote"], listed["reason"], listed["fix"]) == ("U.S.", "misaligned", "leave_out")
    for split in ("train", "dev", "test"):
        docs = docs_in(folder, split).values()
        assert manifest["articles"][split] == len(docs)
        for label, counts in manifest["labels"].items():
            assert counts[split] == sum(label == ent.label_ for doc in docs for ent in doc.ents)
    assert set(manifest["files"]) == FILES - {"manifest.json"}
    assert "- 1 span left out: an edge inside of a word" in (folder / "CARD.md").read_text(encoding="utf-8")
    assert tomllib.loads((folder / "schema.toml").read_text(encoding="utf-8"))["name"] == "news"
    assert "What **ORG** is." in (folder / "guidelines.md").read_text(encoding="utf-8")


def test_the_same_project_gives_the_same_bytes(export, make_project):
    _, one = export(make_project(8), name="one")
    _, two = export(make_project(8), name="two")
    assert {path.name: path.read_bytes() for path in one.iterdir()} == {
        path.name: path.read_bytes() for path in two.iterdir()
    }


def test_a_span_that_cannot_go_out_is_missing_in_its_doc(export, make_view):
    _, folder = export([make_view("The U.S.-based bank.", ("U.S.", "GPE"))])
    assert missing(docs_in(folder)["a1"]) == ["U.S.-based"]


def test_unfinished_articles_are_left_out_marked_or_taken(export, make_view):
    views = [
        make_view("Nordhavn grew.", ("Nordhavn", "ORG"), number=1),
        make_view("Pallas fell.", ("Pallas", "ORG"), number=2, state="open"),
    ]
    report, folder = export(views, name="left")
    assert set(docs_in(folder)) == {"a1"}
    assert [(group.reason, group.articles, group.spans) for group in report.left_out] == [("unfinished", 1, 1)]
    assert (report.spans_in, report.spans_out) == (2, 1)
    _, folder = export(views, name="marked", unfinished="missing")
    doc = docs_in(folder)["a2"]
    assert entities(doc) == [("Pallas", "ORG")]
    assert missing(doc) == ["fell", "."]
    _, folder = export(views, name="taken", unfinished="include")
    assert missing(docs_in(folder)["a2"]) == []


def test_candidates_that_nobody_judged_are_missing(export, make_view):
    view = make_view("Nordhavn met Pallas.", ("Nordhavn", "ORG"), candidates=[("Pallas", "ORG", "pending")])
    _, folder = export([view], name="outside")
    assert missing(docs_in(folder)["a1"]) == []
    _, folder = export([view], name="missing", unfinished="missing")
    assert missing(docs_in(folder)["a1"]) == ["Pallas"]


def test_rejected_candidates_are_marked_when_asked(export, make_view):
    view = make_view(
        "Nordhavn met Pallas.",
        ("Nordhavn", "ORG"),
        candidates=[("Nordhavn", "PERSON", "rejected"), ("Pallas", "ORG", "rejected"), ("me", "ORG", "rejected")],
    )
    _, folder = export([view], name="plain")
    assert missing(docs_in(folder)["a1"]) == []
    _, folder = export([view], name="marked", rejected="mark")
    doc = docs_in(folder)["a1"]
    assert entities(doc) == [("Nordhavn", "ORG")]
    assert missing(doc) == ["met", "Pallas"]
    assert [(span.text, span.label_) for span in doc.spans["rejected"]] == [("Nordhavn", "PERSON"), ("Pallas", "ORG")]
    assert 'incorrect_spans_key = "rejected"' in (folder / "config.cfg").read_text(encoding="utf-8")


def test_when_spans_overlap_every_article_has_all_its_spans_in_the_group(export, make_view, make_schema):
    views = [
        make_view("The University of Leuven won.", ("University of Leuven", "ORG"), ("Leuven", "GPE"), number=1),
        make_view("Pallas fell.", ("Pallas", "ORG"), number=2),
    ]
    report, folder = export(views, schema=make_schema(overlap="nested"))
    docs = docs_in(folder)
    assert entities(docs["a1"]) == [("University of Leuven", "ORG")]
    assert [(span.text, span.label_) for span in docs["a1"].spans["sc"]] == [
        ("University of Leuven", "ORG"),
        ("Leuven", "GPE"),
    ]
    assert [span.text for span in docs["a2"].spans["sc"]] == ["Pallas"]
    assert (report.spans_out, report.listed, report.changed) == (3, (), ())
    config = (folder / "config.cfg").read_text(encoding="utf-8")
    assert 'pipeline = ["tok2vec","ner","spancat"]' in config
    assert "max_size = 3" in config


def test_overlap_that_a_fix_makes_goes_to_the_group_too(export, make_view):
    views = [
        make_view("Pallas fell.", ("Pallas", "ORG"), number=1),
        make_view("The U.S.-based bank.", (4, 7, "GPE"), (8, 14, "ORG"), number=2),
    ]
    report, folder = export(views, misaligned="snap_out")
    docs = docs_in(folder)
    assert entities(docs["a2"]) == [("U.S.-based", "GPE")]
    assert [(span.text, span.label_) for span in docs["a2"].spans["sc"]] == [
        ("U.S.-based", "GPE"),
        ("U.S.-based", "ORG"),
    ]
    assert len(docs["a1"].spans["sc"]) == 1
    assert (report.spans_out, [found.fix for found in report.changed]) == (3, ["snap_out", "to_spans"])


def test_a_very_long_article_becomes_several_docs(export, make_view):
    line = "Nordhavn Freight grew again and again.\n"
    text = line * 3_000
    view = make_view(text, *((at * len(line), at * len(line) + 16, "ORG") for at in range(3_000)))
    report, folder = export([view], split=(1, 0, 0))
    import spacy
    from spacy.tokens import DocBin

    docs = list(DocBin().from_disk(folder / "train.spacy").get_docs(spacy.blank("en").vocab))
    assert len(docs) > 1
    assert "".join(doc.text for doc in docs) == text
    assert [doc.user_data["start"] for doc in docs] == [
        sum(len(doc.text) for doc in docs[:at]) for at in range(len(docs))
    ]
    assert sum(len(doc.ents) for doc in docs) == report.spans_out == 3_000


def test_paragraphs_can_be_docs(export, make_project):
    report, folder = export(make_project(4), docs="paragraphs", split=(1, 0, 0))
    import spacy
    from spacy.tokens import DocBin

    docs = list(DocBin().from_disk(folder / "train.spacy").get_docs(spacy.blank("en").vocab))
    assert [entities(doc) for doc in docs] == [
        [("Nordhavn Freight", "ORG"), ("Leuven", "GPE")],
        [("$5 million", "MONEY")],
    ] * 4
    assert all(
        doc.text[start:end] == "$5 million" for doc in docs[1::2] for start, end, _, _ in doc.user_data["figures"]
    )
    assert (report.articles, report.spans_out) == (4, 12)


def test_only_the_labels_that_are_asked_for_go_out(export, make_project):
    report, folder = export(make_project(3), labels=("id-ORG",))
    assert {label for doc in docs_in(folder).values() for _, label in entities(doc)} == {"ORG"}
    assert [(group.reason, group.spans) for group in report.left_out] == [("label", 6)]


@pytest.mark.parametrize(("count", "dev", "test"), [(1, "train", "train"), (2, "dev", "dev"), (3, "dev", "test")])
def test_small_sets_evaluate_on_what_there_is(export, make_project, count, dev, test):
    report, folder = export(make_project(count))
    project = (folder / "project.yml").read_text(encoding="utf-8")
    assert f'dev = "{dev}.spacy"' in (folder / "config.cfg").read_text(encoding="utf-8")
    assert f'- "{dev}.spacy"' in project
    assert f"training/model-best {test}.spacy --output" in project
    empty = {1: "dev and test", 2: "test", 3: ""}[count]
    assert any(f"too few different articles for {empty}" in note for note in report.notes) == bool(empty)
    assert len(docs_in(folder)) == count


def test_the_language_is_that_of_the_articles(export, make_view):
    views = [make_view(f"{word} wuchs.", (word, "ORG"), number=at, language="de") for at, word in enumerate("AB")]
    report, folder = export(views)
    assert report.language == "de"
    assert 'lang = "de"' in (folder / "config.cfg").read_text(encoding="utf-8")


def test_a_language_without_a_tokenizer_falls_back_unless_it_was_asked_for(export, make_view):
    views = [make_view("Qapla’ Pallas.", ("Pallas", "ORG"), language="tlh")]
    report, _ = export(views)
    assert report.language == "xx"
    assert "“tlh”" in report.notes[0]
    with pytest.raises(UserError, match="“tlh”"):
        export(views, name="asked", language="tlh")


def test_refusing_writes_nothing(export, make_view, tmp_path):
    view = make_view("The U.S.-based bank.", ("U.S.", "GPE"))
    with pytest.raises(UserError, match=r"U\.S\."):
        export([view], misaligned="refuse")
    assert list(tmp_path.iterdir()) == []
    report, _ = export([view], misaligned="refuse", fixes={view.spans[0].id: "leave_out"})
    assert len(report.listed) == 1


def test_overlap_can_be_refused(export, make_view, tmp_path):
    view = make_view("The University of Leuven won.", ("University of Leuven", "ORG"), ("Leuven", "GPE"))
    with pytest.raises(UserError, match="overlap"):
        export([view], overlap="refuse")
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_export_is_told(export, make_view, tmp_path):
    with pytest.raises(UserError, match="no articles"):
        export([])
    with pytest.raises(UserError, match="No article is finished"):
        export([make_view("x", state="open")])
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_changes_meanwhile_is_noticed(tmp_path, schema, make_project):
    looks = iter([make_project(3), make_project(4)])
    with pytest.raises(UserError, match="changed"):
        list(SpacyExporter().write(lambda: next(looks), schema, tmp_path / "set", ExportOptions()))
    looks = iter([make_project(3), make_project(2)])
    with pytest.raises(UserError, match="changed"):
        list(SpacyExporter().write(lambda: next(looks), schema, tmp_path / "set", ExportOptions()))
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_is_closed_leaves_nothing(tmp_path, schema, make_project):
    export = SpacyExporter().write(lambda: make_project(5), schema, tmp_path / "set", ExportOptions())
    steps = [next(export) for _ in range(9)]
    assert any(path.name.startswith(".set.") for path in tmp_path.iterdir())
    assert (steps[-1].done, steps[-1].total) == (3, 5)
    export.close()
    assert list(tmp_path.iterdir()) == []


def test_an_empty_article_is_in_the_set(export, make_view, make_project):
    _, folder = export([*make_project(3), make_view("", number=9)])
    assert docs_in(folder)["a9"].text == ""


def run_spacy(folder, *arguments):
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", "ANSI_COLORS_DISABLED": "1"}
    return subprocess.run(
        [sys.executable, "-m", "spacy", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


STEPS = ("--training.max_steps", "4", "--training.eval_frequency", "2")


@pytest.mark.parametrize("kind", ["flat", "overlapping", "one article"])
def test_spacy_checks_trains_and_evaluates_as_it_stands(export, make_project, make_view, kind):
    views = make_project(1 if kind == "one article" else 140)
    if kind == "overlapping":
        nested = make_view("University of Leuven.", ("University of Leuven", "ORG"), ("Leuven", "GPE"), number=900)
        views.append(nested)
    _, folder = export(views, rejected="mark")
    checked = run_spacy(folder, "debug", "data", "config.cfg")
    if kind == "one article":
        assert re.findall("✘.*", checked.stdout) == [
            "✘ Low number of examples to train a new pipeline (1)",
            "✘ 1 error",
        ]
    else:
        assert checked.returncode == 0, checked.stdout + checked.stderr
    trained = run_spacy(folder, "train", "config.cfg", "--output", "training", *STEPS)
    assert trained.returncode == 0, trained.stdout + trained.stderr
    test = "train.spacy" if kind == "one article" else "test.spacy"
    scored = run_spacy(folder, "evaluate", "training/model-best", test, "--output", "metrics.json")
    assert scored.returncode == 0, scored.stdout + scored.stderr
    metrics = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))
    assert set(metrics["ents_per_type"]) >= {"ORG", "GPE", "MONEY"}
    assert ("spans_sc_f" in metrics) == (kind == "overlapping")


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 140])
def test_the_recipe_runs_whole(export, make_project, count):
    _, folder = export(make_project(count))
    config = folder / "config.cfg"
    settings = config.read_text(encoding="utf-8")
    config.write_text(settings.replace("max_steps = 20000", "max_steps = 10"), encoding="utf-8")
    done = run_spacy(folder, "project", "run", "all")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (folder / "training" / "metrics.json").is_file()
    done = run_spacy(folder, "project", "run", "package")
    assert done.returncode == 0, done.stdout + done.stderr


def test_relations_go_out_with_both_their_spans_and_the_others_are_told(make_view, make_schema, run_export, tmp_path):
    schema = make_schema(relations=True)
    text = "Nordhavn paid $5 million. Varga said so.\n\nNordhavn left Leuven."
    spans = (("Nordhavn", "ORG"), ("$5 million", "MONEY"), ("arga", "PERSON"), ("Leuven", "GPE"))
    view = make_view(text, *spans, relations=[(1, 0, "owner"), (0, 3, "same_as"), (1, 2, "owner")])
    options = ExportOptions(split=(100, 0, 0), docs="paragraphs")
    report = run_export(SpacyExporter(), [view], tmp_path / "set", schema=schema, options=options)
    assert (report.relations_in, report.relations_out) == (3, 1)
    assert any(note.startswith("2 of 3 relations are in source.jsonl only") for note in report.notes)
    manifest = json.loads((tmp_path / "set" / "manifest.json").read_text("utf-8"))
    assert manifest["relations"] == {"in": 3, "out": 1}
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    docs = list(DocBin(store_user_data=True).from_disk(tmp_path / "set" / "train.spacy").get_docs(Vocab()))
    assert [doc.user_data.get("relations") for doc in docs] == [((14, 24, 0, 8, "owner"),), None]
    source = json.loads((tmp_path / "set" / "source.jsonl").read_text("utf-8"))
    assert len(source["relations"]) == 3
    assert "## owner" in (tmp_path / "set" / "guidelines.md").read_text("utf-8")
