"""Processes that are killed while they write: nothing lost, nothing half done, nothing corrupt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 10_000 if os.environ.get("ANNOTATOR_LONG") == "1" else 200


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_nothing_is_lost_or_half_done_when_the_program_is_killed(tmp_path):
    program = Path(__file__).with_name("kill_rounds.py")
    done = subprocess.run(
        [sys.executable, str(program), str(ROUNDS), "7", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert found["wrong"] == []
    assert found["kills"] == ROUNDS
    assert {"decide", "bulk", "undo", "import_at_once", "import_in_pieces", "reopen"} <= found["hit"].keys()
