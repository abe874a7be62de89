"""The export gate with the tokenizer of the target, for every format of tokens."""

import json
import sys
from types import ModuleType, SimpleNamespace

import pytest

from annotator.formats.export_catalogue import exporter_named, exporters
from annotator.formats.outgoing import ExportOptions
from annotator.formats.span_export import PlacedExporter
from annotator.formats.target_tokens import chosen_tokenizer, white_space
from annotator.model.errors import UserError
from annotator.workflow.exporting import open_gate

TEXT = "The U.S.-based Nordhavn Freight paid."
OF_TOKENS = ["conllu", "conllu-plus", "hf-bio", "gliner", "prodigy", "spacy-tuples"]
"""Those that hold the texts; match patterns have surfaces of whole words and nothing else."""


@pytest.fixture
def view(make_view):
    return make_view(TEXT, ("U.S.", "GPE"), ("Nordhavn Freight", "ORG"))


def ask(view, schema, name, **options):
    chosen = ExportOptions(**options)
    return open_gate(("en",), options=chosen, format_name=name).ask(view, schema, chosen).findings


def test_every_format_of_tokens_says_so():
    told = {one.name for one in exporters() if isinstance(one, PlacedExporter) and one.tokens != "none"}
    assert told == {*OF_TOKENS, "patterns"}


@pytest.mark.parametrize("name", [*OF_TOKENS, "patterns"])
def test_the_gate_tells_of_a_span_that_the_target_s_tokens_do_not_fit(name, view, schema):
    (found,) = ask(view, schema, name, tokenizer="whitespace")
    assert (found.reason, found.quote, found.fix) == ("misaligned", "U.S.", "keep")
    assert found.fixes == ("snap_out", "keep", "leave_out")
    (found,) = ask(view, schema, name, tokenizer="whitespace", misaligned="snap_out")
    assert TEXT[found.out_start : found.out_end] == "U.S.-based"


@pytest.mark.parametrize("name", OF_TOKENS)
@pytest.mark.parametrize(("policy", "quotes"), [("", ["U.S."]), ("snap_out", ["U.S.-based"]), ("leave_out", [])])
def test_what_the_gate_says_is_what_goes_out(name, policy, quotes, view, schema, tmp_path, run_export):
    exporter = exporter_named(name)
    target = tmp_path / f"out{exporter.suffix}"
    options = ExportOptions(tokenizer="whitespace", misaligned=policy)
    report = run_export(exporter, [view], target, options=options)
    (path,) = exporter.written_files(target)
    from annotator.formats.catalogue import read_file
    from annotator.formats.incoming import ReadOptions

    (item,) = read_file(path, ReadOptions(language="en"))
    assert sorted(item.text[one.start : one.end] for one in item.spans) == sorted([*quotes, "Nordhavn Freight"])
    assert report.spans_out == len(quotes) + 1
    assert [one.span_id for one in report.listed] == ([] if quotes else [view.spans[0].id])
    assert any("inside of a token" in note for note in report.notes) == (policy == "")


def test_a_choice_against_any_such_span_writes_nothing(view, tmp_path, run_export):
    options = ExportOptions(tokenizer="whitespace", misaligned="refuse")
    with pytest.raises(UserError) as told:
        run_export(exporter_named("conllu"), [view], tmp_path / "out.conllu", options=options)
    assert told.value.code == "AN432"
    assert list(tmp_path.iterdir()) == []


def test_the_words_are_those_of_the_target(view, tmp_path, run_export):
    run_export(exporter_named("hf-bio"), [view], tmp_path / "hf", options=ExportOptions(tokenizer="whitespace"))
    row = json.loads((tmp_path / "hf" / "train.jsonl").read_text("utf-8"))
    assert row["tokens"] == ["The", "U.S.", "-based", "Nordhavn", "Freight", "paid."]
    run_export(exporter_named("conll"), [view], tmp_path / "a.conll", options=ExportOptions(tokenizer="whitespace"))
    assert "U.S.-based\tO\n" in (tmp_path / "a.conll").read_text("utf-8")


def test_a_spacy_set_takes_no_other_tokens(view, schema, tmp_path, run_export):
    for refused in (
        lambda: ask(view, schema, "spacy", tokenizer="whitespace"),
        lambda: run_export(exporter_named("spacy"), [view], tmp_path / "set", options=ExportOptions(tokenizer="words")),
    ):
        with pytest.raises(UserError) as told:
            refused()
        assert told.value.code == "AN821"


def test_white_space_is_in_no_token():
    assert white_space(" a\u2028b\t c") == [(1, 2), (3, 4), (6, 7)]


MARKED = "e\u0301x\u200d y\u0301"


class FakeModel:
    """Cuts as byte-level models do: a piece carries the space before it, a letter of several bytes is several."""

    def __init__(self):
        self.calls = []

    def no_truncation(self):
        self.calls.append("no_truncation")

    def no_padding(self):
        self.calls.append("no_padding")

    def encode(self, sequence, *, add_special_tokens):
        assert not add_special_tokens
        assert sequence in ("Ilse 🚀 met", MARKED)
        if sequence == MARKED:
            return SimpleNamespace(offsets=[(0, 1), (2, 3), (5, 6)])
        return SimpleNamespace(offsets=[(0, 2), (2, 4), (4, 6), (5, 6), (5, 6), (6, 7), (6, 10)])


@pytest.fixture
def fake(monkeypatch, tmp_path):
    model = FakeModel()
    module = ModuleType("tokenizers")
    module.Tokenizer = SimpleNamespace(from_file=lambda path: model)
    monkeypatch.setitem(sys.modules, "tokenizers", module)
    (tmp_path / "tokenizer.json").write_text("{}", "utf-8")
    return model


def test_the_pieces_of_a_model_are_its_tokens(fake, tmp_path):
    tokens = chosen_tokenizer(ExportOptions(tokenizer=str(tmp_path))).tokens("Ilse 🚀 met")
    assert list(zip(tokens.starts, tokens.ends, strict=True)) == [(0, 2), (2, 4), (5, 6), (7, 10)]
    assert fake.calls == ["no_truncation", "no_padding"]


def test_marks_that_a_model_passes_over_belong_to_the_token_before_them(fake, tmp_path):
    tokens = chosen_tokenizer(ExportOptions(tokenizer=str(tmp_path))).tokens(MARKED)
    assert [MARKED[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == ["e\u0301", "x\u200d", "y\u0301"]


def test_a_model_needs_its_library_and_its_file(monkeypatch, tmp_path, fake):
    with pytest.raises(UserError) as told:
        chosen_tokenizer(ExportOptions(tokenizer=str(tmp_path / "none" / "tokenizer.json")))
    assert told.value.code == "AN823"
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(UserError) as told:
        chosen_tokenizer(ExportOptions(tokenizer=str(tmp_path / "tokenizer.json")))
    assert told.value.code == "AN822"


def test_a_real_model_cuts_at_its_own_pieces(tmp_path):
    tokenizers = pytest.importorskip("tokenizers")
    model = tokenizers.Tokenizer(
        tokenizers.models.WordPiece({"[UNK]": 0, "ilse": 1, "##x": 2, "met": 3}, unk_token="[UNK]")
    )
    model.normalizer = tokenizers.normalizers.BertNormalizer()
    model.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    model.enable_truncation(2)
    model.save(str(tmp_path / "tokenizer.json"))
    tokens = chosen_tokenizer(ExportOptions(tokenizer=str(tmp_path / "tokenizer.json"))).tokens("Ilsex met met")
    assert list(zip(tokens.starts, tokens.ends, strict=True)) == [(0, 4), (4, 5), (6, 9), (10, 13)]
