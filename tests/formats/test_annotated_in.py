"""Annotated files as other tools write them: what each format says is understood, and what is odd is told."""

import json
import re
import zipfile
from dataclasses import replace

import pytest

from annotator.formats.brat import BratExporter
from annotator.formats.catalogue import declared_labels, expand, importer_for, read_file
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions
from annotator.formats.peek import peek
from annotator.model.errors import Problem
from annotator.model.records import Relation
from annotator.model.schema import RelationLabel

LONG = "Ilse bought two ferries. " * 400
TEXT = "🚀 Ilse Varga of Calder met Ada in Leuven."


def read(path, **options):
    """The importer's name, the articles and the codes of the problems of a file."""
    found = list(read_file(path, ReadOptions(**options)))
    articles = [item for item in found if isinstance(item, IncomingArticle)]
    return importer_for(path).name, articles, [item.code for item in found if isinstance(item, Problem)]


def marked(item, state="span"):
    return [(span.quote, span.label) for span in item.spans if span.state == state]


# -- Label Studio --------------------------------------------------------------------------------------


def region(start, end, label, key="r1", **more):
    text = TEXT[start:end]
    value = {"start": start, "end": end, "text": text, "labels": [label]}
    return {"id": key, "from_name": "label", "to_name": "text", "type": "labels", "value": value, **more}


def tasks(path, *tasks):
    path.write_text(json.dumps(list(tasks), ensure_ascii=False), "utf-8")
    return path


def test_label_studio_annotations_predictions_and_relations(tmp_path):
    relation = {"type": "relation", "from_id": "a", "to_id": "b", "direction": "left", "labels": ["of"]}
    task = {
        "id": 7,
        "data": {"text": TEXT, "topic": "news"},
        "annotations": [
            {
                "completed_by": {"email": "ann@example.org"},
                "result": [
                    region(2, 12, "PER", "a", meta={"text": ["look", "again"]}),
                    region(16, 22, "ORG", "b"),
                    relation,
                    {"type": "choices", "value": {"choices": ["x"]}},
                ],
            },
            {"was_cancelled": True, "result": [region(0, 1, "X")]},
        ],
        "predictions": [{"model_version": "m1", "result": [region(27, 30, "PER", "c", score=0.25)]}],
    }
    name, (item,), codes = read(tasks(tmp_path / "tasks.json", task))
    assert name == "label-studio"
    assert marked(item) == [("Ilse Varga", "PER"), ("Calder", "ORG")]
    assert item.spans[0].annotator == "ann@example.org"
    assert item.spans[0].note == "look\nagain"
    assert [(s.quote, s.provider, s.score) for s in item.spans if s.state == "pending"] == [("Ada", "m1", 0.25)]
    assert [(r.source, r.target, r.label) for r in item.relations] == [("b", "a", "of")]
    assert item.meta == (("topic", "news"), ("choices", "x"))
    assert codes == ["AN728"]
    assert item.state == "done"


def test_label_studio_in_its_short_form_and_in_old_utf16(tmp_path):
    short = {"id": 1, "text": TEXT, "label": [{"start": 3, "end": 13, "text": "Ilse Varga", "labels": ["PER"]}]}
    path = tasks(tmp_path / "min.json", {**short, "annotator": 1, "annotation_id": 3})
    name, (item,), codes = read(path)
    assert (name, marked(item), codes) == ("label-studio", [], ["AN712", "AN866"])
    _, (item,), codes = read(path, offsets="utf-16")
    assert (marked(item), codes) == ([("Ilse Varga", "PER")], [])


def test_label_studio_labels_come_from_the_configuration(tmp_path):
    tasks(tmp_path / "tasks.json", {"data": {"text": TEXT}, "annotations": []})
    config = '<View><Labels name="l" toName="t"><Label value="PER" background="#ff0000" hotkey="p"/></Labels></View>'
    (tmp_path / "labeling_config.xml").write_text(config, "utf-8")
    (label,) = declared_labels(tmp_path / "tasks.json", ReadOptions())
    assert (label.name, label.color, label.key) == ("PER", "#ff0000", "p")


# -- Prodigy -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "state", "article"),
    [("accept", "span", "done"), ("reject", "rejected", "open"), ("ignore", "pending", "open")],
)
def test_prodigy_answers_say_what_the_spans_are(tmp_path, answer, state, article):
    row = {"text": TEXT, "_task_hash": 1, "answer": answer, "spans": [{"start": 2, "end": 12, "label": "PER"}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    name, (item,), _ = read(tmp_path / "a.jsonl")
    assert (name, marked(item, state), item.state) == ("prodigy", [("Ilse Varga", "PER")], article)


def test_prodigy_tokens_end_inside_and_relations_bring_their_spans(tmp_path):
    tokens = [{"text": "Ilse", "start": 2, "end": 6, "id": 0}, {"text": "Varga", "start": 7, "end": 12, "id": 1}]
    relation = {
        "head": 1,
        "child": 1,
        "head_span": {"start": 2, "end": 12, "label": "PER"},
        "child_span": {"start": 16, "end": 22, "label": "ORG"},
        "label": "of",
    }
    spans = [{"token_start": 0, "token_end": 1, "label": "PER"}, {"label": "X"}]
    row = {"text": TEXT, "tokens": tokens, "spans": spans, "relations": [relation], "answer": "accept"}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    _, (item,), codes = read(tmp_path / "a.jsonl")
    assert marked(item) == [("Ilse Varga", "PER"), ("Calder", "ORG")]
    assert len(item.relations) == 1
    assert codes == ["AN724"]


def test_what_follows_a_long_text_tells_the_format(tmp_path):
    rows = {
        "doccano": {"id": 1, "text": LONG, "label": [[0, 4, "PER"]]},
        "prodigy": {"text": LONG, "spans": [{"start": 0, "end": 4, "label": "PER"}], "answer": "accept"},
        "hf": {"text": LONG, "spans": [{"start": 0, "end": 4, "label": "PER"}]},
    }
    for name, row in rows.items():
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
        assert importer_for(tmp_path / f"{name}.jsonl").name == name


def test_prodigy_patterns_are_no_articles(tmp_path):
    (tmp_path / "patterns.jsonl").write_text('{"label": "ORG", "pattern": "Calder"}\n', "utf-8")
    assert read(tmp_path / "patterns.jsonl")[1:] == ([], ["AN817"])


# -- brat ----------------------------------------------------------------------------------------------


def test_brat_says_everything_that_it_knows_about_a_span(tmp_path):
    (tmp_path / "a.txt").write_text("Line one\r\nIlse Varga\r\nAda met Ilse in Leuven.", "utf-8", newline="")
    lines = [
        "T1\tPER 9 19\tIlse Varga",
        "T2\tPER 20 23;28 32\tAda Ilse",
        "T3\tMeet 24 27\tmet",
        "E1\tMeet:T3 Who:T1",
        "A1\tNegated E1",
        "A2\tConfidence T1 high",
        "N1\tReference T1 Wikipedia:5\tIlse",
        "#1\tAnnotatorNotes T1\tlook again",
        "R1\twith Arg1:T1 Arg2:T2",
        "*\tSame T1 T2",
        "nonsense",
    ]
    (tmp_path / "a.ann").write_text("\n".join(lines) + "\n", "utf-8")
    (tmp_path / "annotation.conf").write_text(
        "[entities]\nPER\n!GROUP\n[relations]\nwith Arg1:PER, Arg2:PER\n", "utf-8"
    )
    name, (item,), codes = read(tmp_path / "a.ann")
    assert (name, codes) == ("brat", ["AN732"])
    assert marked(item) == [("Ilse Varga", "PER"), ("Ada", "PER"), ("Ilse", "PER"), ("met", "Meet")]
    assert item.spans[0].note == "Confidence: high; Reference: Wikipedia:5 (Ilse); look again"
    assert item.spans[1].note == "part 1 of 2"
    assert item.spans[3].note == "Negated"
    assert [(r.label, r.source, r.target) for r in item.relations] == [
        ("Who", "T3", "T1"),
        ("with", "T1", "T2"),
        ("Same", "T1", "T2"),
    ]
    assert [label.name for label in declared_labels(tmp_path / "a.ann", ReadOptions())] == ["PER", "with"]
    assert [path.name for path in expand([tmp_path]) if not isinstance(path, Problem)] == ["a.ann"]


def test_brat_goes_out_without_tabs_in_covered_text(tmp_path, make_view, run_export):
    view = make_view("Nordhavn\tFreight", ("Nordhavn\tFreight", "ORG"))
    run_export(BratExporter(), [view], tmp_path / "brat")
    assert (tmp_path / "brat" / "000001.ann").read_text("utf-8") == "T1\tORG 0 16\tNordhavn Freight\n"


def test_brat_without_its_text_is_refused(tmp_path):
    (tmp_path / "a.ann").write_text("T1\tPER 0 4\tIlse\n", "utf-8")
    assert read(tmp_path / "a.ann")[1:] == ([], ["AN731"])


def brat(folder, text, *lines, encoding="utf-8", ann="utf-8", **config):
    """An article as brat keeps it, with the files of its configuration."""
    (folder / "a.txt").write_bytes(text.encode(encoding))
    (folder / "a.ann").write_bytes("".join(f"{line}\n" for line in lines).encode(ann))
    for name, told in config.items():
        (folder / f"{name}.conf").write_text(told, "utf-8")
    return folder / "a.ann"


def test_the_encoding_of_brats_annotations_is_asked_and_never_guessed(tmp_path):
    path = brat(tmp_path, "Zoë met Ada.", "T1\tPER 0 3\tZoë", ann="cp1252")
    with pytest.raises(EncodingQuestion) as asked:
        list(importer_for(path).read(path, ReadOptions()))
    assert (asked.value.path.name, asked.value.guess) == ("a.ann", "cp1252")
    # The answer is about the file that is no UTF-8, and not about its text beside it, which is.
    _, (item,), codes = read(path, encoding="cp1252")
    assert (item.text, marked(item), codes) == ("Zoë met Ada.", [("Zoë", "PER")], [])
    path = brat(tmp_path, "Zoë met Ada.", "T1\tPER 0 3\tZoë", encoding="cp1252")
    assert read(path)[1:] == ([], ["AN206"])
    _, (item,), codes = read(path, encoding="cp1252")
    assert (marked(item), codes) == ([("Zoë", "PER")], [])
    for other in ("utf-16", "utf-8-sig"):
        _, (item,), codes = read(brat(tmp_path, "Zoë met Ada.", "T1\tPER 0 3\tZoë", ann=other))
        assert (marked(item), codes) == ([("Zoë", "PER")], [])


def test_brat_parts_are_held_against_what_the_whole_covers(tmp_path):
    text = "🚀 North and 🎈 South Harbour grew."
    north, south, harbour = (text.index(word) for word in ("North", "🎈", "Harbour"))
    places = f"{north} {north + 5};{south} {south + 7};{harbour} {harbour + 7}"
    _, (item,), codes = read(brat(tmp_path, text, f"T1\tLOC {places}\tNorth 🎈 South Harbour"))
    assert (marked(item), codes) == ([("North", "LOC"), ("🎈 South", "LOC"), ("Harbour", "LOC")], [])
    # The same one character too far: nothing is moved, and nothing wrong comes in.
    shifted = f"{north + 1} {north + 6};{south + 1} {south + 8};{harbour + 1} {harbour + 8}"
    path = brat(tmp_path, text, f"T1\tLOC {shifted}\tNorth 🎈 South Harbour")
    assert [len(item.spans) for item in read(path)[1]] == [0]
    assert read(path)[2] == ["AN712"] * 3 + ["AN866"]
    # Counted in UTF-16, which the parts prove.
    wide = f"{north + 1} {north + 6};{south + 1} {south + 9};{harbour + 2} {harbour + 9}"
    path = brat(tmp_path, text, f"T1\tLOC {wide}\tNorth 🎈 South Harbour")
    proof = peek(path, ReadOptions()).proof
    assert proof is not None
    assert (proof.fit_declared, proof.of) == (0, 3)
    assert proof.offered is not None
    assert proof.offered.unit == "utf-16"
    assert read(path, offsets=proof.offered.name)[2] == []
    # Without lengths that add up nothing can be told apart.
    assert read(brat(tmp_path, text, f"T1\tLOC {places}\tNorth Harbour"))[2] == ["AN712"] * 3


def test_brats_events_have_numbers_for_roles_that_come_again(tmp_path):
    path = brat(
        tmp_path, "Ada met Ilse and Bo.",
        "T1\tPER 0 3\tAda", "T2\tPER 8 12\tIlse", "T3\tPER 17 19\tBo", "T4\tMeet 4 7\tmet",
        "E1\tMeet:T4 Who:T1 Who2:T2 Time2:T3", "*\tSame", "*\t", "*\tSame T1 T2 T3",
    )  # fmt: skip
    _, (item,), codes = read(path)
    assert [(one.label, one.source, one.target) for one in item.relations] == [
        ("Who", "T4", "T1"), ("Who", "T4", "T2"), ("Time2", "T4", "T3"), ("Same", "T1", "T2"), ("Same", "T1", "T3"),
    ]  # fmt: skip
    assert codes == ["AN732", "AN732"]


def test_remarks_of_brat_that_have_no_place_are_counted(tmp_path):
    lines = ("T1\tPER 0 3\tAda", "T2\tPER 8 12\tIlse", "R1\tmet Arg1:T1 Arg2:T2")
    path = brat(tmp_path, "Ada met Ilse.", *lines, "A1\tNegated R1", "#1\tAnnotatorNotes R1\tsure?", "A2\tSad T9")
    found = list(read_file(path, ReadOptions()))
    assert [(one.code, one.sentence[:19]) for one in found if isinstance(one, Problem)] == [
        ("AN844", "Left out: 3 remarks")
    ]


def test_what_brats_configuration_says_about_labels(tmp_path):
    path = brat(
        tmp_path, "Ada met Ilse.", "T1\tPER 0 3\tAda",
        annotation="""# a remark
[entities]
!Beings
\tPER|person|somebody
----------------
ORG   # in a remark
[relations]
<GROUP>=PER|ORG
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
works\tArg1:PER, Arg2:ORG
works Arg1:PER, Arg2:<GROUP>
knows Arg1:<ENTITY>, Arg2:PER, <REL-TYPE>:symmetric-transitive
[events]
Meet|M:1|meeting\tWho+:PER, Where?:ORG, <SKIP>:PER
[attributes]
Negated Arg:<EVENT>
""",
        visual="[labels]\nPER | Person | Per\nMeet | Meeting\n[drawing]\nPER\tbgColor:#7FA2FF, fgColor:black\n"
        "ORG\tbgColor:lightgreen\n",
        kb_shortcuts="P PER\nO\tORG\n",
    )  # fmt: skip
    labels = declared_labels(path, ReadOptions())
    assert [(one.name, one.title, one.color, one.key) for one in labels if not one.relation] == [
        ("PER", "Person", "#7fa2ff", "p"), ("ORG", "", "#90ee90", "o"), ("Meet", "Meeting", "", ""),
    ]  # fmt: skip
    assert [(one.name, one.sources, one.targets, one.symmetric) for one in labels if one.relation] == [
        ("works", ("PER",), ("ORG", "PER"), False),
        ("knows", (), ("PER",), True),
        ("Who", ("Meet",), ("PER",), False),
        ("Where", ("Meet",), ("ORG",), False),
    ]
    # A remark in another encoding is no question; a name in one is no name.
    (tmp_path / "annotation.conf").write_bytes("# Zoë\n[entities]\nPER\nFirmä\n".encode("cp1252"))
    assert [one.name for one in declared_labels(path, ReadOptions())] == ["PER"]
    assert [one.name for one in declared_labels(path, ReadOptions(encoding="cp1252"))] == ["PER", "Firmä"]


def test_brats_configuration_goes_out_as_it_comes_in(tmp_path, make_view, run_export):
    view = make_view("Nordhavn Freight grew.", ("Nordhavn Freight", "ORG"))
    run_export(BratExporter(), [view], tmp_path / "brat")
    config = (tmp_path / "brat" / "annotation.conf").read_text("utf-8")
    assert "\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n" in config
    labels = declared_labels(tmp_path / "brat" / "000001.ann", ReadOptions())
    assert all(re.fullmatch("#[0-9a-f]{6}", one.color) for one in labels if not one.relation)
    assert "ORG" in [one.name for one in labels]


# -- columns -------------------------------------------------------------------------------------------

ROWS = (("Ilse", "PER", "B"), ("Varga", "PER", "I"), ("Calder", "ORG", "B"), ("Ada", "ORG", "B"), ("left", "", "O"))


def column(scheme):
    """The same spans in another scheme."""
    tags = {
        "iob2": ("B-PER", "I-PER", "B-ORG", "B-ORG", "O"),
        "iob1": ("I-PER", "I-PER", "I-ORG", "B-ORG", "O"),
        "biluo": ("B-PER", "L-PER", "U-ORG", "U-ORG", "O"),
        "bioes": ("B-PER", "E-PER", "S-ORG", "S-ORG", "O"),
    }[scheme]
    return [(row[0], tag) for row, tag in zip(ROWS, tags, strict=True)]


@pytest.mark.parametrize("scheme", ["iob2", "iob1", "biluo", "bioes"])
@pytest.mark.parametrize("layout", ["{0}\t{1}", "{0} NNP B-NP {1}", "{0} {1}"])
def test_every_scheme_in_every_layout(tmp_path, scheme, layout):
    lines = [layout.format(*row) for row in column(scheme)]
    more = [layout.format(word, "O") for word in ("Ada", ".")]
    path = tmp_path / "a.conll"
    path.write_text("-DOCSTART- -X- O O\n\n" + "\n".join([*lines, "", "-DOCSTART- -X- O O", "", *more, ""]), "utf-8")
    name, (first, second), codes = read(path)
    # A scheme that is not the usual one is told in a note.
    assert (name, codes) == ("conll", [] if scheme == "iob2" else ["AN796"])
    assert first.text == "Ilse Varga Calder Ada left"
    assert marked(first) == [("Ilse Varga", "PER"), ("Calder", "ORG"), ("Ada", "ORG")]
    assert second.text == "Ada."


def test_conllu_keeps_space_and_reads_tokens_of_several_words(tmp_path):
    rows = ["# newdoc id = d1", "# title = T", "# text = zum Calder-Werk"]
    rows += ["1-2\tzum\t_\t_\t_\t_\t_\t_\t_\t_", "1\tzu\t_\t_\t_\t_\t_\t_\t_\t_", "2\tdem\t_\t_\t_\t_\t_\t_\t_\t_"]
    rows += ["3\tCalder\t_\t_\t_\t_\t_\t_\t_\tNE=B-ORG|SpaceAfter=No", "4\t-Werk\t_\t_\t_\t_\t_\t_\t_\tNE=I-ORG", ""]
    (tmp_path / "a.conllu").write_text("\n".join(rows) + "\n", "utf-8")
    _, (item,), codes = read(tmp_path / "a.conllu")
    assert (item.text, item.title, marked(item), codes) == ("zum Calder-Werk", "T", [("Calder-Werk", "ORG")], [])


def test_conllu_plus_has_its_names_in_a_column(tmp_path):
    rows = ["# global.columns = ID FORM NER", "1\tAda\tB-PER", "2\tleft\tO", ""]
    (tmp_path / "a.conllup").write_text("\n".join(rows) + "\n", "utf-8")
    assert marked(read(tmp_path / "a.conllup")[1][0]) == [("Ada", "PER")]


def test_webanno_tsv_tells_stacked_spans_apart(tmp_path):
    lines = [
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value",
        "#T_RL=webanno.custom.Rel|label|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
        "",
        "",
        "#Text=🚀 Ilse Varga of Calder",
        "1-1\t0-2\t🚀\t_\t_\t_\t_",
        "1-2\t3-7\tIlse\t*[1]|*[2]\tPER[1]|FIRST[2]\t_\t_",
        "1-3\t8-13\tVarga\t*[1]\tPER[1]\t_\t_",
        "1-4\t14-16\tof\t_\t_\t_\t_",
        "1-5\t17-23\tCalder\t*\tORG\tworks\\_at\t1-2[1_0]",
    ]
    (tmp_path / "a.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    name, (item,), codes = read(tmp_path / "a.tsv")
    assert (name, item.text, codes) == ("webanno-tsv", "🚀 Ilse Varga of Calder", [])
    assert sorted(marked(item)) == [("Calder", "ORG"), ("Ilse", "FIRST"), ("Ilse Varga", "PER")]
    keys = {span.key: span.quote for span in item.spans}
    assert [(keys[r.source], keys[r.target], r.label) for r in item.relations] == [("Ilse Varga", "Calder", "works_at")]


# -- packed formats ------------------------------------------------------------------------------------


def test_docbin_brings_entities_groups_and_values(tmp_path, make_view, make_schema, run_export):
    from annotator.formats.spacy_out import SpacyExporter

    view = make_view("Nordhavn Freight paid $5 million.", ("Nordhavn Freight", "ORG"), ("$5 million", "MONEY"))
    owner = Relation(
        id="r", article_id=view.article.id, source=view.spans[1].id, target=view.spans[0].id, label="id-owner"
    )
    schema = make_schema()
    kinds = schema.relations or (RelationLabel(id="id-owner", name="owner"),)
    view = replace(view, relations=(replace(owner, label=kinds[0].id),))
    schema = replace(schema, relations=kinds)
    run_export(SpacyExporter(), [view], tmp_path / "set", schema=schema)
    name, (item,), codes = read(tmp_path / "set" / "train.spacy")
    assert (name, item.text, codes) == ("spacy", view.text, [])
    assert marked(item) == [("Nordhavn Freight", "ORG"), ("$5 million", "MONEY")]
    assert item.spans[1].figure == view.spans[1].figure
    keys = {span.key: span.quote for span in item.spans}
    assert [(keys[r.source], keys[r.target]) for r in item.relations] == [("$5 million", "Nordhavn Freight")]


def test_spacy_tuples_in_an_array_and_a_pair_a_line(tmp_path):
    pair = [TEXT, {"entities": [[2, 12, "PER"]]}]
    (tmp_path / "a.json").write_text(json.dumps([pair, pair]), "utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps(pair) + "\n" + json.dumps([1]) + "\n", "utf-8")
    for name in ("a.json", "b.jsonl"):
        kind, items, _ = read(tmp_path / name)
        assert kind == "spacy-tuples"
        assert marked(items[0]) == [("Ilse Varga", "PER")]


def test_hugging_face_tags_that_are_numbers_need_their_names(tmp_path):
    row = {"tokens": ["Ada", "met", "Ilse"], "ner_tags": [1, 0, 1]}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    assert read(tmp_path / "a.jsonl")[1:] == ([], ["AN755"])
    (tmp_path / "README.md").write_text("---\n names:\n  '0': O\n  '1': B-PER\n---\n", "utf-8")
    _, (item,), _ = read(tmp_path / "a.jsonl")
    assert marked(item) == [("Ada", "PER"), ("Ilse", "PER")]


def test_an_archive_of_cas_files_is_read_member_by_member(tmp_path):
    golden = __file__.rpartition("formats")[0] + "data/exchange/cas.zip"
    with zipfile.ZipFile(golden) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    first = next(name for name in members if name.endswith(".xmi"))
    with zipfile.ZipFile(tmp_path / "inner.zip", "w") as archive:
        archive.writestr("user.xmi", members[first])
        archive.writestr("TypeSystem.xml", members["TypeSystem.xml"])
    with zipfile.ZipFile(tmp_path / "project.zip", "w") as archive:
        archive.writestr("annotation/doc.txt/user.zip", (tmp_path / "inner.zip").read_bytes())
        archive.writestr("annotation/doc.txt/broken.xmi", b"<xmi:XMI")
        archive.writestr("exportedproject.json", b"{}")
    name, items, codes = read(tmp_path / "project.zip")
    assert (name, len(items), codes) == ("cas", 1, ["AN745"])


def test_documents_of_an_archive_share_the_type_system_that_each_of_them_brings(tmp_path, monkeypatch):
    """INCEpTION packs one beside every document; reading it takes longer than the document does."""
    import cassis

    golden = __file__.rpartition("formats")[0] + "data/exchange/cas.zip"
    with zipfile.ZipFile(golden) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    first = next(name for name in members if name.endswith(".xmi"))
    for number in range(3):
        with zipfile.ZipFile(tmp_path / f"{number}.zip", "w") as archive:
            archive.writestr("user.xmi", members[first])
            archive.writestr("TypeSystem.xml", members["TypeSystem.xml"])
    with zipfile.ZipFile(tmp_path / "project.zip", "w") as archive:
        for number in range(3):
            archive.writestr(f"annotation/{number}.txt/user.zip", (tmp_path / f"{number}.zip").read_bytes())
    asked: list[object] = []
    load = cassis.load_typesystem
    monkeypatch.setattr(cassis, "load_typesystem", lambda source: asked.append(source) or load(source))
    name, items, codes = read(tmp_path / "project.zip")
    assert (name, len(items), codes) == ("cas", 3, [])
    assert len(asked) == 1
    assert items[0].spans == items[1].spans == items[2].spans
