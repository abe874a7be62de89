"""What a person decided about pipelines is remembered: who is asked, who is trusted, what labels mean."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import UserError
from annotator.suggest.pipeline_card import PipelineCard
from annotator.workflow.pipelines import (
    KnownPipelines,
    add_pipeline,
    choose,
    chosen_names,
    chosen_providers,
    remarks,
)
from annotator.workflow.settings import Settings


def test_trust_and_mapping_outlive_the_program(tmp_path):
    settings = Settings(tmp_path / "settings.toml")
    KnownPipelines(settings).trust("ab" * 32)
    KnownPipelines(settings).map("p1", "harbour", {"COMPANY": "ORG", "MISC": ""})
    KnownPipelines(settings).map("p2", "harbour", {"COMPANY": "FIRM"})
    known = KnownPipelines(Settings(tmp_path / "settings.toml"))
    assert known.trusts("ab" * 32)
    assert not known.trusts("cd" * 32)
    assert known.mapping("p1", "harbour") == {"COMPANY": "ORG", "MISC": ""}
    assert known.mapping("p2", "harbour") == {"COMPANY": "FIRM"}
    known.map("p1", "harbour", {})
    assert known.mapping("p1", "harbour") == {}
    assert known.mapping("p2", "harbour") == {"COMPANY": "FIRM"}


def test_a_file_that_cannot_be_read_means_that_one_is_asked_again(tmp_path):
    (tmp_path / "pipelines.json").write_text('{"trusted": 3, "labels": {"p1": [1]}}')
    known = KnownPipelines(Settings(tmp_path / "settings.toml"))
    assert not known.trusts("ab")
    assert known.mapping("p1", "x") == {}
    known.trust("ab")
    assert known.trusts("ab")
    (tmp_path / "pipelines.json").write_text("{")
    assert not known.trusts("ab")


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UserError) as caught:
        KnownPipelines(Settings(tmp_path / "file" / "settings.toml")).trust("ab")
    assert caught.value.code == "AN596"


def test_settings_of_earlier_versions_are_read(tmp_path):
    settings = Settings(
        tmp_path / "settings.toml", {"suggest.providers": "figures, patterns", "suggest.pipeline": "mine"}
    )
    assert chosen_names(settings) == ("figures", "patterns", "spacy:mine")
    add_pipeline(settings, Path("other"))
    add_pipeline(settings, "mine")
    assert chosen_names(settings) == ("figures", "patterns", "spacy:mine", "spacy:other")
    assert settings.text("suggest.pipeline") == ""


names = st.text('ab,";:/ é\\', max_size=8).map(lambda one: f"spacy:x{one}x")


@given(st.lists(names, max_size=4))
def test_any_name_of_a_folder_is_kept(names):
    settings = Settings(None)
    choose(settings, names)
    assert chosen_names(settings) == tuple(dict.fromkeys(names))


def test_a_chosen_pipeline_comes_with_what_was_decided(tmp_path):
    settings = Settings(tmp_path / "settings.toml")
    KnownPipelines(settings).map("p1", "harbour", {"COMPANY": "ORG"})
    figures, harbour = chosen_providers(settings, "p1", ["figures", "spacy:harbour"])
    assert figures.name == "figures"
    assert harbour.name == "spacy:harbour"


def card(**told):
    return PipelineCard(name="a", sha256="0", folder=Path("a"), **{"lang": "de", "labels": ("ORG",), **told})


def test_a_pipeline_of_another_language_or_without_names_is_remarked_on():
    """A German pipeline asked about English articles, or one without names, proposed nothing and said nothing."""
    assert list(remarks(card(), ["de", "de-AT", "en", ""])) == []
    assert list(remarks(card(lang="xx"), ["en"])) == []
    [told] = remarks(card(), ["en", "en", "de"])
    assert told == "It was made for the language “de”, and 2 of 3 articles are in another one."
    [told] = remarks(card(labels=(), finds=False), [])
    assert "proposes nothing" in told
    [told] = remarks(card(labels=()), [])
    assert "does not tell its labels" in told


def test_a_chosen_provider_that_was_removed_says_so_when_it_is_asked_and_the_others_go_on(tmp_path):
    """Uninstalling a package whose provider was chosen took all candidates away."""
    figures, gone = chosen_providers(Settings(tmp_path / "settings.toml"), "p1", ["figures", "asker"])
    assert figures.propose("18 percent", date="", language="en")
    assert (gone.name, gone.title) == ("asker", "asker (not available)")
    with pytest.raises(UserError, match="no provider named “asker”"):
        gone.propose("18 percent", date="", language="en")
