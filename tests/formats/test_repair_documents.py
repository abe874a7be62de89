"""Shifted CAS, WebAnno TSV and BioC of several passages come back right, as their own libraries read them."""

import io
import json
import re
import zipfile

import cassis
import pytest

from annotator.cli import main
from annotator.formats.cas_out import _TYPES
from annotator.formats.catalogue import read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.offset_units import Convention, Ruler, convention_named
from annotator.formats.repair import examine
from annotator.model.errors import Problem

TEXT = "🚀 Ilse Varga met Ada Lund 🎈\nin “Zoë’s” & Calder's > yard 🚀."
WORDS = (*"🚀 Ilse Varga met Ada Lund 🎈 in “ Zoë ’s ” &".split(), *"Calder 's > yard 🚀 .".split())  # noqa: SIM905
NAMES = ("Ilse Varga", "Ada Lund", "Zoë", "Calder")
NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
UNITS = ("code-points", "utf-8", "utf-16+inclusive", "code-points+bom")


def places(text, words):
    found, at = [], 0
    for word in words:
        at = text.index(word, at)
        found.append((at, at + len(word), word))
        at += len(word)
    return found


def cas_of():
    system = cassis.load_typesystem(io.BytesIO(_TYPES.encode()))
    system.create_type(TOKEN)
    cas = cassis.Cas(system)
    cas.sofa_string, cas.sofa_mime = TEXT, "text/plain"
    for kind, words in ((TOKEN, WORDS), (NAMED_ENTITY, NAMES)):
        made = system.get_type(kind)
        for start, end, _ in places(TEXT, words):
            one = made(begin=start, end=end)
            if kind == NAMED_ENTITY:
                one.value = "PER"
            cas.add(one)
    return cas


def shifted(text, start, end, unit):
    return Ruler(text, convention_named(unit)).spell(*Ruler(text, Convention(unit="utf-16")).stretch(start, end))


def xmi(path, unit):
    data = cas_of().to_xmi()

    def moved(found):
        start, end = shifted(TEXT, int(found[1]), int(found[2]), unit)
        return f'begin="{start}" end="{end}"'

    path.write_text(re.sub(r'begin="(\d+)" end="(\d+)"', moved, data), "utf-8")
    path.with_name("TypeSystem.xml").write_text(cas_of().typesystem.to_xml(), "utf-8")
    return path


def cas_json(path, unit):
    whole = json.loads(cas_of().to_json())
    for one in whole["%FEATURE_STRUCTURES"]:
        if "begin" in one:
            one["begin"], one["end"] = shifted(TEXT, one["begin"], one["end"], unit)
    path.write_text(json.dumps(whole), "utf-8")
    return path


def read(path, **options):
    return list(read_file(path, ReadOptions(language="en", **options)))


def surfaces(path):
    return [
        item.text[span.start : span.end]
        for item in read(path)
        if isinstance(item, IncomingArticle)
        for span in item.spans
    ]


def by_cassis(path):
    """What the library itself reads."""
    if path.suffix == ".json":
        cas = cassis.load_cas_from_json(path.read_bytes().decode())
    else:
        system = cassis.load_typesystem(path.with_name("TypeSystem.xml"))
        cas = cassis.load_cas_from_xmi(path, typesystem=system)
    return [one.get_covered_text() for one in cas.select(NAMED_ENTITY)], [
        one.get_covered_text() for one in cas.select(TOKEN)
    ]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize(("make", "name"), [(xmi, "a.xmi"), (cas_json, "a.json")], ids=["xmi", "json"])
def test_a_shifted_cas_is_mended_for_cassis_too(make, name, unit, tmp_path, capsys):
    (tmp_path / "right").mkdir()
    path, right = make(tmp_path / name, unit), make(tmp_path / "right" / name, "utf-16")
    proof = examine(path, ReadOptions())
    assert (proof.best.name, proof.fit_best, proof.of) == (unit, 23, 23)
    assert main(["repair", str(path)]) == 1
    target = tmp_path / f"mended{path.suffix}"
    assert main(["repair", str(path), "--out", str(target)]) == 0
    assert "Read again: 23 of 23 match as utf-16." in capsys.readouterr().out
    assert by_cassis(target) == (list(NAMES), list(WORDS))
    assert surfaces(target) == list(NAMES)
    if name == "a.xmi":
        assert target.read_bytes() == right.read_bytes()
    else:
        assert json.loads(target.read_text("utf-8")) == json.loads(right.read_text("utf-8"))
    assert main(["repair", str(target)]) == 0
    assert "nothing to mend" in capsys.readouterr().out


def test_offsets_that_lie_nowhere_are_told_and_never_read_in_another_unit(tmp_path):
    """cassis takes an offset inside of a pair for a code point; a wrong span came in without a word."""
    path = xmi(tmp_path / "a.xmi", "utf-16")
    data = path.read_text("utf-8")
    start, end = next((start, end) for start, end, word in places(TEXT, NAMES) if word == "Ilse Varga")
    wrong = data.replace(f'begin="{start + 1}" end="{end + 1}" value', 'begin="1" end="12" value')
    assert wrong != data
    path.write_text(wrong, "utf-8")
    found = read(path)
    assert [one.code for one in found if isinstance(one, Problem)] == ["AN711"]
    assert surfaces(path) == list(NAMES[1:])


def test_a_cas_that_fits_only_in_part_is_refused(tmp_path, capsys):
    path = cas_json(tmp_path / "a.json", "utf-8")
    whole = json.loads(path.read_text("utf-8"))
    last = whole["%FEATURE_STRUCTURES"][-1]
    last["begin"], last["end"] = 0, 999
    path.write_text(json.dumps(whole), "utf-8")
    target = tmp_path / "b.json"
    # There are no surfaces in it: the edges of words only hint, and do not offer what does not fit all.
    assert main(["repair", str(path), "--out", str(target)]) == 2
    assert "22 of 23" in capsys.readouterr().err
    assert not target.exists()
    assert main(["repair", str(path), "--out", str(target), "--offsets", "utf-8"]) == 1
    assert surfaces(target) == [name for name in NAMES if name != "Calder"]


def test_a_surface_that_a_feature_tells_is_proof(tmp_path):
    path = cas_json(tmp_path / "a.json", "code-points")
    whole = json.loads(path.read_text("utf-8"))
    whole["%TYPES"][NAMED_ENTITY]["coveredText"] = {"%NAME": "coveredText", "%RANGE": "uima.cas.String"}
    entities = [one for one in whole["%FEATURE_STRUCTURES"] if one["%TYPE"] == NAMED_ENTITY]
    for one, name in zip(entities, NAMES, strict=True):
        one["coveredText"] = name
    path.write_text(json.dumps(whole), "utf-8")
    proof = examine(path, ReadOptions())
    assert (proof.by, proof.of, proof.best.name) == ("surfaces", 4, "code-points")
    assert [span.label for item in read(path, offsets="code-points") for span in item.spans] == ["PER"] * 4


def project(path, unit):
    """An archive as INCEpTION packs it: archives in an archive, and much besides."""
    folder = path.parent
    (folder / "parts").mkdir()
    with zipfile.ZipFile(folder / "parts" / "user.zip", "w") as inner:
        inner.write(xmi(folder / "parts" / "user.xmi", unit), "user.xmi")
        inner.write(folder / "parts" / "TypeSystem.xml", "TypeSystem.xml")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("exportedproject.json", '{"name": "trial", "tags": [1, 2]}')
        archive.writestr("source/one.txt", TEXT)
        archive.write(folder / "parts" / "user.zip", "annotation/one.txt/user.zip")
        archive.write(cas_json(folder / "parts" / "b.json", unit), "annotation/two.txt/user.json")
        archive.write(tsv(folder / "parts" / "c.tsv", unit), "annotation/three.txt/user.tsv")
        archive.writestr("annotation_ser/one.txt/user.ser", b"\xac\xed\0\5")
    return path


def test_an_archive_is_mended_with_what_lies_in_its_archives(tmp_path, capsys):
    path, target = project(tmp_path / "project.zip", "code-points"), tmp_path / "mended.zip"
    found = surfaces(path)
    assert found.count("Ilse Varga") == 0
    assert main(["repair", str(path), "--out", str(target)]) == 0
    told = capsys.readouterr().out
    assert "which were left as they are" in told
    assert sorted(surfaces(target)) == sorted([*NAMES * 2, *TSV_NAMES])
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target) as new:
        assert old.namelist() == new.namelist()
        for name in ("exportedproject.json", "source/one.txt", "annotation_ser/one.txt/user.ser"):
            assert old.read(name) == new.read(name)
        inner = zipfile.ZipFile(io.BytesIO(new.read("annotation/one.txt/user.zip")))
        assert inner.namelist() == ["user.xmi", "TypeSystem.xml"]


def test_an_archive_with_a_broken_cas_is_not_mended(tmp_path, capsys):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(cas_json(tmp_path / "a.json", "utf-8"), "a.json")
        archive.writestr("b.json", b'{"%TYPES": {}')
    assert main(["repair", str(path), "--out", str(tmp_path / "b.zip")]) == 2
    assert "nothing is mended" in capsys.readouterr().err
    assert not (tmp_path / "b.zip").exists()


# -- WebAnno TSV -------------------------------------------------------------------------------------------

SENTENCES = ("🚀 Ilse Varga met Ada 🎈.", "She left 🚀 Calder.")
TSV_NAMES = ("Ilse Varga", "Ada", "Calder")


def tsv(path, unit):
    text = "\n".join(SENTENCES) + "\n"
    ruler = Ruler(text, convention_named(unit))
    lines = [
        "#FORMAT=WebAnno TSV 3.3",
        f"#T_SP={NAMED_ENTITY}|identifier|value",
        "",
        "",
    ]
    at = 0
    for number, sentence in enumerate(SENTENCES, 1):
        lines.append(f"#Text={sentence}")
        words = re.findall(r"\w+|[^\w\s]", sentence)
        for row, word in enumerate(words, 1):
            at = text.index(word, at)
            start, end = ruler.spell(at, at + len(word))
            at += len(word)
            label = {"Ilse": "*[1]\tPER[1]", "Varga": "*[1]\tPER[1]", "Ada": "*\tPER", "Calder": "*\tORG"}.get(
                word, "_\t_"
            )
            lines.append(f"{number}-{row}\t{start}-{end}\t{word}\t{label}\t")
        lines.append("")
    path.write_text("\n".join(lines), "utf-8")
    return path


@pytest.mark.parametrize("unit", ["code-points", "utf-8", "utf-16+inclusive"])
def test_a_shifted_webanno_tsv_is_mended_word_by_word(unit, tmp_path, capsys):
    path, right = tsv(tmp_path / "a.tsv", unit), tsv(tmp_path / "right.tsv", "utf-16")
    proof = examine(path, ReadOptions())
    assert (proof.by, proof.best.name, proof.fit_best, proof.of) == ("surfaces", unit, 12, 12)
    target = tmp_path / "b.tsv"
    assert main(["repair", str(path), "--out", str(target)]) == 0
    assert "Read again: 12 of 12 match as utf-16." in capsys.readouterr().out
    assert target.read_bytes() == right.read_bytes()
    (item,) = (one for one in read(target) if isinstance(one, IncomingArticle))
    assert item.text == "\n".join(SENTENCES)
    # Read without a repair the text is the same, and what does not fit is told.
    wrong = read(path)
    assert [one.text for one in wrong if isinstance(one, IncomingArticle)] == [item.text]
    assert {one.code for one in wrong if isinstance(one, Problem)} <= {"AN711", "AN712", "AN866"}
    assert f"12 of 12 as {unit}." in wrong[-1].sentence
    assert surfaces(path) != list(TSV_NAMES)
    (chosen,) = (one for one in read(path, offsets=unit) if isinstance(one, IncomingArticle))
    assert sorted(span.quote for span in chosen.spans) == sorted(TSV_NAMES)


def test_a_sentence_of_several_lines_keeps_all_of_them(tmp_path):
    """The second #Text line of a sentence took the place of the first."""
    rows = ["#FORMAT=WebAnno TSV 3.3", f"#T_SP={NAMED_ENTITY}|value", "", "", "#Text=Ilse", "#Text=Varga",
            "1-1\t0-4\tIlse\tPER[1]", "1-2\t5-10\tVarga\tPER[1]", ""]  # fmt: skip
    (tmp_path / "a.tsv").write_text("\n".join(rows), "utf-8")
    (item,) = read(tmp_path / "a.tsv")
    assert (item.text, [span.quote for span in item.spans]) == ("Ilse\nVarga", ["Ilse\nVarga"])


# -- BioC --------------------------------------------------------------------------------------------------

PASSAGES = (("🚀 Ilse Varga 🎈", ("Ilse Varga",)), ("in Zoë’s yard, met Ada Lund.", ("Zoë", "Ada Lund")))


def bioc_rows(unit, gap=1):
    """Each passage with its offset and its annotations in the unit."""
    convention = convention_named(unit)
    plain = Convention(unit=convention.unit)
    rows, at = [], 0
    for text, names in PASSAGES:
        ruler = Ruler(text, convention)
        marks = []
        for start, end, name in places(text, names):
            first, last = ruler.spell(start, end)
            marks.append((first + (0 if convention.in_passage else at), last - first, name))
        rows.append((at, text, marks))
        at += Ruler(text, plain).spell(len(text), len(text))[0] + gap
    return rows


def bioc_xml(path, unit):
    parts = []
    for number, (at, text, marks) in enumerate(bioc_rows(unit)):
        inner = "".join(
            f'<annotation id="{number}.{start}"><infon key="type">PER</infon>'
            f'<location offset="{start}" length="{length}"/>'
            f"<text>{name}</text></annotation>"
            for start, length, name in marks
        )
        # Ada and all of the second passage lie in a sentence.
        body = f"<offset>{at}</offset><text>{text}</text>{inner}"
        parts.append(
            f"<passage>{body if not number else f'<offset>{at}</offset><sentence>{body}</sentence>'}</passage>"
        )
    ids = re.sub(r'id="[\d.]+"', 'id="x"', "".join(parts))
    path.write_text(
        f"<?xml version='1.0' encoding='UTF-8'?>\n<collection><source>x</source><!-- <offset>7</offset> -->"
        f"<document><id>1</id>{ids}</document><document><id>2</id>{ids}</document></collection>\n",
        "utf-8",
    )
    return path


def bioc_json(path, unit):
    passages = [
        {
            "offset": at,
            "infons": {"kind": "x"},
            "text": text,
            "annotations": [
                {"id": "x", "infons": {"type": "PER"}, "text": name, "locations": [{"offset": start, "length": length}]}
                for start, length, name in marks
            ],
        }
        for at, text, marks in bioc_rows(unit)
    ]
    document = {"id": "1", "infons": {}, "passages": passages, "relations": []}
    whole = {"source": "x", "key": "", "documents": [document, document]}
    path.write_text(json.dumps(whole if path.suffix == ".json" else document) + "\n", "utf-8")
    return path


@pytest.mark.parametrize(
    "unit", ["utf-16", "utf-8", "code-points+inclusive", "code-points+in-passage", "utf-8+in-passage"]
)
@pytest.mark.parametrize(
    ("make", "name", "count"),
    [(bioc_xml, "a.xml", 6), (bioc_json, "a.json", 6), (bioc_json, "a.jsonl", 3)],
    ids=["xml", "json", "jsonl"],
)
def test_shifted_passages_are_mended_with_their_places(make, name, count, unit, tmp_path, capsys):
    (tmp_path / "right").mkdir()
    path, right = make(tmp_path / name, unit), make(tmp_path / "right" / name, "code-points")
    proof = examine(path, ReadOptions())
    assert (proof.best.name, proof.fit_best, proof.of) == (unit, count, count)
    target = tmp_path / f"mended{path.suffix}"
    assert main(["repair", str(path), "--out", str(target)]) == 0
    assert f"Read again: {count} of {count} match as code-points." in capsys.readouterr().out
    if name == "a.xml":
        assert target.read_bytes() == right.read_bytes()
    else:
        assert json.loads(target.read_text("utf-8")) == json.loads(right.read_text("utf-8"))
    names = [name for _, names in PASSAGES for name in names] * (count // 3)
    assert surfaces(target) == surfaces(right) == names
    texts = {item.text for item in read(right)}
    # Read as it is the text is the same, and nothing comes in at a wrong place.
    assert {item.text for item in read(path) if isinstance(item, IncomingArticle)} == texts
    assert set(surfaces(path)) <= set(names)
    assert [span.quote for item in read(path, offsets=unit) for span in item.spans] == names


def test_passages_that_all_begin_at_nought_are_read_by_what_holds_them(tmp_path):
    rows = [{**row, "offset": 0} for row in json.loads(bioc_json(tmp_path / "a.json", "code-points+in-passage")
            .read_text("utf-8"))["documents"][0]["passages"]]  # fmt: skip
    path = tmp_path / "b.json"
    path.write_text(json.dumps({"documents": [{"id": "1", "passages": rows}]}), "utf-8")
    assert surfaces(path) == ["Ilse Varga", "Zoë", "Ada Lund"]
