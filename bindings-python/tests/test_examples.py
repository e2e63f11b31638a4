"""The programs under `examples/python` run, and the notebook is kept without what it once showed."""

import ast
import json
import pathlib
import subprocess
import sys

import pytest

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples" / "python"
NOTEBOOKS = sorted(EXAMPLES.glob("*.ipynb"))


def test_the_link_worker_gets_an_answer():
    pytest.importorskip("polars")
    pytest.importorskip("pandas")
    command = [sys.executable, "-X", "utf8", str(EXAMPLES / "link_worker.py")]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "c-101: " in done.stdout and "c-102: " in done.stdout
    assert "next    " in done.stdout and "suitable" in done.stdout


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebooks_are_well_formed_and_clean(path):
    book = json.loads(path.read_text(encoding="utf-8"))
    assert (book["nbformat"], book["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in book["cells"]}) == len(book["cells"])
    for cell in book["cells"]:
        assert cell["cell_type"] in ("code", "markdown") and isinstance(cell["source"], list) and cell["metadata"] == {}
        if cell["cell_type"] == "code":
            assert cell["outputs"] == [] and cell["execution_count"] is None
    assert path.read_text(encoding="utf-8") == json.dumps(book, indent=1, ensure_ascii=False) + "\n"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebooks_run(path, monkeypatch):
    for needed in ("pandas", "matplotlib", "jinja2"):
        pytest.importorskip(needed)
    monkeypatch.chdir(path.parent)
    names = {"__name__": "__main__"}
    shown = []
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            shown.append(run("".join(cell["source"]), f"{path.name}:{cell['id']}", names))
    assert all(value is not None for value in shown), "every cell ends with something to see"
    views = [value._repr_html_() for value in shown if type(value).__module__.startswith("fingerpost") and hasattr(value, "_repr_html_")]
    assert all(views)
    rankings = [value for value in shown if type(value).__name__ == "Ranking"]
    assert rankings or path.name != "first_look.ipynb"
    assert all("<details" in ranking._repr_html_() for ranking in rankings)


def run(source, name, names):
    """Runs a cell, and gives back what a notebook would show of it."""
    tree = ast.parse(source, name)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, name, "exec"), names)
    return None if last is None else eval(compile(ast.Expression(last.value), name, "eval"), names)


def test_made_up_people_say_so_and_are_the_same_every_time():
    command = [sys.executable, "-X", "utf8", str(EXAMPLES / "synthetic_caseload.py"), "5"]
    first, second = (subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout for _ in range(2))
    assert first == second and first.startswith("Made-up people") and first.count("\n") == 6
    told = {path.name: path.read_text(encoding="utf-8") for path in NOTEBOOKS}
    using = [name for name, text in told.items() if "synthetic_caseload" in text]
    assert len(using) == 2 and all("made up" in told[name] and "print(SYNTHETIC)" in told[name] for name in using)


def test_there_is_a_notebook():
    assert NOTEBOOKS
