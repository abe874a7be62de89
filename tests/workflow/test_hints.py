"""Letters to jump by."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.workflow.hints import ALPHABET, letters_for


@given(st.integers(0, 900), st.sampled_from([ALPHABET, "abc", "ab"]))
def test_codes_differ_and_none_begins_another(count: int, alphabet: str) -> None:
    codes = letters_for(count, alphabet=alphabet)
    assert len(codes) == len(set(codes)) == count
    ordered = sorted(codes)
    assert not any(later.startswith(earlier) for earlier, later in itertools.pairwise(ordered))
    assert list(map(len, codes)) == sorted(map(len, codes))


def test_as_many_as_can_be_spared_stay_short() -> None:
    assert sum(len(code) == 1 for code in letters_for(40)) == 25
    assert all(len(code) == 1 for code in letters_for(26))
