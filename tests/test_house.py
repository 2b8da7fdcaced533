"""The house keeps its shape: small files, small functions, imports that go through the front door of a room."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HOME = Path(__file__).parent.parent
SOURCE = HOME / "src" / "onrecord"
PURE = ("records", "languages", "reading", "claims", "reconciliation")
OPEN_ROOMS = {"records"}  # its files are the vocabulary of every room, imported directly
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
FILE_LINES, FUNCTION_LINES, ARGUMENTS = 300, 40, 6

Function = ast.FunctionDef | ast.AsyncFunctionDef


def trees(*folders: Path) -> Iterator[tuple[str, ast.Module]]:
    """Each module below the folders: its path from home, and its syntax."""
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            yield path.relative_to(HOME).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def functions(tree: ast.Module) -> Iterator[Function]:
    """Every function of a module, methods and inner ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def imports(tree: ast.Module) -> Iterator[str]:
    """Every module that a module imports, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


ALL = list(trees(SOURCE, HOME / "tests", HOME / "benchmarks"))
ROOMS = [(path, tree) for path, tree in ALL if path.startswith("src/")]


def test_no_file_is_longer_than_the_eye_can_hold() -> None:
    long = [(path, lines) for path, _ in ALL if (lines := len((HOME / path).read_text(encoding="utf-8").splitlines())) > FILE_LINES]

    assert long == []


def test_every_function_fits_one_screen() -> None:
    long = [
        f"{path}:{node.lineno} {node.name} has {lines} lines"
        for path, tree in ALL
        for node in functions(tree)
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    ]

    assert long == []


def test_a_function_takes_six_arguments_at_most() -> None:
    many = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree in ROOMS
        for node in functions(tree)
        if len(node.args.posonlyargs) + len(node.args.args) + len(node.args.kwonlyargs) > ARGUMENTS and not is_command(node)
    ]

    assert many == []


def test_every_module_says_what_it_is() -> None:
    assert [path for path, tree in ALL if not ast.get_docstring(tree)] == []


def test_no_name_says_nothing() -> None:
    assert [path for path, _ in ALL if BANNED_NAMES & set(path.removesuffix(".py").split("/"))] == []


def test_input_is_refused_by_an_error_and_never_by_an_assertion() -> None:
    asserted = [f"{path}:{node.lineno}" for path, tree in ROOMS for node in ast.walk(tree) if isinstance(node, ast.Assert)]

    assert asserted == []


def test_a_room_is_entered_by_its_door() -> None:
    """From another room only what the room exports is imported, never a file inside it."""
    inside = [
        f"{path} takes {name} from {module}"
        for path, tree in ROOMS
        for module, name in taken(tree)
        if (room := module.split(".")[1]) not in {*OPEN_ROOMS, room_of(path)} and (SOURCE / room).is_dir()
        if module.count(".") > 1 or name not in exports(room)
    ]

    assert inside == []


def test_records_and_errors_know_nothing_but_the_standard_library() -> None:
    foreign = [
        f"{path} imports {name}"
        for path, tree in ROOMS
        if room_of(path) in {*PURE, "errors"}
        for name in imports(tree)
        if (top := name.partition(".")[0]) != "onrecord" and top not in sys.stdlib_module_names
    ]

    assert foreign == []


def test_every_library_imported_is_declared() -> None:
    project = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for names in project.get("optional-dependencies", {}).values() for name in names]
    declared = {name.split(">")[0].split("[")[0].strip().replace("-", "_") for name in [*project["dependencies"], *extras]}
    foreign = {name.partition(".")[0] for _, tree in ROOMS for name in imports(tree)} - sys.stdlib_module_names

    assert foreign - {"onrecord", *declared} == set()


def test_the_lock_names_no_host_and_hashes_everything() -> None:
    for lock in sorted((HOME / "requirements").glob("*.txt")):
        text = lock.read_text(encoding="utf-8")
        pinned = [line for line in text.splitlines() if line and not line[0].isspace()]

        assert "://" not in text
        assert [line for line in pinned if "==" not in line or not line.endswith("\\")] == []


def test_the_lock_holds_everything_that_is_declared() -> None:
    pyproject = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))
    groups = pyproject["dependency-groups"]
    wanted = {
        "run": [*pyproject["project"]["dependencies"], *groups["build"]],
        "dev": [*pyproject["project"]["dependencies"], *groups["build"], *groups["test"], *groups["check"]],
        "docs": [*groups["build"], *groups["docs"]],
    }
    for lock, names in wanted.items():
        text = (HOME / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
        pinned = {line.split("==")[0] for line in text.splitlines() if "==" in line}

        assert {name.split(">")[0] for name in names} <= pinned, lock


def room_of(path: str) -> str:
    """The room a source file lies in: a folder, or a single file of the hall."""
    return path.removeprefix("src/onrecord/").split("/")[0].removesuffix(".py")


def taken(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Each name that a module takes from a room of the house, with the module it is taken from."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("onrecord."):
            yield from ((node.module, name.name) for name in node.names)
        elif isinstance(node, ast.Import):
            yield from ((name.name, "") for name in node.names if name.name.startswith("onrecord."))


@cache
def exports(room: str) -> frozenset[str]:
    """The names in the `__all__` of a room."""
    tree = ast.parse((SOURCE / room / "__init__.py").read_text(encoding="utf-8"))
    lists = (node.value for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__")
    return frozenset(name for each in lists for name in ast.literal_eval(each))


def is_command(node: Function) -> bool:
    """Whether click hands the function its options, one parameter each."""
    return any("command" in ast.unparse(decorator) for decorator in node.decorator_list)
