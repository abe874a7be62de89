"""The gate finds every span that cannot go out as it stands, offers fixes, and loses none."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.gate import Gate, findings
from annotator.formats.outgoing import ExportOptions
from annotator.formats.tokenizing import spacy_tokenizer
from annotator.model.errors import UserError

TEXT = "The U.S.-based Nordhavn Freight paid 3.4bn to Pallas."


@pytest.fixture(scope="module")
def tokenizer():
    return spacy_tokenizer("en")


@pytest.fixture
def judge(tokenizer, schema):
    def run(view, *, groups=True, rules=schema, **options):
        verdict = Gate(rules, ExportOptions(**options), groups=groups).judge(view, tokenizer.tokens(view.text))
        return [(item.start, item.end, item.label, item.flat) for item in verdict.placed], verdict.findings

    return run


def test_spans_on_token_borders_pass(judge, make_view):
    placed, found = judge(make_view(TEXT, ("Nordhavn Freight", "ORG"), ("Pallas", "ORG")))
    assert placed == [(15, 31, "ORG", True), (46, 52, "ORG", True)]
    assert found == ()


def test_a_span_inside_a_token_is_left_out_and_listed(judge, make_view):
    placed, (found,) = judge(make_view(TEXT, ("U.S.", "GPE")))
    assert placed == []
    assert (found.reason, found.fix, found.quote, found.label) == ("misaligned", "leave_out", "U.S.", "GPE")
    assert found.fixes == ("snap_out", "leave_out")  # there is no whole token inside


@pytest.mark.parametrize(("fix", "quote"), [("snap_out", "Nordhavn Freight"), ("snap_in", "Nordhavn")])
@pytest.mark.parametrize("how", ["for all", "for one"])
def test_a_misaligned_span_is_snapped(judge, make_view, fix, quote, how):
    view = make_view(TEXT, ("Nordhavn Frei", "ORG"))
    chosen = {"misaligned": fix} if how == "for all" else {"fixes": {view.spans[0].id: fix}}
    [(start, end, _, _)], (found,) = judge(view, **chosen)
    assert TEXT[start:end] == quote
    assert (found.fix, found.out_start, found.out_end) == (fix, start, end)


def test_white_space_at_an_edge_is_trimmed(judge, make_view):
    view = make_view(TEXT, (14, 32, "ORG"))
    placed, (found,) = judge(view)
    assert placed == []
    assert (found.reason, found.fixes) == ("whitespace", ("snap_in", "leave_out"))
    assert judge(view, misaligned="snap_out")[0] == [(15, 31, "ORG", True)]


def test_a_span_of_nothing_but_white_space_can_only_be_left_out(judge, make_view):
    _, (found,) = judge(make_view("One \n\n two", (3, 6, "ORG")), misaligned="snap_in")
    assert (found.reason, found.fixes, found.fix) == ("whitespace", ("leave_out",), "leave_out")


def test_twins_go_out_once(judge, make_view):
    placed, (found,) = judge(make_view(TEXT, ("Pallas", "ORG"), ("Pallas", "ORG")))
    assert len(placed) == 1
    assert (found.reason, found.fixes) == ("duplicate", ("leave_out",))


def test_twins_that_a_fix_makes_go_out_once(judge, make_view):
    view = make_view(TEXT, ("Pallas", "ORG"), ("Palla", "ORG"))
    placed, (found,) = judge(view, misaligned="snap_out")
    assert placed == [(46, 52, "ORG", True)]
    assert (found.reason, found.fix) == ("duplicate", "leave_out")


def test_the_longest_of_overlapping_spans_is_the_entity(judge, make_view):
    view = make_view("The University of Leuven won.", ("University of Leuven", "ORG"), ("Leuven", "GPE"))
    placed, (found,) = judge(view)
    assert placed == [(4, 24, "ORG", True), (18, 24, "GPE", False)]
    assert (found.reason, found.fix, found.fixes) == ("overlap", "to_spans", ("to_spans", "leave_out"))
    assert judge(view, overlap="leave_out")[0] == [(4, 24, "ORG", True)]


def test_overlap_that_the_label_set_wants_is_no_finding(judge, make_view, make_schema):
    view = make_view("The University of Leuven won.", ("University of Leuven", "ORG"), ("Leuven", "GPE"))
    placed, found = judge(view, rules=make_schema(overlap="nested"))
    assert len(placed) == 2
    assert found == ()


def test_a_format_without_groups_lists_what_overlaps(judge, make_view, make_schema):
    view = make_view("The University of Leuven won.", ("University of Leuven", "ORG"), ("Leuven", "GPE"))
    placed, (found,) = judge(view, groups=False, rules=make_schema(overlap="nested"))
    assert placed == [(4, 24, "ORG", True)]
    assert (found.fix, found.fixes) == ("leave_out", ("leave_out",))


def test_only_labels_that_are_asked_for_go_out(make_view, tokenizer, schema):
    view = make_view(TEXT, ("Nordhavn Freight", "ORG"), ("3.4bn", "MONEY"))
    verdict = Gate(schema, ExportOptions(labels=("id-ORG",))).judge(view, tokenizer.tokens(TEXT))
    assert [item.label for item in verdict.placed] == ["ORG"]
    assert verdict.unasked == 1


def test_a_label_that_is_not_there_is_refused(schema):
    with pytest.raises(UserError, match="no label “id-NONE”"):
        Gate(schema, ExportOptions(labels=("id-NONE",)))


def test_a_span_that_does_not_cover_its_quote_is_refused(judge, make_view):
    view = make_view(TEXT, ("Pallas", "ORG"))
    damaged = replace(view, spans=(replace(view.spans[0], start=45, end=51),))
    with pytest.raises(UserError, match="annotator check"):
        judge(damaged)


@st.composite
def texts_with_spans(draw):
    letters = st.sampled_from("ab .\n,U.S.-3$'s 日本👩‍👧é\u0301ש\x00\r\u2028")
    text = draw(st.text(letters, min_size=1, max_size=60))
    pairs = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted).filter(lambda p: p[0] < p[1])
    spans = draw(st.lists(st.tuples(pairs, st.sampled_from(("ORG", "GPE"))), max_size=6))
    return text, [(pair[0], pair[1], label) for pair, label in spans]


@pytest.mark.parametrize("groups", [True, False])
@pytest.mark.parametrize("overlap", ["to_spans", "leave_out"])
@pytest.mark.parametrize("misaligned", ["snap_out", "snap_in", "leave_out"])
def test_no_span_is_lost_and_what_goes_out_fits(misaligned, overlap, groups, make_view, make_schema, tokenizer):
    options = ExportOptions(misaligned=misaligned, overlap=overlap)
    rules = make_schema()

    @given(texts_with_spans())
    def check(data):
        text, spans = data
        view = make_view(text, *spans)
        tokens = tokenizer.tokens(text)
        verdict = Gate(rules, options, groups=groups).judge(view, tokens)
        gone = {found.span_id for found in verdict.findings if found.fix == "leave_out"}
        out = {item.span.id for item in verdict.placed}
        assert gone | out == {span.id for span in view.spans}
        assert not gone & out
        reach = 0
        for item in verdict.placed:
            quote = text[item.start : item.end]
            assert quote == quote.strip() != ""
            assert (item.first, item.last) == tokens.exact(item.start, item.end)
            if item.flat:
                assert item.start >= reach
                reach = item.end
        assert findings(view, rules, tokenizer, options, groups=groups) == verdict.findings

    check()
