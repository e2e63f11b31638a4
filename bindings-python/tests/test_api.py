"""The public names are those of the listing: a change is seen in review."""

import inspect
import pathlib
import subprocess
import sys

import fingerpost

HERE = pathlib.Path(__file__).resolve().parent.parent


def test_listing_is_up_to_date():
    command = [sys.executable, str(HERE / "tools" / "api_listing.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    listed = (HERE / "api" / "fingerpost.api").read_text(encoding="utf-8")
    assert done.stdout == listed, "the public names changed: run `make regen` and look at the difference"


def test_every_public_thing_is_documented():
    things = {name: getattr(fingerpost, name) for name in fingerpost.__all__}
    documented = {name: thing for name, thing in things.items() if inspect.isclass(thing) or inspect.isroutine(thing)}
    assert not [name for name, thing in documented.items() if not thing.__doc__]
