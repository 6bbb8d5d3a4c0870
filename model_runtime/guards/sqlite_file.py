"""GeoPackages looked at before GDAL opens them: no table, view or trigger that runs a module or reaches another file.

A virtual table runs code of the library that reads it, and some of those modules open any data source by its name.
Only the spatial index (R*Tree) and the text index are virtual tables of an honest GeoPackage. Views and triggers may
compute, but not call the functions that load, read or write files or open data sources. Standard library only.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

SQLITE_MAGIC = b"SQLite format 3\0"
MAX_OBJECTS = 100_000
_MODULES = re.compile(r"\busing\s+[\"'`\[]?(?:rtree(?:_i32)?|fts3|fts4|fts5)\b", re.IGNORECASE)
_REACHING = re.compile(
    r"load_extension|\bvirtual(?:ogr|shape|dbf|text|xl|json|gpkg|postgres|spatialite|network|routing|element|knn)"
    r"|\b(?:blobfromfile|blobtofile|xb_loadxml|xb_storexml|export\w+|import(?:shp|dbf|xls|geojson|wfs|dxf|zip)\w*"
    r"|eval|ogr_\w+|gdal_\w+|attach|readfile|writefile|edit|fts3_tokenizer|hstore_\w+|ogr2ogr)\s*[(\s]",
    re.IGNORECASE,
)


class DatabaseRefused(ValueError):
    """A database with something in it that is not read here.

    The message says what.
    """


def vet_sqlite(path: Path) -> None:
    """Refuse a database whose schema runs or reaches anything.

    Raises:
        DatabaseRefused: by the name of what it is.
    """
    address = path.resolve().as_uri() + "?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            database.execute("PRAGMA trusted_schema=OFF")
            rows = database.execute(
                "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL LIMIT ?", (MAX_OBJECTS + 1,)
            ).fetchall()
    except (sqlite3.Error, UnicodeDecodeError, ValueError) as error:
        raise DatabaseRefused(f"a database that cannot be read ({error})") from error
    if len(rows) > MAX_OBJECTS:
        raise DatabaseRefused(f"more than {MAX_OBJECTS} tables")
    for kind, name, statement in rows:
        _check(str(kind), str(name), str(statement))


def _check(kind: str, name: str, statement: str) -> None:
    start = re.sub(r"/\*.*?\*/|--[^\n]*", " ", statement, flags=re.DOTALL)
    is_virtual = re.match(r"\s*create\s+virtual\s", start, re.IGNORECASE) is not None
    if is_virtual and not _MODULES.search(start):
        raise DatabaseRefused(f"the virtual table {name[:60]!r}")
    if kind in ("view", "trigger") and _REACHING.search(start) and not name.startswith("rtree_"):
        raise DatabaseRefused(f"the {kind} {name[:60]!r} with a function that reaches other files")
