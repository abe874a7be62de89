"""The catalogue: built-in providers, visitors by entry point, pipelines."""

from importlib.metadata import EntryPoint

import pytest

from annotator.model.errors import UserError
from annotator.suggest import catalogue


class Visitor:
    """A provider of an installed package."""

    name = "visitor"
    title = "A visitor"

    def propose(self, text, *, date, language):
        return ()


def not_made():
    """A provider that cannot be made."""
    raise OSError("no model")


def announce(monkeypatch, *points):
    monkeypatch.setattr(catalogue, "entry_points", lambda *, group: points if group == "annotator.providers" else ())


def test_the_built_in_providers_come_first_and_have_names_and_titles():
    known = catalogue.providers()
    assert [one.name for one in known[:3]] == ["figures", "gazetteer", "patterns"]
    assert all(one.title for one in known)


def test_a_visitor_comes_through_the_entry_point(monkeypatch):
    announce(monkeypatch, EntryPoint("visitor", "nowhere:Visitor", catalogue.ENTRY_POINTS))
    monkeypatch.setattr(EntryPoint, "load", lambda self: Visitor)
    assert catalogue.providers()[-1].name == "visitor"
    assert catalogue.provider_named("visitor").title == "A visitor"


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (not_made, "OSError: no model"),
        (object, "it has no name"),
        (catalogue.FigureProvider, "another provider is called figures"),
    ],
)
def test_a_visitor_that_is_broken_says_so_when_it_is_asked_and_stops_nobody_else(monkeypatch, made, why):
    """One broken package took all candidates away: even the figures could not be asked any more."""
    announce(monkeypatch, EntryPoint("broken", "nowhere:made", catalogue.ENTRY_POINTS))
    monkeypatch.setattr(EntryPoint, "load", lambda self: made)
    assert catalogue.provider_named("figures").propose("18 percent", date="", language="en")
    broken = catalogue.providers()[-1]
    assert (broken.name, broken.title) == ("broken", "broken (not available)")
    with pytest.raises(UserError, match=rf"“broken”.*{why}") as caught:
        broken.propose("18 percent", date="", language="en")
    assert caught.value.code == "AN503"


def test_pipelines_come_last_and_by_name(pipeline):
    assert catalogue.providers(pipelines=[pipeline])[-1].name == "spacy:ruler"
    assert catalogue.provider_named(f"spacy:{pipeline}").name == "spacy:ruler"


def test_an_unknown_name_is_refused_with_the_known_ones():
    with pytest.raises(UserError, match=r"no provider named “guess”.*figures, gazetteer, patterns"):
        catalogue.provider_named("guess")
