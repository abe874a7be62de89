"""Shifted files of every kind come back with every surface in its place, and nothing else changed."""

import json

import pytest

from annotator.cli import main
from annotator.formats.catalogue import read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.offset_units import CONVENTIONS, convention_named
from annotator.formats.repair import examine, mend
from annotator.model.errors import UserError

TEXT = "🚀 Ilse Varga 🚀 met Ada Lund."
MARKS = [(2, 12, "Ilse Varga", "PER"), (19, 27, "Ada Lund", "PER")]
SHIFTED = [(3, 13, "Ilse Varga", "PER"), (21, 29, "Ada Lund", "PER")]
"""The same in UTF-16 units."""


def doccano(path, marks):
    row = {"id": 1, "text": TEXT, "label": [[start, end, label] for start, end, _, label in marks], "more": {"a": 1.5}}
    path.write_text(json.dumps(row) + "\n", "utf-8")
    return path


def prodigy(path, marks):
    spans = [{"start": start, "end": end, "label": label, "text": quote} for start, end, quote, label in marks]
    path.write_text(json.dumps({"text": TEXT, "spans": spans, "answer": "accept", "_input_hash": 7}) + "\n", "utf-8")
    return path


def hugging_face(path, marks):
    spans = [{"start": start, "end": end, "label": label, "text": quote} for start, end, quote, label in marks]
    path.write_text(json.dumps({"id": "a", "text": TEXT, "spans": spans}) + "\n", "utf-8")
    return path


def tuples(path, marks):
    pair = [TEXT, {"entities": [[start, end, label] for start, end, _, label in marks]}]
    path.write_text(json.dumps([pair]) if path.suffix == ".json" else json.dumps(pair) + "\n", "utf-8")
    return path


def web_annotation(path, marks):
    items = [
        {
            "type": "Annotation",
            "body": [{"type": "TextualBody", "purpose": "tagging", "value": label}],
            "target": {
                "selector": [
                    {"type": "TextPositionSelector", "start": start, "end": end},
                    {"type": "TextQuoteSelector", "exact": quote},
                ]
            },
        }
        for start, end, quote, label in marks
    ]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        "source": {"id": "a", "value": TEXT},
    }
    path.write_text(json.dumps([{**page, "items": items}]), "utf-8")
    return path


def brat(path, marks):
    path.with_suffix(".txt").write_text(TEXT, "utf-8")
    lines = [f"T{at}\t{label} {start} {end}\t{quote}" for at, (start, end, quote, label) in enumerate(marks, 1)]
    path.write_text(
        "\n".join([*lines, "R1\tknows Arg1:T1 Arg2:T2", "#1\tAnnotatorNotes T1\t3 13 stays"]) + "\n", "utf-8"
    )
    return path


def pubtator(path, marks):
    lines = [f"7\t{start}\t{end}\t{quote}\t{label}" for start, end, quote, label in marks]
    path.write_text("\n".join([f"7|t|{TEXT}", "7|a|", *lines]) + "\n\n", "utf-8")
    return path


def bioc(path, marks):
    found = "".join(
        f'<annotation id="T{at}"><infon key="type">{label}</infon><location offset="{start}" length="{end - start}"/>'
        f"<text>{quote}</text></annotation>"
        for at, (start, end, quote, label) in enumerate(marks)
    )
    body = f"<passage><offset>0</offset><text>{TEXT}</text>{found}</passage>"
    path.write_text(
        f"<?xml version='1.0'?><collection><source>x</source><document><id>1</id>{body}</document></collection>",
        "utf-8",
    )
    return path


KINDS = [
    (doccano, "a.jsonl"),
    (prodigy, "a.jsonl"),
    (hugging_face, "a.jsonl"),
    (tuples, "a.json"),
    (tuples, "a.jsonl"),
    (web_annotation, "a.jsonld"),
    (brat, "a.ann"),
    (pubtator, "a.pubtator"),
    (bioc, "a.xml"),
]


def surfaces(path):
    found = [item for item in read_file(path, ReadOptions(language="en")) if isinstance(item, IncomingArticle)]
    return [item.text[span.start : span.end] for item in found for span in item.spans]


@pytest.mark.parametrize(("make", "name"), KINDS, ids=lambda one: getattr(one, "__name__", one))
def test_a_shifted_file_is_mended_and_is_then_what_it_should_have_been(make, name, tmp_path, capsys):
    for folder in ("shifted", "right", "out"):
        (tmp_path / folder).mkdir()
    shifted, right = make(tmp_path / "shifted" / name, SHIFTED), make(tmp_path / "right" / name, MARKS)
    proof = examine(shifted, ReadOptions())
    assert (proof.of, proof.fit_best) == (2, 2)
    target = tmp_path / "out" / name
    # Where a file has no surfaces the edges of words tell: that is no proof, but all of them fit.
    assert main(["repair", str(shifted), "--out", str(target)]) == 0
    assert "2 of 2" in capsys.readouterr().out
    assert surfaces(target) == ["Ilse Varga", "Ada Lund"]
    mended, meant = target.read_text("utf-8"), right.read_text("utf-8")
    if target.suffix in (".json", ".jsonl", ".jsonld"):
        assert json.loads(mended) == json.loads(meant)
    else:
        assert mended == meant


@pytest.mark.parametrize(("make", "name"), KINDS, ids=lambda one: getattr(one, "__name__", one))
def test_what_fits_is_left_alone_and_what_fits_only_in_part_is_refused(make, name, tmp_path, capsys):
    right = make(tmp_path / name, MARKS)
    assert main(["repair", str(right)]) == 0
    assert "nothing to mend" in capsys.readouterr().out
    if make in (doccano, tuples):  # without surfaces nothing can be refused
        return
    partly = make(tmp_path / name, [SHIFTED[0], (0, 1, "Ada Lund", "PER")])
    target = tmp_path / f"out-{name}"
    assert main(["repair", str(partly), "--out", str(target)]) == 2
    assert not target.exists()


def test_a_folder_of_brat_comes_back_whole(tmp_path, capsys):
    folder = tmp_path / "project"
    (folder / "deep").mkdir(parents=True)
    brat(folder / "one.ann", SHIFTED)
    brat(folder / "deep" / "two.ann", SHIFTED)
    (folder / "annotation.conf").write_text("[entities]\nPER\n", "utf-8")
    out = tmp_path / "mended"
    assert main(["repair", str(folder)]) == 1
    assert "4 of 4 as utf-16" in capsys.readouterr().out
    assert main(["repair", str(folder), "--out", str(out)]) == 0
    names = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert names == ["annotation.conf", "deep/two.ann", "deep/two.txt", "one.ann", "one.txt"]
    assert surfaces(out / "deep" / "two.ann") == ["Ilse Varga", "Ada Lund"]
    assert main(["repair", str(folder), "--out", str(out)]) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mended", "project"]


def test_parts_of_a_discontinuous_span_move_each(tmp_path):
    path = brat(tmp_path / "a.ann", [])
    path.write_text("T1\tPER 3 7;21 24\tIlse Ada\n", "utf-8")
    right = convention_named("code-points+crlf-as-one")
    mend(path, tmp_path / "b.ann", ReadOptions(), wrong=convention_named("utf-16"), right=right)
    assert (tmp_path / "b.ann").read_text("utf-8") == "T1\tPER 2 6;19 22\tIlse Ada\n"
    assert (tmp_path / "b.txt").read_text("utf-8") == TEXT


@pytest.mark.parametrize("convention", CONVENTIONS, ids=lambda one: one.name)
def test_every_unit_is_mended(convention, tmp_path):
    from annotator.formats.offset_units import Ruler

    ruler = Ruler(TEXT, convention)
    marks = [(*ruler.spell(start, end), quote, label) for start, end, quote, label in MARKS]
    path = prodigy(tmp_path / "a.jsonl", marks)
    right = convention_named("")
    mend(path, tmp_path / "b.jsonl", ReadOptions(offsets=convention.name), wrong=convention, right=right)
    assert surfaces(tmp_path / "b.jsonl") == ["Ilse Varga", "Ada Lund"]


def test_kinds_without_offsets_are_refused(tmp_path):
    (tmp_path / "a.conll").write_text("-DOCSTART- -X- O O\n\nIlse\tB-PER\n", "utf-8")
    with pytest.raises(UserError) as told:
        examine(tmp_path / "a.conll", ReadOptions())
    assert told.value.code == "AN735"
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError):
        examine(tmp_path / "empty", ReadOptions())
