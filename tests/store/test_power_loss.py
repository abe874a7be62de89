"""Power cuts that lose, tear and reorder what was not synced: no decision that was told as saved is lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STATES = 100_000 if os.environ.get("ANNOTATOR_LONG") == "1" else 1_000
CALLS = "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,link,linkat"
PROGRAM = str(Path(__file__).with_name("power_loss.py"))


def seen_by_strace(log: Path, folder: Path) -> bool:
    """Let the program work under the eyes of strace; False where nobody may look."""
    strace = shutil.which("strace")
    if strace is None:
        return False
    watched = [strace, "-y", "-xx", "-s", "10000000", "-e", f"trace={CALLS}", "-o", str(log)]
    done = subprocess.run(
        [*watched, sys.executable, PROGRAM, "work", str(folder)], capture_output=True, text=True, check=False
    )
    if "ptrace" in done.stderr:
        return False
    assert done.returncode == 0, done.stderr
    return True


@pytest.mark.skipif(sys.platform != "linux", reason="strace is a tool of Linux")
def test_no_power_cut_loses_a_decision(tmp_path):
    log, folder = tmp_path / "calls", tmp_path / "disk"
    folder.mkdir()
    if not seen_by_strace(log, folder):
        pytest.skip("strace is not there or not allowed to look")
    done = subprocess.run(
        [sys.executable, PROGRAM, "judge", str(log), str(folder), str(STATES), "5"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["wrong"] == []
    assert found["states"] == STATES
    assert found["promises"] == 1 + 3 * (1 + 30 + 4 + 4 + 1)
