"""What was decided is said again where it stands again, and what was decided against is not."""

from __future__ import annotations

from annotator.model.records import Proposal
from annotator.model.schema import Label, Schema
from annotator.suggest.memory.lessons import NOWHERE, Lesson
from annotator.suggest.memory.memory import Learned, Memory
from annotator.suggest.memory.recall import Recall

SCHEMA = Schema(
    name="small",
    labels=(
        Label(id="o", name="ORG", position=0),
        Label(id="p", name="PERSON", position=1),
        Label(id="i", name="INGREDIENT", position=2),
        Label(id="m", name="MONEY", kind="figure", position=3),
    ),
)


def taught(*lessons: Lesson, article: str = "a") -> Memory:
    memory = Memory()
    memory.teach(article, lessons)
    return memory


def good(surface: str, label: str) -> Lesson:
    return Lesson(surface, label, "good")


def said(memory: Memory, text: str, *others: Proposal, article: str = "b") -> list[tuple[str, str]]:
    settled = Recall(memory, article_id=article, schema=SCHEMA).settle(text, others)
    return [(text[one.start : one.end], one.label) for one in settled]


def proposal(text: str, quote: str, label: str, score: float = 0.7) -> Proposal:
    start = text.index(quote)
    return Proposal(start=start, end=start + len(quote), label=label, provider="test", score=score)


def test_a_marked_surface_is_found_again_in_its_forms() -> None:
    memory = taught(good("Norland Bank", "o"))
    text = "NORLAND BANK FALLS\n\nThe Norland Bank’s shares fell. Norland Banks did not."
    assert said(memory, text) == [("NORLAND BANK", "o"), ("Norland Bank", "o")]


def test_the_boundary_is_that_of_the_person() -> None:
    memory = taught(good("the Fed", "o"), good("Norland’s", "o"))
    assert said(memory, "Yesterday the Fed met Norland’s bank; a Fed official left.") == [
        ("the Fed", "o"),
        ("Norland’s", "o"),
        ("Fed", "o"),
    ]


def test_common_words_are_found_in_any_schema() -> None:
    memory = taught(good("olive oil", "i"))
    assert said(memory, "Olive oil and more olive oil, no olive.") == [("Olive oil", "i"), ("olive oil", "i")]


def test_the_whole_goes_before_its_part() -> None:
    memory = taught(*[good("Norland", "p")] * 9, good("Bank of Norland", "o"))
    assert said(memory, "the Bank of Norland and Norland") == [("Bank of Norland", "o"), ("Norland", "p")]


def test_a_family_name_stands_for_the_person_only_beside_the_full_name() -> None:
    memory = taught(good("Ilse Varga", "p"))
    assert said(memory, "Ilse Varga spoke. Later Varga left Varga Motors.") == [("Ilse Varga", "p"), ("Varga", "p")]
    assert said(memory, "Later Varga left.") == []


def test_a_short_form_of_two_people_is_left_alone() -> None:
    memory = taught(good("Ilse Varga", "p"), good("Varga AG", "o"))
    assert said(memory, "Ilse Varga founded Varga AG. So Varga says.") == [("Ilse Varga", "p"), ("Varga AG", "o")]
    memory.teach("c", [good("Varga", "o")])
    assert said(memory, "Ilse Varga founded it. So Varga says.") == [("Ilse Varga", "p"), ("Varga", "o")]


def test_another_label_for_the_same_stretch_is_overruled() -> None:
    text = "shares of Calder fell"
    memory = taught(good("Calder", "o"))
    assert said(memory, text, proposal(text, "Calder", "p", 0.95)) == [("Calder", "o")]


def test_another_boundary_of_the_same_name_is_overruled() -> None:
    text = "shares of the Calder fell"
    memory = taught(good("Calder", "o"))
    assert said(memory, text, proposal(text, "the Calder", "o", 0.95)) == [("Calder", "o")]


def test_a_corrected_boundary_is_not_proposed_again() -> None:
    text = "Shares of Calder Group Tuesday fell"
    memory = taught(good("Calder Group", "o"), Lesson("Calder Group Tuesday", "o", "moved", ("by", "rose")))
    assert said(memory, text, proposal(text, "Calder Group Tuesday", "o", 0.95)) == [("Calder Group", "o")]


def test_what_was_rejected_stays_rejected_between_the_same_words_everywhere() -> None:
    text = "The Board met. A Board left."
    memory = taught(Lesson("Board", "o", "bad", ("the", "met")))
    others = (proposal(text, "Board met"[:5], "o"), Proposal(start=17, end=22, label="o", provider="t", score=0.7))
    assert text[17:22] == "Board"
    assert said(memory, text, *others) == [("Board", "o")]
    assert said(memory, text, *others, article="a") == []


def test_what_was_rejected_thrice_and_never_marked_is_given_up() -> None:
    text = "A Board left."
    memory = taught(*[Lesson("Board", "o", "bad", ("the", "met"))] * 3)
    assert said(memory, text, proposal(text, "Board", "o")) == []
    memory.teach("c", [good("Board", "o")])
    assert said(memory, text, proposal(text, "Board", "o"))[:1] == [("Board", "o")]


def test_a_figure_is_only_declined_between_the_same_words() -> None:
    text = "one of two, one by one"
    memory = taught(*[Lesson("one", "m", "bad", ("", "of"))] * 5, good("two", "m"))
    others = [Proposal(start=at, end=at + 3, label="m", provider="t", score=0.9) for at in (0, 12)]
    assert said(memory, text, *others) == [("one", "m")]


def test_contradictions_lower_the_score_and_are_told() -> None:
    memory = taught(*[good("Calder", "o")] * 3, good("Calder", "p"), Lesson("Calder", "o", "bad", NOWHERE))
    memory.teach("c", [good("Calder", "o")])
    (one,) = Recall(memory, article_id="b", schema=SCHEMA).settle("In Calder", ())
    assert one.label == "o"
    assert one.evidence == (
        "you marked “Calder” ORG 4 times in 2 articles, but also PERSON once, and rejected that once"
    )
    sure = taught(*[good("Calder", "o")] * 4)
    (other,) = Recall(sure, article_id="b", schema=SCHEMA).settle("In Calder", ())
    assert one.score < other.score < 1


def test_more_marks_make_surer() -> None:
    scores = []
    for count in (1, 2, 8):
        memory = taught(*[good("Calder", "o")] * count)
        scores.append(Recall(memory, article_id="b", schema=SCHEMA).settle("In Calder", ())[0].score)
    assert scores == sorted(scores)
    assert scores[0] == 0.9


def test_a_label_that_was_retired_is_not_proposed() -> None:
    memory = taught(good("Calder", "gone"))
    assert said(memory, "In Calder") == []


def test_teaching_again_replaces_and_tells_what_changed() -> None:
    memory = Memory()
    assert memory.teach("a", [good("Calder", "o"), good("Norland", "o")]) == Learned(
        more=frozenset({"Calder", "Norland"})
    )
    assert not memory.teach("a", [good("Norland", "o"), good("Calder", "o")])
    assert memory.teach("a", [good("Norland", "o")]) == Learned(less=frozenset({"Calder"}))
    assert said(memory, "Calder and Norland") == [("Norland", "o")]
    assert not memory.teach("a", [], only_new=True)
    assert memory.forget("a") == Learned(less=frozenset({"Norland"}))
    assert len(memory) == 0
    assert said(memory, "Calder and Norland") == []


def test_what_makes_no_difference_elsewhere_has_the_same_gist() -> None:
    memory = taught(good("Calder", "o"))
    first = memory.gist("Calder")
    memory.teach("b", [good("Calder", "o")] * 3)
    assert memory.gist("Calder") == first
    memory.teach("c", [good("the Calder", "p")] * 3)
    assert memory.gist("Calder") != first
    assert memory.gist("Calder") == memory.gist("the Calder")
    assert memory.gist("Norland") == ()
