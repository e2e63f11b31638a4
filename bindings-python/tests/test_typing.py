"""Types: the package under `mypy --strict`, and the stub of the native half against the module itself."""

import pathlib
import runpy
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent

# Every line but the first is wrong.
WRONG = """import fingerpost as fp
fp.Interest(theme="a", weight="5")
need: fp.NeedLevel = "hihg"
fp.actions.RecordContact(manner="phone", reached=True)
fp.Referral.begin(fp.actions.Offer(respond_by="2026-12-05"), referral="r", by=fp.Actor(role="client", id="x"), at="x")
fp.allowed_events("waiting", "client", True)
"""


def run(*arguments):
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=HERE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def test_package_and_example_are_typed():
    run("mypy")
    runpy.run_path(str(HERE / "tests" / "typing_example.py"))


def test_the_example_would_fail_if_types_were_lost(tmp_path):
    wrong = tmp_path / "wrong.py"
    wrong.write_text(WRONG, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(wrong)]
    done = subprocess.run(command, cwd=HERE / "python", capture_output=True, text=True, check=False)
    assert done.stdout.count("error:") == WRONG.count("\n") - 1, done.stdout


def test_the_stub_is_the_module():
    run("mypy.stubtest", "fingerpost._fingerpost")
