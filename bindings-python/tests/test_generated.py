"""The classes are those that the core's schemas make: a new field in the core fails here until they are made again."""

import json
import pathlib
import shutil
import subprocess
import sys

import pytest

HERE = pathlib.Path(__file__).resolve().parent.parent
COMMAND = ["cargo", "run", "-q", "-p", "fingerpost", "--features", "schema,sqlite", "--example", "schema_bundle"]


def test_records_are_up_to_date():
    if shutil.which("cargo") is None:
        pytest.skip("cargo is not here, so the schemas of the core cannot be printed")
    done = subprocess.run(COMMAND, cwd=HERE.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    sys.path.insert(0, str(HERE / "tools"))
    import generate_records

    stale = [
        path
        for path, text in generate_records.files(generate_records.Bundle(json.loads(done.stdout))).items()
        if (HERE / path).read_text(encoding="utf-8") != text
    ]
    assert not stale, f"run `make regen`: {stale}"
