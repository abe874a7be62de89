"""Every text is cut into tokens once in an export: the gate and the writer share what the tokenizer gave."""

from __future__ import annotations

from collections import Counter

import pytest

from annotator.formats import target_tokens, tokenizing
from annotator.formats.export_catalogue import exporter_named
from annotator.formats.outgoing import ExportOptions
from annotator.text.align import Tokens
from tests.formats.material import SCHEMA


@pytest.mark.parametrize("language", ["", "en"])
@pytest.mark.parametrize("name", ["conllu", "conllu-plus", "gliner", "hf-bio", "conll", "spacy", "spacy-tuples"])
def test_no_text_is_cut_twice(name, language, tmp_path, make_project, monkeypatch) -> None:
    asked: Counter[str] = Counter()
    cut_words, cut_doc = target_tokens.WordTokenizer.tokens, tokenizing.SpacyTokenizer.doc

    def words(self: target_tokens.WordTokenizer, text: str) -> Tokens:
        asked[text] += 1
        return cut_words(self, text)

    def doc(self: tokenizing.SpacyTokenizer, text: str) -> object:
        asked[text] += 1
        return cut_doc(self, text)

    monkeypatch.setattr(target_tokens.WordTokenizer, "tokens", words)
    monkeypatch.setattr(tokenizing.SpacyTokenizer, "doc", doc)
    exporter = exporter_named(name)
    views = [view for view in make_project(6) if view.article.state == "done"]
    target = tmp_path / f"out{exporter.suffix}"
    for _ in exporter.write(lambda: iter(views), SCHEMA, target, ExportOptions(language=language)):
        pass
    texts = Counter(view.text for view in views)
    assert asked
    assert {text: count for text, count in asked.items() if count > texts[text]} == {}
