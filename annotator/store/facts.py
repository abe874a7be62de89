"""What the SQLite underneath can do; asked by the self test and by problem reports."""

from __future__ import annotations

import sqlite3

_NEEDED = (3, 37, 0)
"""STRICT tables came with this version."""


def sqlite_facts() -> str:
    """The version and the features in a line; RuntimeError when it is too old for a project."""
    if sqlite3.sqlite_version_info < _NEEDED:
        raise RuntimeError(f"SQLite {sqlite3.sqlite_version} is too old; 3.37 or newer is needed")
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE TABLE strict_here (a INTEGER) STRICT")
        options = {str(row[0]) for row in connection.execute("PRAGMA compile_options")}
    finally:
        connection.close()
    search = "with" if "ENABLE_FTS5" in options else "without"
    return f"SQLite {sqlite3.sqlite_version}, strict tables, {search} full-text search"
