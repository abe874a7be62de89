"""Accounts in posts."""

import pytest

from annotator.suggest.names.accounts import accounts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("thanks @ines_domar!", ["@ines_domar"]),
        ("@a1 and (@b2)", ["@a1", "@b2"]),
        ("write to ines@tessel.example or @tessel.example", []),
        ("5 @ 3 and @@x", []),
    ],
)
def test_accounts_and_what_is_none(text, found):
    assert [text[start:end] for start, end in accounts(text)] == found
