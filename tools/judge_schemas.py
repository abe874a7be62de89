"""Formats whose makers have no reader that runs by itself: schemas of our own, and the parts that can be had.

Used by tools/judge_formats.py, in the judges' environment; needs nothing of this program.
"""

# pyright: basic

from __future__ import annotations

import csv
import importlib.machinery
import importlib.util
import json
import sys
import types
from pathlib import Path


def lines(path):
    """The objects of a file of JSON lines."""
    with path.open(encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def listed(required, **properties):
    """A schema for an object that has these members, and may have others."""
    return {"type": "object", "required": required.split(), "properties": properties}


TEXT = {"type": "string"}
WORDS = {"type": "string", "minLength": 1}
NUMBER = {"type": "integer", "minimum": 0}
YES_OR_NO = {"type": "boolean"}


def rows(item, **more):
    """A schema for an array."""
    return {"type": "array", "items": item, **more}


PRODIGY = listed(
    "text tokens spans answer _input_hash _task_hash",
    text=WORDS,
    meta={"type": "object"},
    tokens=rows(listed("text start end id ws", text=WORDS, start=NUMBER, end=NUMBER, id=NUMBER, ws=YES_OR_NO)),
    spans=rows(
        listed(
            "start end token_start token_end label",
            start=NUMBER, end=NUMBER, token_start=NUMBER, token_end=NUMBER, label=WORDS,
        )
    ),
    relations=rows(
        listed("head child label head_span child_span", head=NUMBER, child=NUMBER, label=WORDS)
    ),
    answer={"enum": ["accept", "reject", "ignore"]},
    _input_hash={"type": "integer"},
    _task_hash={"type": "integer"},
)  # fmt: skip
GLINER = rows(
    listed(
        "tokenized_text ner",
        tokenized_text=rows(WORDS, minItems=1),
        ner=rows({"type": "array", "prefixItems": [NUMBER, NUMBER, WORDS], "items": False, "minItems": 3}),
    )
)
MESSAGE = listed("role content", role={"enum": ["system", "user", "assistant"]}, content=WORDS)
CHAT = listed("messages", messages=rows(MESSAGE, minItems=2)) | {"additionalProperties": False}
ANSWER = listed("spans", spans=rows(listed("text label", text=WORDS, label=WORDS))) | {"additionalProperties": False}
SELECTORS = {
    "TextPositionSelector": listed("start end", start=NUMBER, end=NUMBER),
    "TextQuoteSelector": listed("exact", exact=WORDS, prefix=TEXT, suffix=TEXT),
}


def valid(thing, schema, what):
    """Objects where a thing is not as the schema has it."""
    from jsonschema import Draft202012Validator

    for error in Draft202012Validator(schema).iter_errors(thing):
        raise AssertionError(f"{what}: {error.json_path} {error.message}"[:150])


def prodigy(folder, compare, meant):
    """Every task by the schema; tokens in order, spans from token to token, both inside."""
    found = []
    for number, task in enumerate(lines(folder / "prodigy.jsonl"), 1):
        valid(task, PRODIGY, f"task {number}")
        text, tokens, at = task["text"], task["tokens"], 0
        for place, token in enumerate(tokens):
            gap = text[at : token["start"]]
            if token["id"] != place or token["text"] != text[token["start"] : token["end"]] or gap.strip():
                raise AssertionError(f"token {place} of task {number} is not where it says")
            at = token["end"]
            # A space that is a token of its own (a span begins there) does not count.
            own = place + 1 < len(tokens) and tokens[place + 1]["start"] == at
            if token["ws"] != (text[at : at + 1] == " " and not own):
                raise AssertionError(f"token {place} of task {number} is wrong about the space behind it")
        for span in task["spans"]:
            first, last = tokens[span["token_start"]], tokens[span["token_end"]]
            if (first["start"], last["end"]) != (span["start"], span["end"]):
                raise AssertionError(f"a span of task {number} does not begin and end with its tokens")
        for one in task.get("relations", []):
            for end, span in (("head", one["head_span"]), ("child", one["child_span"])):
                if span not in task["spans"] and (span["start"], span["end"]) not in [
                    (other["start"], other["end"]) for other in task["spans"]
                ]:
                    raise AssertionError(f"a relation of task {number} has lost its {end}")
        found.append((text, [(one["start"], one["end"], one["label"]) for one in task["spans"]]))
    return compare(found, meant)


def word_splitter():
    """GLiNER's own splitter of words; the package around it would import torch."""
    found = None if "gliner" in sys.modules else importlib.util.find_spec("gliner")
    if "gliner" not in sys.modules and (found is None or not found.submodule_search_locations):
        raise ModuleNotFoundError("gliner is not installed", name="gliner")
    for name in ("gliner", "gliner.data_processing") if found else ():
        package = types.ModuleType(name)
        package.__spec__ = importlib.machinery.ModuleSpec(name, None, is_package=True)
        package.__path__ = [str(Path(found.submodule_search_locations[0], *name.split(".")[1:]))]
        sys.modules[name] = package
    from gliner.data_processing.tokenizer import WhitespaceTokenSplitter

    return WhitespaceTokenSplitter()


def gliner(folder, compare, meant):
    """Every item by the schema; its words those of GLiNER's splitter, cut further only where spans begin and end."""
    items = json.loads((folder / "gliner.json").read_text("utf-8"))
    valid(items, GLINER, "the file")
    split = word_splitter()
    found = []
    for number, item in enumerate(items, 1):
        text, at, places = item["text"], 0, []
        for word in item["tokenized_text"]:
            start = text.index(word, at)
            if text[at:start].strip():
                raise AssertionError(f"item {number} leaves something out before {word!r}")
            at = start + len(word)
            places.append((start, at))
        spans = [(places[first][0], places[last][1], label) for first, last, label in item["ner"]]
        theirs = {edge for _, start, end in split(text) for edge in (start, end)}
        ours = {edge for place in places for edge in place}
        if not theirs <= ours or not ours - theirs <= {edge for start, end, _ in spans for edge in (start, end)}:
            raise AssertionError(f"the words of item {number} are not GLiNER's")
        found.append((text, spans))
    return compare(found, meant)


def chat(folder, compare, meant):
    """Every conversation by the schema of the messages format; every surface in the text, in its order."""
    del compare
    rows_ = lines(folder / "chat.jsonl")
    if len(rows_) != len(meant):
        raise AssertionError(f"{len(rows_)} conversations of {len(meant)}")
    spans = 0
    for number, (row, article) in enumerate(zip(rows_, meant, strict=True), 1):
        valid(row, CHAT, f"line {number}")
        roles = [one["role"] for one in row["messages"]]
        if roles != ["system", "user", "assistant"]:
            raise AssertionError(f"line {number} is said by {roles}")
        asked, said = row["messages"][1]["content"], json.loads(row["messages"][2]["content"])
        valid(said, ANSWER, f"the answer of line {number}")
        text = article["text"]
        told = [(text[start:end], label) for start, end, label in article["spans"]]
        if asked != text or [(one["text"], one["label"]) for one in said["spans"]] != told:
            raise AssertionError(f"line {number} does not say what was meant")
        spans += len(told)
    return f"{len(rows_)} conversations, {spans} surfaces in the order of the text"


def span_table(folder, compare, meant):
    """Python's csv and pandas: the same rows, places and surfaces of every article."""
    del compare
    import pandas

    path = folder / "csv.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        plain = list(csv.DictReader(file))
    table = pandas.read_csv(path, encoding="utf-8-sig", dtype=str, keep_default_na=False)
    if table.to_dict("records") != plain:
        raise AssertionError("csv and pandas read other rows")
    spans = 0
    for number, article in enumerate(meant, 1):
        mine = [row for row in plain if row["article"] == str(number)]
        places = [(int(row["start"]), int(row["end"]), row["label"]) for row in mine if row["start"]]
        if not mine or sorted(places) != sorted(map(tuple, article["spans"])):
            raise AssertionError(f"the rows of article {number} are others")
        if mine[0]["article_text"] not in (article["text"], f"'{article['text']}"):
            raise AssertionError(f"the text of article {number} is another")
        for row in mine:
            if row["start"]:
                surface = article["text"][int(row["start"]) : int(row["end"])]
                if row["text"] not in (surface, f"'{surface}"):
                    raise AssertionError(f"{row['text']!r} is not what article {number} has there")
        spans += len(places)
    return f"{len(plain)} rows, {spans} spans equal"


def workbook(folder, compare, meant):
    """openpyxl and pandas: the same rows in every sheet, places and surfaces of every article, no formula."""
    del compare
    import openpyxl
    import pandas
    from openpyxl.utils.escape import unescape

    path = folder / "xlsx.xlsx"
    book = openpyxl.load_workbook(path)
    sheets = {}
    for sheet in book:
        head, *others = sheet.iter_rows()
        names = [cell.value for cell in head]
        if any(cell.data_type == "f" for row in others for cell in row):
            raise AssertionError(f"a cell of {sheet.title} is a formula")
        sheets[sheet.title] = [dict(zip(names, [cell.value for cell in row], strict=True)) for row in others]
    for title, rows in sheets.items():
        table = pandas.read_excel(path, sheet_name=title, dtype=object, keep_default_na=False, na_values=[""])
        found = table.astype(object).where(table.notna(), None).to_dict("records")
        if len(found) != len(rows) or any(
            one[name] != row[name] for one, row in zip(found, rows, strict=True) for name in row
        ):
            raise AssertionError(f"openpyxl and pandas read other rows of {title}")
    if len(sheets["Articles"]) != len(meant):
        raise AssertionError(f"{len(sheets['Articles'])} articles of {len(meant)}")
    spans = 0
    for number, article in enumerate(meant, 1):
        mine = [row for row in sheets["Spans"] if row["article"] == number]
        places = [(row["start"], row["end"], row["label"]) for row in mine]
        if sorted(places) != sorted(map(tuple, article["spans"])):
            raise AssertionError(f"the rows of article {number} are others")
        parts = "".join(unescape(row["text"]) for row in sheets["Texts"] if row["article"] == number)
        if parts != article["text"]:
            raise AssertionError(f"the text of article {number} is another")
        spans += len(places)
    return f"{sum(map(len, sheets.values()))} rows, {spans} spans equal"


OA = "http://www.w3.org/ns/oa#"
"""The vocabulary of the Web Annotation model."""


def context():
    """What the model's terms that we write mean; the document itself is on the web, where no test goes."""
    links = {"body": "hasBody", "target": "hasTarget", "source": "hasSource", "selector": "hasSelector"}
    return {
        "oa": OA,
        "as": "http://www.w3.org/ns/activitystreams#",
        "dc": "http://purl.org/dc/elements/1.1/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": "@id",
        "type": "@type",
        "AnnotationPage": "as:OrderedCollectionPage",
        "Text": "http://purl.org/dc/dcmitype/Text",
        "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
        **{word: {"@id": f"oa:{name}", "@type": "@id"} for word, name in links.items()},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "value": "rdf:value",
        "format": "dc:format",
        "language": "dc:language",
        **{word: f"oa:{word}" for word in ("exact", "prefix", "suffix")},
        **{word: {"@id": f"oa:{word}", "@type": "xsd:nonNegativeInteger"} for word in ("start", "end")},
        **{
            word: f"oa:{word}"
            for word in (
                "Annotation", "TextualBody", "TextPositionSelector", "TextQuoteSelector", "SpecificResource",
                "tagging", "commenting", "describing", "linking", "identifying", "classifying",
            )
        },
    }  # fmt: skip


def members(thing):
    """How many members all objects in a JSON value have together, its `@context` aside."""
    if isinstance(thing, dict):
        return sum(1 + members(value) for name, value in thing.items() if name != "@context")
    return sum(map(members, thing)) if isinstance(thing, list) else 0


def web_annotation(folder, compare, meant):
    """pyld: every member has a meaning in the model; what the model asks for is there, quotes stand at their places."""
    from pyld import jsonld

    def stored(url, options):
        del options
        if url != "http://www.w3.org/ns/anno.jsonld":
            raise AssertionError(f"a context that is not the model's: {url}")
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url,
                "document": {"@context": context()}}  # fmt: skip

    pages = json.loads((folder / "web-annotation.jsonld").read_text("utf-8"))
    found, names = [], set()
    for number, page in enumerate(pages, 1):
        (meaning,) = jsonld.expand(page, {"documentLoader": stored})
        if meaning["@type"] != ["http://www.w3.org/ns/activitystreams#OrderedCollectionPage"]:
            raise AssertionError(f"page {number} is a {meaning['@type']}")
        unknown = strangers(page, set(context()) | {"@context"})
        if unknown:
            raise AssertionError(f"page {number} has {sorted(unknown)}, which mean nothing in the model")
        text, source = page["source"]["value"], page["source"]["id"]
        (items,) = (one["@list"] for one in meaning["http://www.w3.org/ns/activitystreams#items"])
        for item in items:
            if item["@type"] != [f"{OA}Annotation"] or item["@id"] in names or not item.get(f"{OA}hasTarget"):
                raise AssertionError(f"an annotation of page {number} lacks its type, its own id or its target")
            names.add(item["@id"])
        spans = []
        for item in page["items"]:
            if item["motivation"] != "tagging":
                continue
            target = item["target"]
            for selector in target["selector"]:
                valid(selector, SELECTORS[selector["type"]], f"a selector of page {number}")
            place, quote = target["selector"]
            start, end = place["start"], place["end"]
            around = (quote["prefix"], quote["exact"], quote["suffix"])
            if target["source"] != source or around != (
                text[max(0, start - len(quote["prefix"])) : start],
                text[start:end],
                text[end : end + len(quote["suffix"])],
            ):
                raise AssertionError(f"a quote of page {number} does not stand at its place")
            (label,) = (one["value"] for one in item["body"] if one["purpose"] == "tagging")
            spans.append((start, end, label))
        for item in page["items"]:
            if item["motivation"] == "linking" and item["target"] not in names:
                raise AssertionError(f"a link of page {number} has lost its target")
        found.append((text, spans))
    return compare(found, meant)


def strangers(thing, known):
    """The names of members, and the types, that are not among the known ones."""
    if isinstance(thing, list):
        return set().union(*(strangers(one, known) for one in thing)) if thing else set()
    if not isinstance(thing, dict):
        return set()
    kind = thing.get("type")
    return (thing.keys() | ({kind} if kind else set())) - known | strangers(list(thing.values()), known)
