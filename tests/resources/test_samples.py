"""The sample articles and their right spans fit each other, and the schema that they are written for."""

import re
import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"
FOLDER = RESOURCES / "samples"
MODEL_ARTICLE = "02-aldermoor-tessel-deal.txt"


def load(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


def article_text(file):
    return (FOLDER / file).read_bytes().decode("utf-8")


def resolve(text, entries):
    """Yield (start, end, label, quote) of every gold entry; the rule is written at the head of samples.toml."""
    previous = -1
    for entry in entries:
        quote = entry["text"]
        start = -1 if "nth" in entry else previous
        for _ in range(entry.get("nth", 1)):
            start = text.find(quote, start + 1)
            assert start >= 0, f"{entry} is not in the article"
        yield start, start + len(quote), entry["label"], quote
        previous = start


SAMPLES = load(FOLDER / "samples.toml")["samples"]


ENGLISH = [sample for sample in SAMPLES if sample["language"] == "en"]


def gold_spans(sample):
    return list(resolve(article_text(sample["file"]), load(FOLDER / sample["gold"])["gold"]))


@pytest.fixture(params=SAMPLES, ids=lambda sample: sample["file"])
def sample(request):
    return request.param


@pytest.fixture
def spans(sample):
    return gold_spans(sample)


@pytest.fixture(params=ENGLISH, ids=lambda sample: sample["file"])
def english(request):
    return request.param


def test_there_are_enough_articles_in_four_scripts_and_three_sizes():
    assert len(SAMPLES) >= 14
    assert {sample["language"] for sample in SAMPLES} >= {"en", "de", "zh", "ar"}
    sizes = [len(article_text(sample["file"])) for sample in SAMPLES]
    assert min(sizes) < 300
    assert max(sizes) > 8_000


def test_every_file_in_the_folder_is_listed():
    listed = {sample[field] for sample in SAMPLES for field in ("file", "gold")}
    found = {path.name for path in FOLDER.iterdir() if path.is_file()}
    assert found == listed | {"samples.toml"}


def test_an_article_has_its_particulars(sample):
    assert set(sample) == {"file", "gold", "title", "source", "author", "date", "language"}
    assert all(sample.values())
    assert date.fromisoformat(sample["date"]).year == 2031
    assert load(FOLDER / sample["gold"])["article"] == sample["file"]


def test_the_text_is_plain_paragraphs(sample):
    text = article_text(sample["file"])
    assert "\r" not in text
    assert "\ufeff" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text
    assert not re.search(r"[ \t]\n|  ", text)


def test_the_headline_comes_first(sample):
    text = article_text(sample["file"])
    if len(text) > 300:
        assert text.split("\n\n")[0] == sample["title"]


def test_gold_resolves_to_names_of_the_schema(sample, spans):
    labels = {label["name"] for label in load(RESOURCES / "schemas" / "news.toml")["labels"]}
    text = article_text(sample["file"])
    assert spans
    for start, end, label, quote in spans:
        assert label in labels
        assert text[start:end] == quote
        assert quote == quote.strip()


def test_relations_of_the_gold_fit_their_labels(sample):
    gold = load(FOLDER / sample["gold"])
    kinds = {kind["name"]: kind for kind in load(FOLDER.parent / "schemas" / "news.toml")["relations"]}
    for tie in gold.get("relations", ()):
        kind = kinds[tie["label"]]
        for end in ("from", "to"):
            found = [entry for entry in gold["gold"] if entry["text"] == tie[end]]
            found = found or [entry for entry in gold["gold"] if tie[end] in entry["text"]]
            assert found, f"{tie}: no span reads {tie[end]}"
            assert found[0]["label"] in kind.get(end, [found[0]["label"]]), tie


def test_gold_is_in_reading_order_and_does_not_overlap(spans):
    for (_, end, _, one), (start, _, _, other) in pairwise(spans):
        assert end <= start, f"{one!r} and {other!r}"


def test_gold_never_cuts_a_latin_word_or_a_number(sample, spans):
    text = article_text(sample["file"])
    for start, end, _, quote in spans:
        assert not re.search(r"[A-Za-z]$", text[:start]) or not re.match(r"[A-Za-z]", quote), quote
        assert not re.search(r"[A-Za-z]$", quote) or not re.match(r"[A-Za-z]", text[end:]), quote
        assert not re.search(r"\d[.,]?$", text[:start]) or not re.match(r"\d", quote), quote
        assert not re.search(r"\d$", quote) or not re.match(r"[.,]?\d", text[end:]), quote


def test_english_gold_follows_the_boundaries_of_the_guidelines(english):
    for _, _, label, quote in gold_spans(english):
        if label == "DATE":
            # What is picked by an ordinal, a decade or a century has its article.
            picked = r"(?i)the (\d|first|second|third|fourth|twelfth)"
            assert not re.match(r"(?i)the ", quote) or re.match(picked, quote), quote
        elif label != "WORK_OF_ART":
            assert not re.match(r"(?i)the ", quote), quote
        if label == "PERSON":
            assert not re.match(r"(Mr|Ms|Mrs|Dr|Sir|Judge|Governor)\b", quote), quote
        if label in {"PERSON", "GPE", "LOC", "DATE"}:
            assert not re.search(r"['’]s?$", quote), quote
        if label in {"MONEY", "PERCENT", "QUANTITY", "CARDINAL", "DATE"}:
            assert not re.match(r"(?i)(about|around|almost|nearly|roughly|some|in|on|by) ", quote), quote


def test_english_gold_leaves_no_digit_unexplained(english):
    rest = list(article_text(english["file"]))
    for start, end, _, _ in gold_spans(english):
        rest[start:end] = "¤" * (end - start)
    numbers = set(re.findall(r"\d+", "".join(rest)))
    # Post counters and a seat; the grade of a capital ratio.
    allowed = {"13-wavelength-thread.txt": set("123456789") | {"14"}, "14-pellworth-table.txt": {"1"}}
    assert numbers <= allowed.get(english["file"], set())


def test_all_labels_are_used():
    used = {entry["label"] for sample in SAMPLES for entry in load(FOLDER / sample["gold"])["gold"]}
    assert used == {label["name"] for label in load(RESOURCES / "schemas" / "news.toml")["labels"]}


def test_the_model_article_has_its_size():
    text = article_text(MODEL_ARTICLE)
    gold = load(FOLDER / MODEL_ARTICLE.replace(".txt", ".gold.toml"))["gold"]
    assert 1_300 <= len(text) <= 1_700
    assert len(gold) == 39
