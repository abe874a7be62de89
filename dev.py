#!/usr/bin/env python3
"""Set the project up and work on it: one command opens the window, one runs every check.

    python3 dev.py run [ARGUMENTS]   the window on a fresh copy of the sample project, or annotator ARGUMENTS
    python3 dev.py test [ARGUMENTS]  all checks and all tests, or only pytest ARGUMENTS
    python3 dev.py check             the checks without the tests
    python3 dev.py doctor            what this machine has and what it lacks; changes nothing
    python3 dev.py lock              pin the newest allowed packages in requirements*.lock
    python3 dev.py package           the program in dist/annotator, by build.spec, and what people install
    python3 dev.py site              the manual as a site in site/, for a web server or to open from the folder

It needs nothing but Python and its standard library, and works from any folder. The packages go into .venv
beside this file (for lock and package into .venv-build, for site into .venv-docs), again whenever a lock file changes.
Exit code: 0 all is well, 1 a check failed, 2 the machine lacks something that the message names.
"""

# This file and what it imports must parse under Python 3.8, so that an old Python is told what is wrong in a sentence.
from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Mapping, NamedTuple, Sequence

from tools import system
from tools.system import Refused, quiet, say

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)
TOO_NEW = (3, 15)


def clean(variables: Mapping[str, str]) -> dict[str, str]:
    """Copy the variables without those that would lead our Python to the packages of another one."""
    return {name: value for name, value in variables.items() if name not in ("PYTHONHOME", "PYTHONPATH")}


# --- Python and its environments


def python_problem(version: tuple[int, ...], others: Sequence[str] = ()) -> str:
    """Say in one sentence why this Python will not do, or nothing; `others` are commands of fitting ones."""
    if OLDEST <= version[:2] < TOO_NEW:
        return ""
    shown = ".".join(str(part) for part in version[:3])
    remedy = f"start this command with {others[0]}" if others else "install one, and start this command with it"
    return f"Annotator needs Python 3.11 to 3.14 and this is Python {shown}: {remedy}."


def other_pythons() -> list[str]:
    """Name the commands that start a fitting Python here, newest first."""
    names = [f"python3.{minor}" for minor in range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1)]
    return [name for name in names if shutil.which(name) and quiet([name, "-c", ""])]


class Environment(NamedTuple):
    """A virtual environment, the lock file that says what is in it, and the group of pyproject.toml in it."""

    folder: Path
    lock: Path
    group: str

    @property
    def python(self) -> Path:
        """The environment's own Python."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        """The file that is written when everything is installed."""
        return self.folder / "annotator-setup.txt"


WORK = Environment(ROOT / ".venv", ROOT / "requirements.lock", "test")
BUILD = Environment(ROOT / ".venv-build", ROOT / "requirements-build.lock", "build")
DOCS = Environment(ROOT / ".venv-docs", ROOT / "requirements-docs.lock", "docs")


def python_version(environment: Environment) -> str:
    """Return the version ("3.11") of the environment's Python, or "" when it does not work or will not do."""
    code = "import sys, importlib.util as u; print('%d.%d' % sys.version_info[:2] if u.find_spec('pip') else '')"
    try:
        answer = subprocess.check_output(
            [str(environment.python), "-I", "-c", code], stderr=subprocess.DEVNULL, universal_newlines=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    version = answer.strip()
    will_do = version and not python_problem(tuple(int(part) for part in version.split(".")))
    return version if will_do else ""


def fingerprint(environment: Environment, version: str) -> str:
    """Return what the stamp holds when the environment is as lock file, project and Python ask for."""
    asked = (environment.lock.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), version.encode(), bytes(ROOT))
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in asked)).hexdigest()


def is_ready(environment: Environment, version: str) -> bool:
    """Say whether nothing needs to be installed."""
    if not version or not environment.stamp.is_file():
        return False
    return environment.stamp.read_text("utf-8", "replace") == fingerprint(environment, version)


def create(environment: Environment) -> None:
    """Make the environment anew, also where a broken one stands."""
    name = environment.folder.name
    if Path(sys.prefix).resolve() == environment.folder:
        raise Refused(f"{name} is broken and this is its own Python: start this command with another one.")
    say(f"Making {name}")
    made = subprocess.call([sys.executable, "-m", "venv", "--clear", str(environment.folder)])
    if made != 0 or not python_version(environment):
        raise Refused(f"{name} could not be made; the message is above.")


def pip_install(environment: Environment, *arguments: str) -> None:
    """Let the environment's pip install something."""
    command = [str(environment.python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    settings = dict(clean(os.environ), PIP_USER="0")
    if subprocess.call([*command, *arguments], cwd=str(ROOT), env=settings) != 0:
        raise Refused("The packages could not be installed; pip's message is above. Then run this again.")


def ensure(environment: Environment, platforms: Sequence[str] | None = None) -> None:
    """Bring system and environment to what is needed, with Qt for the platforms if any; quick when all is there."""
    version = python_version(environment)
    system.ensure_system(platforms, venv=not version)
    if is_ready(environment, version):
        return
    started = time.monotonic()
    if not version:
        create(environment)
        version = python_version(environment)
    elif environment.stamp.exists():
        environment.stamp.unlink()
    say(f"Installing {environment.lock.name} into {environment.folder.name}; a new one takes about a minute")
    pip_install(environment, "--require-hashes", "--no-deps", "-r", str(environment.lock))
    if environment is WORK:
        pip_install(environment, "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    environment.stamp.write_text(fingerprint(environment, version), "utf-8")
    say(f"Set up in {time.monotonic() - started:.0f} seconds")


# --- The commands


def run(arguments: list[str]) -> int:
    """Open the window on the sample project, or run `annotator` with the arguments."""
    arguments = arguments or ["demo"]
    window = arguments[0] in ("demo", "window") or arguments[0].endswith(".annot")
    if window and system.display_problem(os.environ):
        raise Refused(system.display_problem(os.environ))
    ensure(WORK, system.displays(os.environ) if window else None)
    return subprocess.call([str(WORK.python), "-P", "-m", "annotator", *arguments], env=clean(os.environ))


class Check(NamedTuple):
    """One line of the summary: its name, and what the environment's Python is to do."""

    name: str
    arguments: tuple[str, ...]


LINTERS = (
    Check("ruff", ("-m", "ruff", "check", ".")),
    Check("format", ("-m", "ruff", "format", "--check", ".")),
    Check("floors", ("-c", "from importlinter.cli import lint_imports_command as main; main()")),
    Check("dead code", ("-m", "vulture")),
    Check("types", ("-m", "pyright")),
)


def tests() -> Check:
    """Return the run of all tests, on all cores; what takes minutes only when ANNOTATOR_LONG asks for it."""
    chosen = () if os.environ.get("ANNOTATOR_LONG") == "1" else ("-m", "not slow")
    return Check("tests", ("-m", "pytest", "-q", *chosen, "-n", "auto", "--dist", "worksteal"))


def settings_of_checks() -> dict[str, str]:
    """Return the variables under which the checks are the same on every machine."""
    settings = dict(clean(os.environ), PYTHONIOENCODING="utf-8")
    settings.setdefault("QT_QPA_PLATFORM", "offscreen")
    settings["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"  # otherwise it asks the network for a newer pyright
    return settings


def perform(check: Check, settings: dict[str, str]) -> bool:
    """Run one check; a linter's words are shown only when it is not content, pytest's always."""
    command = [str(WORK.python), *check.arguments]
    if "pytest" in check.arguments:
        return subprocess.call(command, cwd=str(ROOT), env=settings) == 0
    try:
        subprocess.check_output(command, cwd=str(ROOT), env=settings, stderr=subprocess.STDOUT)
    except subprocess.CalledProcessError as error:
        print(error.output.decode("utf-8", "replace"), flush=True)
        return False
    return True


def perform_all(checks: Sequence[Check]) -> int:
    """Run all checks, also after one failed, and print a line for each and a summary."""
    settings = settings_of_checks()
    failed: list[str] = []
    started = time.monotonic()
    for check in checks:
        before = time.monotonic()
        if not perform(check, settings):
            failed.append(check.name)
        state = "FAILED" if check.name in failed else "ok"
        print(f"{check.name:10} {state:6} {time.monotonic() - before:6.1f} s", flush=True)
    verdict = f"failed: {', '.join(failed)}" if failed else "everything passed"
    print(f"{verdict}, in {time.monotonic() - started:.0f} s", flush=True)
    return 1 if failed else 0


def test(arguments: list[str]) -> int:
    """Run all checks and tests, or only pytest with the arguments."""
    ensure(WORK, ())
    if arguments:
        command = [str(WORK.python), "-m", "pytest", *arguments]
        return subprocess.call(command, cwd=str(ROOT), env=settings_of_checks())
    return perform_all([*LINTERS, tests()])


def check(_arguments: list[str]) -> int:
    """Run the checks without the tests."""
    ensure(WORK)
    return perform_all(LINTERS)


def lock(arguments: list[str]) -> int:
    """Write all lock files anew: for all systems and Pythons, with hashes, without any address."""
    ensure(BUILD)
    compiler = [str(BUILD.python), "-m", "uv", "pip", "compile", "--quiet", "--universal", "--upgrade"]
    compiler += ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", *arguments]
    for environment in (WORK, BUILD, DOCS):
        name = environment.lock.name
        # The site is made of Markdown alone, so what the program needs is not in its lock.
        source = ["pyproject.toml"] if environment is not DOCS else []
        command = [*compiler, "--group", environment.group, "-o", name, *source]
        if subprocess.call(command, cwd=str(ROOT), stdout=subprocess.DEVNULL) != 0:
            raise Refused(f"{name} could not be written; uv's message is above.")
    return 0


def package(arguments: list[str]) -> int:
    """Build the program into dist/annotator, let it test itself, and make what people install out of it.

    With --folder only the folder is made; other arguments go to tools/packages.py (--fast, deb, portable, setup, dmg).
    """
    if system.ON_LINUX and not shutil.which("objdump"):
        system.provide(["binutils"], system.this_family(), why="PyInstaller needs objdump.")
    ensure(BUILD, tuple(system.DISPLAYS))
    command = [str(BUILD.python), "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "build.spec"]
    if subprocess.call(command, cwd=str(ROOT), env=clean(os.environ)) != 0:
        return 1
    folder = ROOT / "dist" / "annotator"
    size = sum(file.stat().st_size for file in folder.rglob("*") if not file.is_symlink())
    say(f"dist/annotator holds {size / 1e6:.0f} MB and tests itself now")
    program = folder / ("annotator.exe" if os.name == "nt" else "annotator")
    verdict = subprocess.call([str(program), "selftest"], env=settings_of_checks())
    if verdict != 0 or "--folder" in arguments:
        return verdict
    packing = [str(BUILD.python), str(ROOT / "tools" / "packages.py"), *arguments]
    return subprocess.call(packing, cwd=str(ROOT), env=settings_of_checks())


def site(arguments: list[str]) -> int:
    """Build the manual as a site that works without a network; a link that leads nowhere fails it."""
    ensure(DOCS)
    command = [str(DOCS.python), "-m", "mkdocs", "build", "--strict", "--quiet", "--clean", *arguments]
    settings = dict(clean(os.environ), NO_MKDOCS_2_WARNING="1")
    code = subprocess.call(command, cwd=str(ROOT), env=settings)
    if code == 0:
        say("The site is in site/; open site/manual/index.html")
    return 1 if code else 0


def doctor(_arguments: list[str]) -> int:
    """Say what this machine has and what it lacks, and change nothing."""
    family = system.this_family()
    libraries = system.package_names(system.missing_libraries(system.displays(os.environ)), family)
    venv = f"missing. {system.advice([f'python3.{sys.version_info[1]}-venv'], family)}"
    version = python_version(WORK)
    findings = (
        ("venv module", "" if importlib.util.find_spec("ensurepip") else venv),
        ("git", "" if shutil.which("git") else "missing"),
        ("Qt's libraries", f"missing. {system.advice(libraries, family)}" if libraries else ""),
        ("display", system.display_problem(os.environ)),
        (".venv", "" if is_ready(WORK, version) else "not set up; run and test do it"),
    )
    print(f"{'Python':15} {sys.version.split()[0]}, {sys.executable}")
    for name, problem in findings:
        print(f"{name:15} {problem or 'ok'}")
    return 2 if any(problem for _name, problem in findings) else 0


COMMANDS = {"run": run, "test": test, "check": check, "lock": lock, "package": package, "site": site, "doctor": doctor}


def main(words: Sequence[str]) -> int:
    """Obey one command and return the exit code."""
    version = tuple(sys.version_info[:3])
    if python_problem(version):
        say(python_problem(version, other_pythons()))
        return 2
    if not words or words[0] not in COMMANDS:
        print(__doc__)
        return 0 if words and words[0] in ("-h", "--help", "help") else 2
    try:
        return COMMANDS[words[0]](list(words[1:]))
    except Refused as refusal:
        say(str(refusal))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
