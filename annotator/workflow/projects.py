"""Making and opening projects."""

from __future__ import annotations

from pathlib import Path

from annotator.formats.schema_toml import read_schema
from annotator.model.errors import UserError
from annotator.model.schema import Schema
from annotator.shipped import resource
from annotator.store.project_file import ProjectFile

SUFFIX = ".annot"


def ready_schemas() -> tuple[str, ...]:
    """The names of the schemas that ship with the program."""
    return tuple(sorted(path.stem for path in resource("schemas").glob("*.toml")))


def schema_named(name: str) -> Schema:
    """A ready schema by name, or one from a TOML file by path; UserError when there is neither."""
    if name in ready_schemas():
        return read_schema(resource("schemas", f"{name}.toml").read_text("utf-8"))
    path = Path(name)
    if path.suffix == ".toml":
        try:
            return read_schema(path.read_text("utf-8"))
        except UnicodeDecodeError as error:
            raise UserError("AN305", f"The schema “{path.name}” is not UTF-8 text.", "Save it as UTF-8.") from error
        except OSError as error:
            raise UserError(
                "AN307", f"The schema “{path.name}” cannot be read ({error.strerror}).", "Check its name and place."
            ) from error
    raise UserError(
        "AN306",
        f"There is no schema “{name}”.",
        f"Ready ones are {', '.join(ready_schemas())}; or name a .toml file.",
    )


def with_suffix(path: Path) -> Path:
    """The path with the ending of projects."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def create_project(path: Path, *, schema_name: str = "news", name: str = "") -> ProjectFile:
    """Makes a project with a ready schema and opens it; UserError when that cannot be."""
    return ProjectFile.create(with_suffix(path), schema=schema_named(schema_name), name=name)


def open_project_file(path: Path) -> ProjectFile:
    """Opens a project; UserError says why it cannot be opened."""
    return ProjectFile.open(path)
