"""Every claim of the README names a test or a command, and they are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
CLAIMS = (ROOT / "docs" / "claims.md").read_text("utf-8")


def test_every_claim_has_something_that_holds_it() -> None:
    rows = re.findall(r"^\| (.+) \| (.+) \|$", CLAIMS, re.MULTILINE)[1:]
    assert len(rows) > 15
    assert [claim for claim, held in rows if not re.search(r"`(tests/|python)", held)] == []


@pytest.mark.parametrize("named", sorted(set(re.findall(r"`(tests/\S+?::\w+)`", CLAIMS))))
def test_the_tests_are_there(named: str) -> None:
    path, _, name = named.partition("::")
    assert f"def {name}(" in (ROOT / path).read_text("utf-8")


@pytest.mark.parametrize("named", sorted(set(re.findall(r"`python3? (\S+\.py)", CLAIMS + README))))
def test_the_commands_are_there(named: str) -> None:
    assert (ROOT / named).is_file()


def test_every_command_of_the_readme_is_a_claim() -> None:
    measured = README.partition("## Measured")[2].partition("\n## ")[0]
    benches = set(re.findall(r"`python (tests/\S+\.py)", measured))
    assert benches
    assert benches <= set(re.findall(r"`python (tests/\S+\.py)", CLAIMS))


def test_every_link_within_the_checkout_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#\s]+)", README)
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []
