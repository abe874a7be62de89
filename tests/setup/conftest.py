import importlib.util
import subprocess
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return Path(__file__).resolve().parents[2]


@pytest.fixture
def dev(root: Path) -> ModuleType:
    """dev.py as a module, loaded anew so that a test may patch it."""
    spec = importlib.util.spec_from_file_location("dev", root / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def tracked(root: Path) -> list[Path]:
    """All files that git tracks, where this is a checkout."""
    try:
        names = subprocess.check_output(["git", "ls-files", "-z"], cwd=root, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    paths = [root / name for name in names.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]
