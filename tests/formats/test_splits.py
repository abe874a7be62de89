"""Articles stay in their split as others come, and small sets have something in each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.splits import Dealer, split_key
from annotator.model.errors import UserError

SHARES = (80, 10, 10)
KEYS = st.sets(st.integers(0, 2**64 - 1), max_size=60)


def splits_of(keys, shares=SHARES):
    dealer = Dealer(keys, shares)
    return {key: dealer.split_of(key) for key in keys}


def test_case_white_space_and_punctuation_do_not_move_an_article():
    key = split_key("“Nordhavn” bought Pallas, for $5 million.\r\n", "0")
    assert split_key('"nordhavn" bought  Pallas – for 5 million', "0") == key
    assert split_key("“Nordhavn” bought Pallas, for $6 million.", "0") != key
    assert split_key("“Nordhavn” bought Pallas, for $5 million.", "1") != key


def test_texts_without_words_have_keys_of_their_own():
    assert split_key("!!!", "0") != split_key("???", "0")


@given(KEYS, st.tuples(st.integers(1, 9), st.integers(0, 9), st.integers(0, 9)))
def test_every_split_with_a_share_gets_something(keys, shares):
    found = list(splits_of(keys, shares).values())
    wanted = ["train", *(["dev"] if shares[1] else []), *(["test"] if shares[2] else [])]
    for split in wanted[: len(keys)]:
        assert split in found
    assert set(found) <= set(wanted)


@given(st.sets(st.integers(0, 2**64 - 1), min_size=300, max_size=400), KEYS)
def test_articles_stay_where_they_are_as_others_come(keys, more):
    before = splits_of(keys)
    if min(list(before.values()).count(split) for split in ("dev", "test")) < 2:
        return
    after = splits_of(keys | more)
    assert all(after[key] == split for key, split in before.items())


def test_shares_are_met():
    keys = {split_key(f"article {n}", "0") for n in range(4_000)}
    found = list(splits_of(keys, (70, 20, 10)).values())
    assert found.count("train") == pytest.approx(2_800, rel=0.05)
    assert found.count("dev") == pytest.approx(800, rel=0.1)
    assert found.count("test") == pytest.approx(400, rel=0.15)


def test_a_key_that_was_not_there_is_no_answer():
    with pytest.raises(KeyError):
        Dealer([1, 2, 3], SHARES).split_of(4)


@pytest.mark.parametrize("shares", [(0, 50, 50), (0, 0, 0), (80, -1, 21)])
def test_shares_that_make_no_sense_are_refused(shares):
    with pytest.raises(UserError, match="split"):
        Dealer([1], shares)
