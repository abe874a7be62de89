"""Reads exported files with other people's readers; run by tools/judges.py in an environment of its own.

Needs nothing of this program: it gets a folder with the files and with what they have to hold (`meant.json`:
for each format the articles as text and spans), and prints one JSON object a format.
"""

# pyright: basic

from __future__ import annotations

import io
import json
import os
import re
import sys
import types
import zipfile
from pathlib import Path

# Run as a script, so its own folder is where this is looked for.
import judge_columns as columns
import judge_schemas as schemas

os.environ.setdefault("HF_DATASETS_OFFLINE", "1")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
_NE = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def cas(folder, meant):
    """dkpro-cassis: text and named entities of every member."""
    import cassis

    found = []
    with zipfile.ZipFile(folder / "cas.zip") as archive:
        types = cassis.load_typesystem(io.BytesIO(archive.read("TypeSystem.xml")))
        for name in sorted(name for name in archive.namelist() if name.endswith(".xmi")):
            found.append(cassis.load_cas_from_xmi(io.BytesIO(archive.read(name)), typesystem=types))
    return compare([(one.sofa_string, [(a.begin, a.end, a.value) for a in one.select(_NE)]) for one in found], meant)


def cas_json(folder, meant):
    """dkpro-cassis: the same from JSON."""
    import cassis

    found = []
    with zipfile.ZipFile(folder / "cas-json.zip") as archive:
        for name in sorted(archive.namelist()):
            found.append(cassis.load_cas_from_json(io.BytesIO(archive.read(name))))
    return compare([(one.sofa_string, [(a.begin, a.end, a.value) for a in one.select(_NE)]) for one in found], meant)


def brat(folder, meant):
    """bioc.brat: every entity's fragments and covered text."""
    from bioc import brat as reader

    found = []
    for path in sorted((folder / "brat").glob("*.ann")):
        text = path.with_suffix(".txt").read_text("utf-8")
        with path.with_suffix(".txt").open(encoding="utf-8") as words, path.open(encoding="utf-8") as marks:
            document = reader.load(words, marks)
        spans = []
        for entity in document.entities:
            places = sorted((one.begin, one.end) for one in entity.locations)
            # It takes white space off the covered text.
            if " ".join(text[a:b] for a, b in places).split() != entity.text.split():
                raise AssertionError(f"{path.name}: {entity.text!r} is not what the text has")
            spans.append((places[0][0], places[-1][1], entity.type))
        found.append((text, spans))
    return compare(found, meant)


def conllu(folder, meant):
    """conllu: words and the numbers of names of every article."""
    return conllu_words((folder / "conllu.conllu").read_text("utf-8"), lambda token: token["misc"]["NE"], meant)


def conllu_plus(folder, meant):
    """conllu: the same of CoNLL-U Plus, with the columns that the file itself names."""
    text = (folder / "conllu-plus.conllup").read_text("utf-8")
    return conllu_words(text, lambda token: token["annotator:ne"], meant)


def conllu_words(text, tag, meant):
    """Words and the numbers of names of every article; `tag` finds the tag of a token."""
    import conllu as reader

    articles = []
    for sentence in reader.parse(text):
        if "newdoc id" in sentence.metadata:
            articles.append(([], []))
        words, tags = articles[-1]
        words += [token["form"] for token in sentence]
        tags += [tag(token) for token in sentence]
    if len(articles) != len(meant):
        raise AssertionError(f"{len(articles)} articles of {len(meant)}")
    for (words, tags), article in zip(articles, meant, strict=True):
        if "".join("".join(words).split()) != "".join(article["text"].split()):
            raise AssertionError("the words are not those of the text")
        if sum(tag.startswith("B-") for tag in tags) != len(article["spans"]):
            raise AssertionError("the names are not those that were meant")
    return f"{len(articles)} articles, words and names equal"


def hugging_face(folder, meant):
    """datasets: loaded by the card, every type as told, every row equal."""
    from datasets import load_dataset

    rows = load_dataset(str(folder / "hf"), split="train", cache_dir=str(folder / "cache"))
    found = [(row["text"], [(s["start"], s["end"], s["label"]) for s in row["spans"]]) for row in rows]
    return compare(found, meant)


def parquet(folder, meant):
    """datasets: the same rows from Parquet, loaded by the card."""
    from datasets import load_dataset

    rows = load_dataset(str(folder / "hf-parquet"), split="train", cache_dir=str(folder / "cache"))
    found = [(row["text"], [(s["start"], s["end"], s["label"]) for s in row["spans"]]) for row in rows]
    return compare(found, meant)


def gate(folder, meant):
    """gatenlp, made by GATE's own people: text and annotations of every document."""
    from gatenlp import Document
    from gatenlp.serialization.default_gatexml import GateXmlLoader

    found = []
    for path in sorted((folder / "gate").glob("*.xml")):
        document = GateXmlLoader.load(Document, from_ext=str(path))
        marks = [one for name in document.annset_names() for one in document.annset(name)]
        for one in marks:
            if one.start >= one.end:
                raise AssertionError(f"{path.name}: an annotation of nothing at {one.start}")
        found.append((document.text, [(one.start, one.end, one.type) for one in marks]))
    return compare(found, meant)


def tags(folder, meant):
    """datasets and seqeval: the names of the tags from the card, strict scores of the tags with themselves."""
    from datasets import load_dataset
    from seqeval.metrics import f1_score
    from seqeval.metrics.sequence_labeling import get_entities
    from seqeval.scheme import IOB2

    rows = load_dataset(str(folder / "hf-bio"), split="train", cache_dir=str(folder / "cache"))
    names = rows.features["ner_tags"].feature.names
    spelled = [[names[tag] for tag in row["ner_tags"]] for row in rows]
    counts = [len(get_entities(one)) for one in spelled]
    if counts != [len(article["spans"]) for article in meant]:
        raise AssertionError("the names are not those that were meant")
    score = f1_score(spelled, spelled, mode="strict", scheme=IOB2)
    if score != 1.0:
        raise AssertionError(f"strict IOB2 gives {score}")
    return f"{len(spelled)} rows, {sum(counts)} names, strict IOB2"


def label_studio(folder, meant):
    """label-studio-sdk: every task, annotation and prediction against the configuration."""
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface((folder / "label-studio" / "labeling_config.xml").read_text("utf-8"))
    tasks = json.loads((folder / "label-studio" / "tasks.json").read_text("utf-8"))
    for task in tasks:
        # Its validate_task cannot be called for a task with annotations: it asks for them without handing them on.
        if not isinstance(task["data"]["text"], str):
            raise AssertionError(f"task {task['id']} has no text")
        for annotation in task["annotations"]:
            if not interface.validate_annotation(annotation):
                raise AssertionError(f"the annotation of task {task['id']} does not fit the configuration")
        for prediction in task["predictions"]:
            if not interface.validate_prediction(prediction):
                raise AssertionError(f"a prediction of task {task['id']} does not fit the configuration")
    found = []
    for task in tasks:
        regions = [one["value"] for one in task["annotations"][0]["result"] if one["type"] == "labels"]
        found.append((task["data"]["text"], [(one["start"], one["end"], one["labels"][0]) for one in regions]))
    return compare(found, meant)


def pubtator(folder, meant):
    """bioc.pubtator: texts, mentions with their surfaces, and both ends of every relation."""
    from bioc import pubtator as reader

    with (folder / "pubtator.pubtator").open(encoding="utf-8", newline="\n") as file:
        documents = reader.load(file)
    found = []
    for document in documents:
        for one in document.annotations:
            if " ".join(document.text[one.start : one.end].split()) != " ".join(one.text.split()):
                raise AssertionError(f"{one.text!r} is not what article {document.pmid} has there")
        names = {one.id for one in document.annotations}
        if not all({one.id1, one.id2} <= names for one in document.relations):
            raise AssertionError(f"a relation of article {document.pmid} has lost its ends")
        # It gives the title a line break, and takes white space off the end of what follows.
        places = [(one.start, one.end, one.type) for one in document.annotations]
        found.append((document.text.rstrip(), places))
    return compare(found, [{**article, "text": article["text"].rstrip()} for article in meant])


def bioc_xml(folder, meant):
    """bioc: every annotation with its place and surface, both ends of every relation."""
    import bioc

    with (folder / "bioc.xml").open(encoding="utf-8", newline="") as file:
        return bioc_collection(bioc.load(file), meant)


def bioc_json(folder, meant):
    """bioc.biocjson: the same from JSON."""
    from bioc import biocjson

    with (folder / "bioc-json.json").open(encoding="utf-8", newline="") as file:
        return bioc_collection(biocjson.load(file), meant)


def bioc_collection(collection, meant):
    """Every annotation with its place and surface, both ends of every relation."""
    found = []
    for document in collection.documents:
        passage = document.passages[0]
        places = []
        for one in passage.annotations:
            start, end = one.total_span.offset, one.total_span.end
            if passage.text[start:end] != one.text:
                raise AssertionError(f"{one.text!r} is not what document {document.id} has there")
            places.append((start, end, one.infons["type"]))
        names = {one.id for one in passage.annotations}
        if not all({node.refid for node in one.nodes} <= names for one in passage.relations):
            raise AssertionError(f"a relation of document {document.id} has lost its ends")
        found.append((passage.text, places))
    return compare(found, meant)


def brat_tools(folder, meant):
    """brat's own anntoconll: every mention in one piece, which is all that it knows."""
    import brat_tools as home

    sys.path.insert(0, str(Path(home.__file__).parent))  # its modules look for each other there
    sentences = types.ModuleType("sentencesplit")  # brat's server has what it needs; no mention does
    sentences.sentencebreaks_to_newlines = str
    sys.modules["sentencesplit"] = sentences
    from anntoconll import parse_textbounds

    mentions = pieces = 0
    for path, article in zip(sorted((folder / "brat").glob("*.ann")), meant, strict=True):
        text = path.with_suffix(".txt").read_text("utf-8")
        lines = path.read_text("utf-8").split("\n")
        lines = [line for line in lines if line.startswith("T")]
        whole = [line for line in lines if ";" not in line.split("\t")[1]]
        pieces += len(lines) - len(whole)
        places = set(map(tuple, article["spans"]))
        for one in parse_textbounds(whole):
            if text[one.start : one.end] != one.text or (one.start, one.end, one.type) not in places:
                raise AssertionError(f"{one.text!r} is not what {path.name} has there")
            mentions += 1
    return f"{mentions} mentions in one piece equal, {pieces} in fragments not asked"


def inline_xml(folder, meant):
    """ElementTree and lxml: the text of every article with its marks, and the same from both."""
    from xml.etree import ElementTree

    from lxml import etree

    path = folder / "inline-xml.xml"
    read = []
    for root in (ElementTree.parse(path).getroot(), etree.parse(path).getroot()):
        found = []
        for article in root.iter("article"):
            holder = article.find("text")
            found.append(("".join(holder.itertext()), list(marks_in(holder, 0))))
        read.append(found)
    if read[0] != read[1]:
        raise AssertionError("ElementTree and lxml read other marks")
    return compare(read[0], meant)


def marks_in(holder, start):
    """The marks below an element of inline XML, by what stands before each."""
    at = start + len(holder.text or "")
    for one in holder:
        length = len("".join(one.itertext()))
        yield at, at + length, one.tag
        yield from marks_in(one, at)
        at += length + len(one.tail or "")


def label_studio_converter(folder, meant):
    """label-studio-sdk's converter: JSON-MIN of every task with every region, and columns of words."""
    import logging

    logging.disable(logging.CRITICAL)
    from label_studio_sdk.converter import Converter

    home = folder / "label-studio"
    made = folder / "label-studio-made"
    converter = Converter(str(home / "labeling_config.xml"), str(folder), download_resources=False)
    converter.convert_to_json_min(str(home / "tasks.json"), str(made), is_dir=False)
    rows = json.loads((made / "result.json").read_text("utf-8"))
    found = []
    for row in rows:
        regions = next((row[name] for name in ("label", "labels") if name in row), [])
        found.append((row["text"], [(one["start"], one["end"], one["labels"][0]) for one in regions]))
    told = compare(found, meant)
    converter.convert_to_conll2003(str(home / "tasks.json"), str(made), is_dir=False)
    columns = (made / "result.conll").read_text("utf-8").count("-DOCSTART-")
    if columns < 1:
        raise AssertionError("no columns came out")
    return told


def label_studio_min(folder, meant):
    """label-studio-sdk: what its converter makes of the long form, key by key, and its interface about every region."""
    import logging

    logging.disable(logging.CRITICAL)
    from label_studio_sdk.converter import Converter
    from label_studio_sdk.label_interface import LabelInterface

    home, made = folder / "label-studio", folder / "label-studio-min-made"
    config = home / "labeling_config.xml"
    interface = LabelInterface(config.read_text("utf-8"))
    converter = Converter(str(config), str(folder), download_resources=False)
    converter.convert_to_json_min(str(home / "tasks.json"), str(made), is_dir=False)
    theirs = json.loads((made / "result.json").read_text("utf-8"))
    ours = json.loads((folder / "label-studio-min.json").read_text("utf-8"))
    found = []
    for row, twin in zip(ours, theirs, strict=True):
        # Who annotated, and the annotation's number, are those of a database that neither has.
        apart = [key for key in row.keys() | twin.keys() if row.get(key) != twin.get(key)]
        if set(apart) - {"annotator", "annotation_id"}:
            raise AssertionError(f"task {row['id']}: {', '.join(sorted(apart))} is not what the converter writes")
        regions = row.get("label", [])
        result = [{"from_name": "label", "to_name": "text", "type": "labels", "value": one} for one in regions]
        if not interface.validate_annotation({"result": result}):
            raise AssertionError(f"the regions of task {row['id']} do not fit the configuration")
        found.append((row["text"], [(one["start"], one["end"], one["labels"][0]) for one in regions]))
    return compare(found, meant)


def compare(found, meant):
    """That texts and spans are those that were meant."""
    if len(found) != len(meant):
        raise AssertionError(f"{len(found)} articles of {len(meant)}")
    spans = 0
    for number, ((text, places), article) in enumerate(zip(found, meant, strict=True), 1):
        if text != article["text"]:
            raise AssertionError(f"the text of article {number} is another")
        if sorted(map(tuple, places)) != sorted(map(tuple, article["spans"])):
            raise AssertionError(f"the spans of article {number} are others")
        spans += len(places)
    return f"{len(found)} articles, {spans} spans equal"


JUDGES = (
    *((one.name, "seqeval strict", columns.seqeval(one)) for one in columns.LAYOUTS),
    *((one.name, "conllu", columns.conllu(one)) for one in columns.LAYOUTS if one.columns[0] == "number"),
    ("prodigy", "schema of ours", lambda folder, meant: schemas.prodigy(folder, compare, meant)),
    ("label-studio", "label-studio-sdk", label_studio),
    ("label-studio", "its converter", label_studio_converter),
    ("label-studio-min", "its converter", label_studio_min),
    ("brat", "bioc.brat", brat),
    ("brat", "brat's anntoconll", brat_tools),
    ("cas", "dkpro-cassis", cas),
    ("cas-json", "dkpro-cassis", cas_json),
    ("conllu", "conllu", conllu),
    ("conllu-plus", "conllu", conllu_plus),
    ("hf", "datasets", hugging_face),
    ("hf-bio", "datasets, seqeval", tags),
    ("hf-parquet", "datasets, pyarrow", parquet),
    ("gate", "gatenlp", gate),
    ("inline-xml", "ElementTree, lxml", inline_xml),
    ("gliner", "schema, its splitter", lambda folder, meant: schemas.gliner(folder, compare, meant)),
    ("pubtator", "bioc.pubtator", pubtator),
    ("web-annotation", "pyld, the model", lambda folder, meant: schemas.web_annotation(folder, compare, meant)),
    ("bioc", "bioc", bioc_xml),
    ("bioc-json", "bioc.biocjson", bioc_json),
    ("xlsx", "openpyxl, pandas", lambda folder, meant: schemas.workbook(folder, compare, meant)),
    ("csv", "csv, pandas", lambda folder, meant: schemas.span_table(folder, compare, meant)),
    ("chat", "schema of ours", lambda folder, meant: schemas.chat(folder, compare, meant)),
)


def main():
    """Judges every format that there is a judge for, in every folder."""
    folders = [Path(name) for name in sys.argv[1:]]
    held = [json.loads((folder / "meant.json").read_text("utf-8")) for folder in folders]
    for name, judge, ask in JUDGES:
        try:
            told = [ask(folder, meant[name]) for folder, meant in zip(folders, held, strict=True)]
            verdict, words = "right", added(told)
        except ImportError as error:
            verdict, words = "not run", f"{error.name} is not installed"
        except Exception as error:  # a judge may object in any way
            verdict, words = "WRONG", f"{type(error).__name__}: {error}"
        print(json.dumps({"format": name, "judge": judge, "verdict": verdict, "told": words[:160]}), flush=True)


def added(told):
    """What was said of several folders as one sentence: its numbers added."""
    numbers = [list(map(int, re.findall(r"\b\d+\b", one))) for one in told]
    sums = iter([sum(column) for column in zip(*numbers, strict=True)])
    return re.sub(r"\b\d+\b", lambda _: f"{next(sums):,}", told[0])


if __name__ == "__main__":
    main()
