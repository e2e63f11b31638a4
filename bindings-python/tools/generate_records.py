"""Writes the Python classes of the core's records from their JSON Schemas.

    cargo run -q -p fingerpost --features schema,sqlite --example schema_bundle | python tools/generate_records.py OUT

OUT is `bindings-python`: `python/fingerpost` gets `records/*.py` and the namespaces (`actions.py`); `src/readers.rs` gets the
table by which the native half finds a record by its name. Nothing here knows a field: a new one in the core appears by running this again.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
from typing import Dict, List, Mapping, Optional, Sequence

from record_schemas import MOMENTS, Bundle, is_choice, is_record
from record_source import VIEWS, WIDTH, alias, choice, members, record, shadowed

HEAD = '"""{title}\n\nMade by `tools/generate_records.py` from the schemas of the core. Do not edit.\n"""\n'
TITLES = {
    "calendars": "Calendars: what goes in, and what comes out.",
    "directory_text": "Facts suggested from the free text of directories.",
    "fhir": "FHIR: what goes out, what comes in, and the message back to the GP.",
    "maps": "Maps, and data of OpenStreetMap.",
    "open_active": "OpenActive feeds: what goes in, and what comes out.",
    "open_referral": "Open Referral feeds: what goes in, and what comes out.",
    "outcomes": "Measures, and what clients answered to them.",
    "evaluation": "Evaluation: what is asked about the people who were served.",
    "upkeep": "Likely duplicates, and facts that have to be checked again.",
    "places": "Places.",
    "postcodes": "The compact file of postcodes.",
    "small_areas": "Small areas, and the tables they come from.",
    "times": "Days, times, and how activities repeat.",
    "findings": "Findings about data.",
    "provenance": "Who said something, and when.",
    "themes": "Themes: what heritage is about.",
    "features": "Features: facts about sites and activities.",
    "barriers": "Barriers, and what removes them.",
    "partners": "Partners: organisations.",
    "sites": "Sites: places that partners use.",
    "activities": "Activities: what a client can join.",
    "clients": "Clients: a pseudonym, and what they need, want and can do.",
    "directories": "Directories: what an area offers, as files carry it.",
    "policies": "Policies: everything about matching that a programme may set.",
    "funding": "How long a provider lasts.",
    "imports": "Lists of places that nobody shaped for us.",
    "sheets": "The spreadsheet form of a directory.",
    "answers": "Answers: verdicts with their reasons.",
    "area": "An area as a whole: what would have to change, and where provision has gaps.",
    "referrals": "What events and views of referrals are made of.",
    "actions": """What can happen to a referral: one class for each event.

Use them as ``fp.actions.Offer(respond_by="2026-12-05")``; `docs/referrals.md` says who may record each, when, and what it
leads to.""",
    "place_changes": """What can happen to the places of an activity: one class for each change.

Use them as ``fp.place_changes.Set(places=6)``.""",
    "events": "Events: who did what, when. Everything else is worked out from them.",
    "views": "What referrals and places have come to.",
    "casebooks": "What a casebook is asked and what it reports.",
}


def module(bundle: Bundle, name: str) -> str:
    """The source of one module."""
    space = name if name in bundle.namespaces else ""
    aliases: Mapping[str, str] = {}
    parts, public = [], []
    for each in bundle.modules[name]:
        schema = bundle.defs[each]
        if each in MOMENTS:
            continue
        public.append(each)
        if is_record(schema):
            parts.append(record(bundle, each, schema, each))
        elif is_choice(schema):
            parts.append(choice(bundle, each, schema, space))
            public += [own for _, own in members(each, schema, space)]
            aliases = shadowed(bundle, each, schema, space)
        else:
            parts.append(alias(each, schema))
    body = "\n\n\n".join(parts) + "\n"
    code = re.sub(r'""".*?"""', "", body, flags=re.S)

    def used(word: str) -> bool:
        return re.search(rf"\b{word}\b", code) is not None

    imports = ["from __future__ import annotations", ""]
    if used("dt"):
        imports.append("import datetime as dt")
    if used("dataclass"):
        imports.append("from dataclasses import dataclass")
    typing = [word for word in ("Any", "Dict", "Literal", "Optional", "Sequence", "Tuple", "Union") if used(word)]
    if typing:
        imports.append(f"from typing import {', '.join(typing)}")
    imports.append("")
    codecs = [c for c in ("Choice", "Codec", "Date", "Local", "Many", "Moment", "Nested", "Octets", "Personal", "Real", "Time", "Truth", "Whole") if re.search(rf"\b{c}\(", code)]
    up, beside = ("." if space else "..", ".records." if space else ".")
    if codecs:
        imports.append(f"from {up}_codec import {', '.join(codecs)}")
    if used("Record"):
        imports.append(f"from {up}_record import Field, Record")
    views = [view for view in VIEWS.values() if used(view)]
    if views:
        imports.append(f"from {up}_views import {', '.join(views)}")
    for other in bundle.modules:
        theirs = [each for each in bundle.modules[other] if other != name and each not in MOMENTS]
        needed = [each for each in theirs if each not in public and used(each)]
        needed += [f"{each}_KINDS" for each in theirs if used(f"{each}_KINDS")]
        needed += [f"{each} as {alias}" for each, alias in aliases.items() if each in theirs and used(alias)]
        if needed:
            imports.append(wrapped_import(f"{up}{other}" if other in bundle.namespaces else f"{beside}{other}", sorted(needed)))
    names = "".join(f'    "{each}",\n' for each in sorted(public))
    return HEAD.format(title=TITLES[name]) + "\n" + "\n".join(imports) + f"\n\n__all__ = [\n{names}]\n\n\n{body}"


def wrapped_import(other: str, needed: Sequence[str]) -> str:
    line = f"from {other} import {', '.join(needed)}"
    return line if len(line) <= WIDTH else f"from {other} import (\n" + "".join(f"    {each},\n" for each in needed) + ")"


def package(bundle: Bundle) -> str:
    """The module that has everything."""
    lines = ["from __future__ import annotations", ""]
    names: List[str] = []
    for name in bundle.modules:
        space = name in bundle.namespaces
        own = sorted(bundle.modules[name] if space else public_names(bundle, name))
        lines.append(f"from {'..' if space else '.'}{name} import (\n" + "".join(f"    {each},\n" for each in own) + ")")
        names += own
    listed = "".join(f'    "{each}",\n' for each in sorted(names))
    return HEAD.format(title="Every record and vocabulary.") + "\n" + "\n".join(lines) + f"\n\n__all__ = [\n{listed}]\n"


def public_names(bundle: Bundle, name: str) -> List[str]:
    text = module(bundle, name)
    found = re.search(r"__all__ = \[\n(.*?)\]", text, re.S)
    return re.findall(r'"(\w+)"', found.group(1)) if found else []


def readers(bundle: Bundle) -> str:
    """The Rust table by which a record is found by its name."""
    names = sorted(name for name, schema in bundle.defs.items() if is_record(schema) or is_choice(schema))
    rows = "".join(f'        "{name}" => crate::cross::read_again::<fingerpost::{name}>,\n' for name in names)
    return (
        "//! Every record by its name. Made by `tools/generate_records.py`; do not edit.\n\n"
        "use crate::cross::Reader;\n\n"
        "/// How to check plain data that should be a record of that name.\n"
        "#[rustfmt::skip]\n"
        "pub(crate) fn reader(name: &str) -> Option<Reader> {\n    Some(match name {\n"
        f"{rows}        _ => return None,\n    }})\n}}\n"
    )


def files(bundle: Bundle) -> Dict[str, str]:
    """Every file to write, by its path below `bindings-python`."""
    folders = {name: "" if name in bundle.namespaces else "records/" for name in bundle.modules}
    made = {f"python/fingerpost/{folder}{name}.py": module(bundle, name) for name, folder in folders.items()}
    made["python/fingerpost/records/__init__.py"] = package(bundle)
    made["src/readers.rs"] = readers(bundle)
    return made


def main(arguments: Optional[List[str]] = None) -> None:
    (folder,) = arguments if arguments is not None else sys.argv[1:]
    for path, text in files(Bundle(json.load(sys.stdin))).items():
        target = pathlib.Path(folder) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
