"""The floors of both packages: a room imports rooms below it, never one above, and no folder is a hall.

Imports for type checkers count: what a module names, it knows. docs/architecture.md shows the same table.
"""

from __future__ import annotations

import re
from collections import Counter

from .shipped import PLUGIN, ROOT, RUNTIME, SHIPPED, every_import, module_of, modules_named, name_of, of

FLOORS = {
    "model_runtime": (
        (
            "errors",
            "protocol",
            "version",
            "folders",
            "files",
            "destinations",
            "cancellation",
            "further",
            "spectra",
            "input_values",
            "hardware",
        ),
        ("geo", "cards", "guards"),
        ("postprocess",),
        ("raster",),
        ("store",),
        ("networks",),
        ("backends",),
        ("writers",),
        ("vectors",),
        ("labels",),
        ("tiles",),
        ("cluster",),
        ("jobs",),
        ("tasks",),
        ("remote",),
        ("job",),
        ("batch",),
        ("teaching",),
        ("tools",),
        ("training",),
        ("importer",),
        ("worker",),
        ("cli",),
        ("__init__", "__main__"),
    ),
    "lemevit_qgis": (
        ("_runtime", "advice", "errors", "compat", "number_texts"),
        ("settings", "translation"),
        ("tasks",),
        ("worker_client",),
        ("models", "results"),
        ("inputs",),
        ("setup", "runs"),
        ("processing", "gui"),
        ("plugin",),
        ("__init__",),
    ),
}
"""Bottom to top. Rooms of one floor do not know each other, but for the files of the lowest."""
MOST_FILES = 16


def room_of(module: str) -> str:
    """The room of a module: the folder below its package, or the file itself at the top."""
    package, _, rest = module.partition(".")
    return rest.split(".")[0] if rest else "__init__"


def floor_of(module: str) -> int:
    floors = FLOORS[module.split(".")[0]]
    return next(index for index, rooms in enumerate(floors) if room_of(module) in rooms)


def arrows() -> list[tuple[str, str]]:
    """Imports of one shipped module by another of its package: importer, imported."""
    found = []
    for path in SHIPPED:
        module = module_of(path)
        inside = {name for name in modules_named(every_import(path)) if name.split(".")[0] == module.split(".")[0]}
        # `from ..room import name` names the room's face too, and the package's own face holds nothing.
        found += [(module, name) for name in inside - {module, module.split(".")[0]}]
    return found


def test_every_module_has_a_floor():
    rooms = {(module.split(".")[0], room_of(module)) for module in map(module_of, SHIPPED)}
    stated = {(package, room) for package, floors in FLOORS.items() for rooms in floors for room in rooms}
    assert rooms == stated


def test_the_document_shows_the_same_floors():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for package, floors in FLOORS.items():
        table = text.split(f"### {package}\n")[1].split("\n#")[0]
        rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
        shown = [set(re.findall(r"`(\w+)/?`", row)) for row in reversed(rows)]
        assert shown == [set(floor) for floor in floors], "docs/architecture.md"


def test_no_arrow_runs_back():
    back = []
    for importer, imported in arrows():
        same_room = room_of(importer) == room_of(imported)
        if not same_room and floor_of(imported) > floor_of(importer):
            back.append(f"{importer} -> {imported}")
        if not same_room and floor_of(imported) == floor_of(importer) > 0:
            back.append(f"{importer} -> {imported} (the same floor)")
    assert not back


def test_no_folder_holds_too_many_files():
    counts = Counter(path.parent for path in SHIPPED)
    assert not {name_of(folder): count for folder, count in counts.items() if count > MOST_FILES}


def test_no_import_circle():
    below: dict[str, set[str]] = {module_of(path): set() for path in SHIPPED}
    for importer, imported in arrows():
        below[importer].add(imported)
    done: set[str] = set()
    path: list[str] = []

    def visit(module: str) -> None:
        assert module not in path, " -> ".join([*path[path.index(module) :], module])
        if module in done:
            return
        path.append(module)
        for name in sorted(below[module]):
            visit(name)
        done.add(path.pop())

    for module in below:
        visit(module)


def test_every_room_says_what_it_is_for_and_what_it_may_import():
    silent = []
    for folder in {path.parent for path in (*of(RUNTIME), *of(PLUGIN))} - {RUNTIME, PLUGIN}:
        text = (folder / "__init__.py").read_text(encoding="utf-8").split('"""')[1]
        if "May import" not in text:
            silent.append(name_of(folder))
    assert not silent
