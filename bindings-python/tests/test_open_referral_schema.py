"""Feeds that fingerpost writes, against the schemas the standard publishes, with an independent validator.

Edition 3: the JSON Schemas of the UK profile, with formats asserted (`uuid`, `uri`, `email`, `date-time`). Edition 1: its OpenAPI
document for services, organisations and locations, and its table package for what hangs on them. Both are no part of the repository:
they are read from `../shared`, or from where `FINGERPOST_SHARED` points.
"""

import copy
import json
import os
import pathlib
import random
import subprocess

import pytest

import fingerpost as fp

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
referencing = pytest.importorskip("referencing", reason="referencing is not installed")

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("FINGERPOST_SHARED") or ROOT.parent / "shared")
FORMATS = ("uuid", "uri", "email", "date-time")

UK_3 = {
    "total_items": int,
    "total_pages": int,
    "page_number": int,
    "size": int,
    "first_page": bool,
    "last_page": bool,
    "empty": bool,
    "contents": list,
}
UK_1 = dict(zip(("totalElements", "totalPages", "number", "size", "first", "last", "empty", "content"), UK_3.values()))

REAL = (
    "data/oruk-bristol/bristol_services.redacted.json",
    "data/oruk-mocks/V3.0-UK-Default/service_full.json",
    "data/oruk-mocks/V3.0-UK-Warn/service_full.json",
    "data/oruk-mocks/V3.0-UK-Fail/service_full.json",
    "data/oruk-mocks/V3.0-UK-Test/service_list_data.json",
    "data/hsds-spec-examples/service_full.json",
    "schemas/oruk/dfe/mock-responses/2002-getPaginatedListOfServices.json",
)


def shared(name):
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not beside the repository")
    return path


@pytest.fixture(scope="module")
def third():
    """The validator of a service of edition 3."""
    resources = []
    for path in sorted(shared("schemas/oruk/uk-profile/schema").glob("*.json")):
        resources.append((path.name, referencing.jsonschema.DRAFT202012.create_resource(json.loads(path.read_text("utf-8")))))
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    missing = [name for name in FORMATS if name not in checker.checkers]
    assert not missing, f"the formats {missing} would not be checked"
    registry = referencing.Registry().with_resources(resources)
    return jsonschema.Draft202012Validator({"$ref": "service.json"}, registry=registry, format_checker=checker)


@pytest.fixture(scope="module")
def first():
    """The faults of a service of edition 1."""
    schemas = json.loads(shared("schemas/oruk/website/public/specifications/1.0/openapi.json").read_text("utf-8"))["components"]["schemas"]
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    valid = {
        noun: jsonschema.Draft202012Validator(schemas[noun], format_checker=checker) for noun in ("service", "organization", "location")
    }
    package = json.loads(shared("schemas/oruk/v1/ExtendedDataPackage.json").read_text("utf-8"))
    tables = {table["name"]: table["schema"]["fields"] for table in package["resources"]}
    return First(valid, tables)


class First:
    """Edition 1 was published twice, and neither time whole: three nouns as OpenAPI, all of them as tables.

    Keys of tables that say what holds a record are not asked for: in JSON the record stands inside what holds it. Nor are fields that
    the tables ask for and nobody can know: the limits of age a group does not have, its gender, and the number of a weekday beside its
    name.
    """

    INSIDE = {
        "regular_schedules": "regular_schedule",
        "holiday_schedules": "holiday_schedule",
        "eligibilitys": "eligibility",
        "service_areas": "service_area",
        "service_at_locations": "service_at_location",
        "languages": "language",
        "cost_options": "cost_option",
        "fundings": "funding",
        "contacts": "contact",
        "phones": "phone",
        "physical_addresses": "physical_address",
        "accessibility_for_disabilities": "accessibility_for_disabilities",
    }
    KINDS = {"string": str, "number": (int, float), "integer": int, "boolean": bool, "date": (str, int), "time": str}
    UNKNOWN = {"gender", "minimum_age", "maximum_age", "weekday"}

    def __init__(self, valid, tables):
        self.valid, self.tables = valid, tables

    def iter_errors(self, service):
        yield from self._noun("service", service, "")

    def _noun(self, noun, value, path):
        if noun in self.valid:
            for error in self.valid[noun].iter_errors(value):
                # The document asks for UUIDs, which hardly any feed has: whoever uses a feed knows its services by the ids they have.
                if error.validator == "pattern" and error.absolute_path[-1] == "id":
                    continue
                yield f"{path}/{'/'.join(map(str, error.absolute_path))}: {error.message[:120]}"
        for field in self.tables[noun]:
            name, constraints = field["name"], field.get("constraints") or {}
            if name not in value:
                if constraints.get("required") and not name.endswith("_id") and name not in self.UNKNOWN:
                    yield f"{path}/{name}: is missing"
            elif not isinstance(value[name], self.KINDS[field["type"]]):
                # The tables keep the days of a month as a number; feeds and the guidance write a list of them as text.
                if name != "bymonthday":
                    yield f"{path}/{name}: is no {field['type']}"
            elif "enum" in constraints and value[name] not in constraints["enum"]:
                yield f"{path}/{name}: is none of the words"
        for name, inner in value.items():
            if name in self.INSIDE and isinstance(inner, list):
                for index, item in enumerate(inner):
                    yield from self._noun(self.INSIDE[name], item, f"{path}/{name}/{index}")
            elif name in ("organization", "location") and isinstance(inner, dict):
                yield from self._noun(name, inner, f"{path}/{name}")


@pytest.fixture(scope="module")
def generated(tmp_path_factory, example):
    """Feeds of a hundred random areas, in both editions, with and without the extension."""
    folder = tmp_path_factory.mktemp("feeds")
    subprocess.run([example("open_referral_feeds"), str(folder)], check=True)
    return {edition: sorted(folder.glob(f"*-{edition}-*.json")) for edition in ("uk_3_0", "uk_1_0")}


def envelope(page, fields):
    """What is wrong with what stands around the services of a page."""
    yield from (name for name, kind in fields.items() if type(page.get(name)) is not kind)
    services = page[list(fields)[-1]]
    if page["size"] != len(services) or page["empty"] != (not services):
        yield "size"


def faults(pages, validator, fields):
    """How many services there are, and everything that is wrong."""
    found, services = [], 0
    for number, page in enumerate(pages):
        page = json.loads(page)
        found.extend(f"page {number}: {fault}" for fault in envelope(page, fields))
        for index, service in enumerate(page[list(fields)[-1]]):
            services += 1
            found.extend(f"page {number}, service {index}: {said(error)}" for error in validator.iter_errors(service))
    return services, found


def said(error):
    return error if isinstance(error, str) else f"{'/'.join(map(str, error.absolute_path))}: {error.message[:120]}"


def written(directory, kept=(), version="uk_3_0", extension=True):
    return fp.write_open_referral(directory, kept, version=version, extension=extension).pages


def test_random_areas_fit_edition_3(third, generated):
    services, found = faults((path.read_bytes() for path in generated["uk_3_0"]), third, UK_3)
    print(f"{len(generated['uk_3_0'])} pages, {services} services, {len(found)} faults")
    assert services > 500
    assert not found, found[:20]


def test_random_areas_fit_edition_1(first, generated):
    services, found = faults((path.read_bytes() for path in generated["uk_1_0"]), first, UK_1)
    print(f"{len(generated['uk_1_0'])} pages, {services} services, {len(found)} faults")
    assert services > 500
    assert not found, found[:20]


@pytest.mark.parametrize("extension", [True, False], ids=["whole", "plain"])
@pytest.mark.parametrize("name", ["examples/data/newport/directory.json", "tests/full/directory.json"])
def test_our_own_areas_fit_both(third, first, name, extension):
    directory = fp.Catalogue.from_json((ROOT / name).read_text("utf-8")).directory
    for version, validator, fields in (("uk_3_0", third, UK_3), ("uk_1_0", first, UK_1)):
        services, found = faults(written(directory, version=version, extension=extension), validator, fields)
        assert services == len(directory.activities)
        assert not found, found[:20]


@pytest.mark.parametrize("name", REAL)
def test_real_feeds_fit_edition_3_when_written_again(third, name):
    read = fp.read_open_referral(shared(name), area="somewhere", division="england_and_wales")
    for extension in (True, False):
        services, found = faults(written(read.directory, read.kept, extension=extension), third, UK_3)
        assert services == len(read.directory.activities) > 0
        assert not found, found[:20]


@pytest.mark.parametrize("name", REAL)
def test_real_feeds_fit_edition_1_when_written_again(first, name):
    read = fp.read_open_referral(shared(name), area="somewhere", division="england_and_wales")
    nobody = {one.id for one in read.directory.activities if one.partner == "open-referral:no-organization"}
    for extension in (True, False):
        services, found = faults(written(read.directory, read.kept, version="uk_1_0", extension=extension), first, UK_1)
        assert services == len(read.directory.activities) > 0
        # Where nobody is named as the provider, nobody is: edition 1 has no way to say so.
        nameless = [fault for fault in found if "'organization' is a required property" in fault]
        rest = [fault for fault in found if fault not in nameless]
        assert len(nameless) == len(nobody)
        assert not rest, rest[:20]


def test_the_validator_looks(third, generated):
    """Every way to spoil a service that the schema forbids is found: a writer that did so would be caught."""
    ways = {
        "an id that is no UUID": lambda service: service.update(id="17"),
        "no id": lambda service: service.pop("id"),
        "no name": lambda service: service.pop("name"),
        "null": lambda service: service.update(description=None),
        "a word in capitals": lambda service: service.update(status="Active"),
        "a number as text": lambda service: service.update(minimum_age="18"),
        "an address of the web that is none": lambda service: service.update(url="not a url"),
        "an address of post that is none": lambda service: service.update(email="nobody"),
        "an organisation without a description": lambda service: service["organization"].pop("description"),
        "a location that is no UUID": lambda service: service["service_at_locations"][0]["location"].update(id="mill"),
        "a place without a town": lambda service: service["service_at_locations"][0]["location"]["addresses"][0].pop("city"),
        "a frequency of another standard": lambda service: service["schedules"][0].update(freq="weekly"),
    }
    assert_all_found(third, services_of(generated["uk_3_0"], "contents"), ways)


def test_the_validator_of_edition_1_looks(first, generated):
    ways = {
        "no id": lambda service: service.pop("id"),
        "no organisation": lambda service: service.pop("organization"),
        "a word in capitals": lambda service: service.update(status="Active"),
        "null": lambda service: service.update(description=None),
        "an organisation without a description": lambda service: service["organization"].pop("description"),
        "a place without a town": lambda service: service["service_at_locations"][0]["location"]["physical_addresses"][0].pop("city"),
        "a frequency of another standard": lambda service: service["regular_schedules"][0].update(freq="weekly"),
        "a schedule without an id": lambda service: service["regular_schedules"][0].pop("id"),
    }
    assert_all_found(first, services_of(generated["uk_1_0"], "content"), ways)


def services_of(paths, name):
    return [service for path in paths for service in json.loads(path.read_bytes())[name]]


def assert_all_found(validator, services, ways):
    for way, spoil in ways.items():
        spoiled = 0
        for service in random.Random(7).sample(services, len(services)):
            service = copy.deepcopy(service)
            try:
                spoil(service)
            except (KeyError, IndexError):
                continue
            assert next(validator.iter_errors(service), None) is not None, way
            spoiled += 1
            if spoiled == 20:
                break
        assert spoiled, f"no service could be spoiled so: {way}"
