"""Runs notebooks and keeps what they show: what cells print, and what a notebook would show of their last line.

    python tools/execute_notebooks.py ../examples/python/*.ipynb

Nothing of Jupyter is needed, and the same results are the same file: drawings are kept as pictures, which a viewer without scripts shows as well.
"""

from __future__ import annotations

import ast
import base64
import contextlib
import copy
import io
import json
import os
import pathlib
import pprint
import sys
from typing import Any, Dict, List

Book = Dict[str, Any]


def executed(book: Book, name: str) -> Book:
    """The notebook with what it shows, run from the first cell to the last where the process is."""
    made = copy.deepcopy(book)
    names: Dict[str, Any] = {"__name__": "__main__"}
    for number, cell in enumerate((cell for cell in made["cells"] if cell["cell_type"] == "code"), 1):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            shown = run("".join(cell["source"]), f"{name}:{cell['id']}", names)
        cell["execution_count"] = number
        cell["outputs"] = outputs(printed.getvalue(), shown, number)
    return made


def run(source: str, name: str, names: Dict[str, Any]) -> Any:
    """Runs a cell, and gives back what a notebook would show of it."""
    tree = ast.parse(source, name)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.Expr):
        last = None
    else:
        tree.body.pop()
    exec(compile(tree, name, "exec"), names)
    return None if last is None else eval(compile(ast.Expression(last.value), name, "eval"), names)


def outputs(printed: str, shown: Any, number: int) -> List[Dict[str, Any]]:
    """What stands below a cell."""
    found: List[Dict[str, Any]] = []
    if printed:
        found.append({"name": "stdout", "output_type": "stream", "text": printed.splitlines(keepends=True)})
    if shown is not None:
        found.append({"data": forms(shown), "execution_count": number, "metadata": {}, "output_type": "execute_result"})
    return found


def forms(shown: Any) -> Dict[str, Any]:
    """A value as text, and as a drawing or a page where it is one."""
    text = pprint.pformat(shown, width=120) if isinstance(shown, (list, tuple, dict)) else repr(shown)
    found: Dict[str, Any] = {"text/plain": text.splitlines(keepends=True)}
    if type(shown).__name__ == "Chart":
        out = io.BytesIO()
        shown.figure().savefig(out, format="png", dpi=90, metadata={"Description": shown.alt, "Software": None})
        found["image/png"] = base64.b64encode(out.getvalue()).decode()
    elif hasattr(shown, "_repr_html_"):
        found["text/html"] = shown._repr_html_().splitlines(keepends=True)
    return dict(sorted(found.items()))


def written(book: Book) -> str:
    """The notebook as it is kept."""
    return json.dumps(book, indent=1, ensure_ascii=False) + "\n"


def main(paths: List[str]) -> None:
    for path in map(pathlib.Path, paths):
        book, folder = json.loads(path.read_text(encoding="utf-8")), pathlib.Path.cwd()
        os.chdir(path.parent)
        try:
            made = executed(book, path.name)
        finally:
            os.chdir(folder)
        path.write_text(written(made), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
