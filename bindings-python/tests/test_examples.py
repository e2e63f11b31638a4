"""The programs under `examples/python` run, and the notebooks show what they show when they are run now."""

import json
import pathlib
import re
import subprocess
import sys

import pytest

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "tools"))

import execute_notebooks  # noqa: E402

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


def book_of(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebooks_are_well_formed_and_executed(path):
    book = book_of(path)
    assert (book["nbformat"], book["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in book["cells"]}) == len(book["cells"])
    code = [cell for cell in book["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    for cell in book["cells"]:
        assert cell["cell_type"] in ("code", "markdown") and isinstance(cell["source"], list) and cell["metadata"] == {}
    assert all(cell["outputs"][-1]["output_type"] == "execute_result" for cell in code), "every cell ends with something to see"
    assert path.read_text(encoding="utf-8") == execute_notebooks.written(book)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebooks_show_what_they_show_now(path, monkeypatch):
    for needed in ("pandas", "matplotlib", "jinja2"):
        pytest.importorskip(needed)
    monkeypatch.chdir(path.parent)
    kept, now = book_of(path), execute_notebooks.executed(book_of(path), path.name)
    for before, after in zip(kept["cells"], now["cells"]):
        if before["cell_type"] == "code" and not skipped(after):
            assert told(after) == told(before), f"{before['id']}: run `make notebooks`, and look at the difference"
    of = [form for cell in now["cells"] if cell["cell_type"] == "code" for form in cell["outputs"][-1]["data"]]
    assert "text/html" in of and (path.name in ("first_look.ipynb", "day_with_a_client.ipynb") or "image/png" in of)


def skipped(cell):
    """Whether a cell said that it lacks a public table which is not in the repository."""
    return any("skipped: " in line for output in cell["outputs"] for line in output.get("text", ()))


def told(cell):
    """What a cell shows, but for how drawings come out on this machine."""
    shown = cell["outputs"][-1]["data"]
    page = re.sub(r"<svg.*?</svg>|srcdoc=\"[^\"]*\"", "", "".join(shown.get("text/html", ())), flags=re.DOTALL)
    return [output.get("text") for output in cell["outputs"]], shown["text/plain"], sorted(shown), page


def test_made_up_people_say_so_and_are_the_same_every_time():
    command = [sys.executable, "-X", "utf8", str(EXAMPLES / "synthetic_caseload.py"), "5"]
    first, second = (subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout for _ in range(2))
    assert first == second and first.startswith("Made-up people") and first.count("\n") == 6
    told = {path.name: path.read_text(encoding="utf-8") for path in NOTEBOOKS}
    using = [name for name, text in told.items() if "synthetic_caseload" in text]
    assert len(using) == 2 and all("made up" in told[name] and "print(SYNTHETIC)" in told[name] for name in using)


def test_there_is_a_notebook():
    assert NOTEBOOKS
