"""The classes are those that the core's schemas make: a new field in the core fails here until they are made again."""

import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent


def test_records_are_up_to_date(example):
    bundle = subprocess.run([example("schema_bundle")], capture_output=True, text=True, check=True).stdout
    sys.path.insert(0, str(HERE / "tools"))
    import generate_records

    stale = [
        path
        for path, text in generate_records.files(generate_records.Bundle(json.loads(bundle))).items()
        if (HERE / path).read_text(encoding="utf-8") != text
    ]
    assert not stale, f"run `make regen`: {stale}"
