"""A cluster answers as one machine does. Spark is asked by `make spark`."""

import pathlib
import subprocess
import sys

import pytest

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / "examples" / "python" / "on_a_cluster.py"


def test_dask_answers_as_one_machine_does():
    pytest.importorskip("dask.dataframe")
    command = [sys.executable, "-X", "utf8", str(PROGRAM), "dask"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.splitlines()[-1] == "dask answers as one machine does."
    assert "400 people have 4000 places" in done.stdout and "Pillgwenlly" in done.stdout and "attended_first" in done.stdout
