"""Every promise of docs/promises.md names tests that are there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_tests_of_every_promise_are_there() -> None:
    rows = [
        line for line in (ROOT / "docs" / "promises.md").read_text("utf-8").splitlines() if re.match(r"\| \d", line)
    ]
    assert len(rows) == 19
    for row in rows:
        named = re.findall(r"`(tests/[^`:]+)::(\w+)`", row)
        assert named, row
        for path, name in named:
            assert re.search(rf"^(def )?{name}\b", (ROOT / path).read_text("utf-8"), re.MULTILINE), f"{path}::{name}"
