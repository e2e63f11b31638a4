"""A browser without a window, where the machine has one: what axe-core finds in a page, and how many sheets it prints on."""

import html
import json
import pathlib
import re
import shutil
import subprocess
import tempfile

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
BAD = ("serious", "critical")
RUN = """
axe.run(document, {resultTypes: ["violations"]}).then(found => {
  const told = document.createElement("pre");
  told.id = "axe-findings";
  told.textContent = JSON.stringify({passed: found.passes.length, violations: found.violations.map(
    one => ({id: one.id, impact: one.impact, of: one.nodes.map(node => node.html.slice(0, 200))}))});
  document.body.appendChild(told);
});
"""


def browser():
    """The browser, or a test that says why it was skipped."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(f"no browser is installed to look at pages with: none of {', '.join(NAMES)}")
    return found


def run(*arguments):
    """Runs it with nobody's profile."""
    command = [browser(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        done = subprocess.run(
            [*command, f"--user-data-dir={profile}", *arguments], capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=120
        )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def findings(page, folder, width=900):
    """What axe-core finds in a page that is serious or critical. It looks at a copy."""
    package = pytest.importorskip("axe_core_python", reason="axe-core-python is not installed")
    axe = (pathlib.Path(package.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    copy = pathlib.Path(folder) / "looked-at.html"
    scripts = f"<script>{axe}</script><script>{RUN}</script>"
    copy.write_text(page.replace("</body>", scripts + "</body>") if "</body>" in page else page + scripts, encoding="utf-8")
    seen = run(f"--window-size={width},1400", "--virtual-time-budget=20000", "--dump-dom", copy.as_uri())
    told = re.search(r'<pre id="axe-findings">(.*?)</pre>', seen, flags=re.DOTALL)
    assert told, "axe-core did not come to an end"
    found = json.loads(html.unescape(told.group(1)))
    assert found["passed"] > 3, "axe-core looked at nothing"
    return [one for one in found["violations"] if one["impact"] in BAD]


def sheets(path):
    """On how many sheets a page prints."""
    pdf = path.with_suffix(".pdf")
    run("--no-pdf-header-footer", f"--print-to-pdf={pdf}", path.as_uri())
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf.read_bytes()))
