"""Whole jobs that are killed in the middle: import, judging meanwhile, bulk, export, the making of the sample."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 700 if os.environ.get("ANNOTATOR_LONG") == "1" else 42


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_jobs_that_are_killed_leave_all_or_nothing_and_every_decision(tmp_path: Path) -> None:
    program = Path(__file__).with_name("job_kills.py")
    done = subprocess.run(
        [sys.executable, str(program), str(ROUNDS), "3", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert found["wrong"] == []
    assert found["kills"] == ROUNDS
    assert sum(found["hit"].values()) > ROUNDS // 4
