"""Running providers: labels, clipping, failures."""

from dataclasses import replace

import pytest

from annotator.model.errors import UserError
from annotator.suggest.run import close, propose


class Says:
    """A provider that says what it is told to."""

    title = "Says"

    def __init__(self, *said, name="says", fails=None):
        self.name = name
        self.said = said
        self.fails = fails
        self.closed = False

    def propose(self, text, *, date, language):
        if self.fails is not None:
            raise self.fails
        return self.said

    def close(self):
        self.closed = True


def run(text, *providers, schema, **more):
    return propose(text, date="", language="en", providers=providers, schema=schema, **more)


def test_names_become_ids_of_the_schema_and_unknown_ones_are_dropped(schema, proposal):
    found = run("Nordhavn", Says(proposal(0, 8, "ORG"), proposal(0, 8, "GENE", score=1.0)), schema=schema())
    assert [one.label for one in found] == ["l-org"]


def test_stretches_are_clipped_to_the_text_and_freed_of_white_space(schema, proposal):
    said = Says(proposal(-3, 3), proposal(3, 7, "PERSON"), proposal(7, 99, "GPE"), proposal(40, 50), proposal(6, 6))
    found = run("ab  cd e\n", said, schema=schema())
    assert [(one.start, one.end) for one in found] == [(0, 2), (4, 6), (7, 8)]


def test_scores_are_kept_between_nought_and_one(schema, proposal):
    found = run("ab cd", Says(proposal(0, 2, score=7.0), proposal(3, 5, score=-1.0)), schema=schema())
    assert [one.score for one in found] == [1.0, 0.0]


def test_a_failing_provider_is_told_and_the_others_go_on(schema, proposal):
    problems = []
    found = run(
        "Nordhavn",
        Says(fails=ZeroDivisionError("division by zero"), name="broken"),
        Says(fails=UserError("AN515", "The pipeline ended.", "Try again."), name="spacy:x"),
        Says(proposal(0, 8)),
        schema=schema(),
        on_problem=problems.append,
    )
    assert [one.label for one in found] == ["l-org"]
    assert [(one.code, one.where) for one in problems] == [("AN501", "broken"), ("AN515", "spacy:x")]
    assert "ZeroDivisionError: division by zero" in problems[0].sentence
    assert problems[1].sentence == "The pipeline ended."


def test_what_a_provider_said_before_it_failed_is_kept(schema, proposal):
    def halfway():
        yield proposal(0, 8)
        raise KeyError("later")

    class Lazy(Says):
        def propose(self, text, *, date, language):
            return halfway()

    problems = []
    found = run("Nordhavn", Lazy(), schema=schema(), on_problem=problems.append)
    assert len(found) == 1
    assert len(problems) == 1


def test_without_a_listener_an_error_is_raised(schema):
    with pytest.raises(ZeroDivisionError):
        run("Nordhavn", Says(fails=ZeroDivisionError()), schema=schema())
    with pytest.raises(UserError):
        run("Nordhavn", Says(fails=UserError("AN1", "No.")), schema=schema())


def test_the_overlap_rule_of_the_schema_holds(schema, proposal):
    said = Says(proposal(0, 15, "ORG"), proposal(8, 15, "GPE"))
    assert len(run("Bank of Norland", said, schema=schema())) == 1
    assert len(run("Bank of Norland", said, schema=schema(overlap="nested"))) == 2


def test_close_reaches_those_that_can_be_closed(schema):
    class Open:
        name = title = "open"

    closable = Says()
    close([closable, Open()])
    assert closable.closed


class Doubts(Says):
    """A provider that halves what others are sure of."""

    def review(self, text, said, *, language):
        return [replace(one, score=one.score / 2) for one in said if one.provider != self.name]


def test_a_provider_that_can_weighs_what_all_say(schema, proposal):
    found = run(
        "Nordhavn rose",
        Doubts(proposal(9, 13, provider="doubts"), name="doubts"),
        Says(proposal(0, 8)),
        schema=schema(),
    )
    assert [(one.start, one.score) for one in found] == [(0, 0.4)]


def test_a_provider_that_failed_is_not_asked_to_weigh(schema, proposal):
    problems = []
    broken = Doubts(fails=ZeroDivisionError("no model"), name="doubts")
    found = run("Nordhavn rose", broken, Says(proposal(0, 8)), schema=schema(), on_problem=problems.append)
    assert [one.score for one in found] == [0.8]
    assert len(problems) == 1
