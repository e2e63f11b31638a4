"""Holds feeds that fingerpost wrote against the published JSON Schemas of HSDS-UK 3.0, with an independent validator.

    python3 -m venv .venv && .venv/bin/pip install -r bindings-python/requirements-test.txt
    mkdir -p build/feeds
    cargo run -p fingerpost --features strategies --example open_referral_feeds -- build/feeds [FILE...]
    .venv/bin/python tests/oracles/open_referral_schema.py SCHEMATA build/feeds

SCHEMATA is the folder with `service.json` and its siblings, as the standard publishes them; it is no part of this
repository. Formats are asserted: `uuid`, `uri`, `email` and `date-time`. Exits with 1 where any service is refused.
The envelope is checked as the standard describes it: its fields, their kinds, and that they count rightly.
"""

import json
import pathlib
import sys

import jsonschema
import referencing
from referencing.jsonschema import DRAFT202012

ENVELOPE = {
    "total_items": int,
    "total_pages": int,
    "page_number": int,
    "size": int,
    "first_page": bool,
    "last_page": bool,
    "empty": bool,
    "contents": list,
}


def validator(folder):
    resources = []
    for path in sorted(folder.glob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        resources.append((path.name, DRAFT202012.create_resource(schema)))
    registry = referencing.Registry().with_resources(resources)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    for name in ("uuid", "uri", "email", "date-time"):
        assert name in checker.checkers, f"the format {name} would not be checked"
    schema = {"$ref": "service.json"}
    return jsonschema.Draft202012Validator(schema, registry=registry, format_checker=checker)


def main(schemata, feeds):
    valid = validator(pathlib.Path(schemata))
    # The validator is alive: it refuses what it should.
    assert not valid.is_valid({"id": "1", "name": "N", "status": "active"})
    assert not valid.is_valid({"id": "ac148810-d857-441c-9679-408f346de14b", "name": "N", "status": "Active"})
    assert not valid.is_valid({"id": "ac148810-d857-441c-9679-408f346de14b", "name": None, "status": "active"})
    location = {"id": "ac148810-d857-441c-9679-408f346de14b", "location": {"id": "x"}}
    nested = {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "N", "status": "active", "service_at_locations": [location]}
    assert not valid.is_valid(nested)
    url = {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "N", "status": "active", "url": "not a url"}
    assert not valid.is_valid(url)

    pages = services = 0
    faults = []
    for path in sorted(pathlib.Path(feeds).glob("*.json")):
        page = json.loads(path.read_text(encoding="utf-8"))
        pages += 1
        for name, kind in ENVELOPE.items():
            if type(page.get(name)) is not kind:
                faults.append(f"{path.name}: {name}")
        if page["size"] != len(page["contents"]) or page["empty"] != (not page["contents"]):
            faults.append(f"{path.name}: size")
        for index, service in enumerate(page["contents"]):
            services += 1
            for error in valid.iter_errors(service):
                place = "/".join(map(str, error.absolute_path))
                faults.append(f"{path.name}: /contents/{index}/{place}: {error.message[:120]}")
    for fault in faults[:50]:
        print(fault)
    print(f"{pages} pages, {services} services, {len(faults)} faults")
    return 1 if faults or not services else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
