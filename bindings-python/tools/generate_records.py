"""Writes the Python classes of the core's records from their JSON Schemas.

    cargo run -q -p fingerpost --features schema --example schema_bundle | python tools/generate_records.py OUT

OUT is the folder of the package (`python/fingerpost`) and gets `records/*.py`; `src/readers.rs` gets the table by which the
native half finds a record by its name. Nothing here knows a field: a new one in the core appears by running this again.
"""

from __future__ import annotations

import json
import keyword
import pathlib
import re
import sys
import textwrap
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

Schema = Dict[str, Any]

WIDTH = 116
HEAD = '"""{title}\n\nMade by `tools/generate_records.py` from the schemas of the core. Do not edit.\n"""\n'
TITLES = {
    "places": "Places.",
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
    "answers": "Answers: verdicts with their reasons.",
}

# Where the description of a type speaks of Rust.
DESCRIPTIONS = {
    "Point": """A point on the earth: WGS84 latitude and longitude in degrees, as a satellite receiver gives them.

The core refuses latitude and longitude the wrong way round, National Grid metres written as degrees, and the point
0° N 0° E, which empty cells turn into.""",
    "EastingNorthing": """A place on the National Grid of Great Britain: metres east and north of a point off the Isles of Scilly
(EPSG:27700, OSGB36).

The grid covers Great Britain and the Isle of Man only; Northern Ireland has the Irish Grid, whose numbers look alike and
mean other places.""",
    "GridRef": "A National Grid reference such as `ST 309 882`: a square, named by its south-west corner.",
    "PersonalText": "Text about or by a person: a goal in their words, a contact's name. `repr` shows none of it.",
}

# What notebooks want of a record besides its fields is written by hand.
VIEWS = {
    "EastingNorthing": "EastingNorthingView",
    "Match": "MatchView",
    "Point": "PointView",
    "Ranking": "RankingView",
}

# Text formats that are types of their own in Python: (annotation held, annotation taken, codec).
MOMENTS = {
    "Date": ("dt.date", "Union[dt.date, str]", "Date()"),
    "TimeOfDay": ("dt.time", "Union[dt.time, str]", "Time()"),
    "LocalDateTime": ("dt.datetime", "Union[dt.datetime, str]", "Local()"),
    "Timestamp": ("dt.datetime", "Union[dt.datetime, str]", "Moment()"),
}
SCALARS = {
    "string": ("str", "str", "Codec()"),
    "integer": ("int", "int", "Whole()"),
    "number": ("float", "float", "Real()"),
    "boolean": ("bool", "bool", "Truth()"),
}


class Kind(NamedTuple):
    """What a field is in Python."""

    held: str
    taken: str
    codec: str
    nullable: bool = False


class Bundle:
    """The schemas, and which module each belongs to."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.defs: Dict[str, Schema] = data["$defs"]
        for name, text in DESCRIPTIONS.items():
            if name in self.defs:
                self.defs[name]["description"] = text
        self.defaults: Dict[str, Schema] = data["defaults"]
        self.personal: Dict[str, List[str]] = data["personal"]
        self.modules: Dict[str, List[str]] = {}
        self.home: Dict[str, str] = {}
        for group in data["groups"]:
            names: List[str] = []
            for root in group["roots"]:
                self._reach(root, names)
            self.modules[group["name"]] = names
            self.home.update({name: group["name"] for name in names})

    def _reach(self, name: str, names: List[str]) -> None:
        """Adds a definition after those it needs, unless an earlier module has it."""
        if name in self.home or name in names:
            return
        for needed in references(self.defs[name]):
            self._reach(needed, names)
        names.append(name)

    def kind(self, schema: Schema) -> Kind:
        """What a field of that schema is."""
        if "$ref" in schema:
            return self._named(schema["$ref"].rsplit("/", 1)[1])
        if "anyOf" in schema:
            (inner,) = [option for option in schema["anyOf"] if option.get("type") != "null"]
            return self.kind(inner)._replace(nullable=True)
        words = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        nullable = "null" in words
        (word,) = [word for word in words if word != "null"]
        if word == "array":
            item = self.kind(schema["items"])
            return Kind(f"Tuple[{item.held}, ...]", f"Sequence[{item.taken}]", f"Many({item.codec})", nullable)
        return Kind(*SCALARS[word], nullable)

    def _named(self, name: str) -> Kind:
        schema = self.defs[name]
        if name in MOMENTS:
            return Kind(*MOMENTS[name])
        if name == "PersonalText":
            return Kind(name, name, "Personal()")
        if is_record(schema):
            return Kind(name, name, f"Nested({name})")
        if is_choice(schema):
            return Kind(name, name, f"Choice({name}_KINDS)")
        return Kind(name, name, "Whole()" if schema.get("type") == "integer" else "Codec()")


def references(schema: Any) -> List[str]:
    """The definitions a schema names, in order."""
    if isinstance(schema, list):
        return [name for part in schema for name in references(part)]
    if not isinstance(schema, dict):
        return []
    own = [schema["$ref"].rsplit("/", 1)[1]] if isinstance(schema.get("$ref"), str) else []
    return own + [name for part in schema.values() for name in references(part)]


def is_record(schema: Schema) -> bool:
    return schema.get("type") == "object"


def is_choice(schema: Schema) -> bool:
    return all(option.get("type") == "object" for option in schema.get("oneOf", [{}]))


def words(schema: Schema) -> Tuple[List[Tuple[str, str]], bool]:
    """The words of a vocabulary with what they mean, and whether others may be added."""
    options = schema.get("oneOf") or schema.get("anyOf") or [schema]
    found: List[Tuple[str, str]] = []
    is_open = False
    for option in options:
        if "const" in option:
            found.append((option["const"], option.get("description", "")))
        elif "enum" in option:
            found.extend((word, "") for word in option["enum"])
        elif "pattern" in option:
            is_open = True
    return found, is_open and bool(found)


def prose(text: str) -> List[str]:
    """The paragraphs of a description, without examples in Rust and links that lead nowhere here."""
    text = re.sub(r"```.*?```", "", text, flags=re.S)
    text = re.sub(r"\[(`[^`]*`)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"\[(`[^`]*`)\]", r"\1", text)
    text = text.replace("`Debug`", "`repr`").replace("::new`", "`").replace("::", ".").replace("\\", "\\\\")
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def wrapped(text: str, indent: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def attribute(key: str) -> str:
    """The name of a field in Python, where `from` is a word of the language."""
    return f"{key}_" if keyword.iskeyword(key) else key


def literal(value: Any) -> str:
    if isinstance(value, list):
        return "()" if not value else f"({', '.join(map(literal, value))},)"
    return repr(value).replace("'", '"') if isinstance(value, str) else repr(value)


class Slot(NamedTuple):
    """One field of a class to write."""

    key: str
    kind: Kind
    description: str
    required: bool
    default: str
    written: bool


def slots(bundle: Bundle, name: str, schema: Schema) -> List[Slot]:
    found = []
    for key, field in schema.get("properties", {}).items():
        kind = bundle.kind(field)
        preset = bundle.defaults.get(name, {})
        required = key in schema.get("required", [])
        written = "default" in field
        if key in preset or written:
            value = preset.get(key, field.get("default"))
            # A nested record cannot be made before the class is: its own defaults stand in.
            default = "None" if isinstance(value, dict) else literal(value)
            required_here, written = False, True
        else:
            default = "None" if kind.nullable else {"Tuple": "()", "bool": "False", "int": "0", "str": '""'}.get(kind.held.split("[")[0], "None")
            required_here = required
        found.append(Slot(key, kind, field.get("description", ""), required_here, default, written))
    return found


def record(bundle: Bundle, name: str, schema: Schema, reader: str, tag: str = "") -> str:
    """The source of one class."""
    fields = slots(bundle, name if not tag else "", schema)
    lines = ["@dataclass(frozen=True, init=False, repr=False)", f"class {name}({VIEWS[name] + ', ' if name in VIEWS else ''}Record):"]
    paragraphs = prose(schema.get("description", ""))
    doc = [wrapped(paragraphs[0], '    """')[:].replace('\n    """', "\n    ")] if paragraphs else [f'    """{name}.']
    for paragraph in paragraphs[1:]:
        doc += ["", wrapped(paragraph, "    ")]
    if fields:
        doc += ["", "    Parameters", "    ----------"]
    for slot in fields:
        doc.append(f"    {attribute(slot.key)} : {human(slot)}")
        doc += [wrapped(paragraph, "        ") for paragraph in prose(slot.description)]
    lines += doc + ['    """', ""]
    lines.append(listing("    __slots__ = (", [f'"{attribute(slot.key)}"' for slot in fields], ")"))
    lines.append("")
    for slot in fields:
        held = f"Optional[{slot.kind.held}]" if slot.kind.nullable else slot.kind.held
        lines.append(f"    {attribute(slot.key)}: {held}")
    lines.append("")
    if fields:
        lines += ["    def __init__(", "        self,", "        *,"]
        for slot in fields:
            optional = slot.kind.nullable or (not slot.required and slot.default == "None")
            taken = f"Optional[{slot.kind.taken}]" if optional else slot.kind.taken
            default = "" if slot.required else f" = {slot.default}"
            lines.append(f"        {attribute(slot.key)}: {taken}{default},")
        lines.append("    ) -> None:")
        for slot in fields:
            if not slot.required and not slot.kind.nullable and slot.default == "None":
                lines += [f"        if {attribute(slot.key)} is None:", f"            {attribute(slot.key)} = {slot.kind.held}()"]
        lines.append(listing("        self._fill((", [attribute(slot.key) for slot in fields], "))"))
    lines += ["", f'    _reader = "{reader}"']
    if tag:
        lines.append(f'    _tag = "{tag}"')
    if name in bundle.personal:
        shown = ", ".join(f'"{key}"' for key in bundle.personal[name])
        lines.append(f"    _shown = ({shown},)")
    lines.append("    _fields = (")
    for slot in fields:
        default = f"{slot.kind.held}()" if not slot.required and not slot.kind.nullable and slot.default == "None" else slot.default
        rest = "True" if slot.required else f"False, {default}" + (", True" if slot.written else "")
        lines.append(f'        Field("{attribute(slot.key)}", "{slot.key}", {slot.kind.codec}, {rest}),')
    lines.append("    )")
    return "\n".join(lines)


def listing(head: str, items: Sequence[str], tail: str) -> str:
    """A tuple on one line, or on as many as it needs."""
    line = f"{head}{', '.join(items)}{',' if len(items) == 1 else ''}{tail}"
    if len(line) <= WIDTH:
        return line
    indent = " " * (len(head) - len(head.lstrip()))
    return f"{head}\n{wrapped(', '.join(items) + ',', indent + '    ')}\n{indent}{tail}"


def human(slot: Slot) -> str:
    """The type of a field as documentation says it."""
    text = slot.kind.taken.replace("dt.", "")
    text = re.sub(r"Union\[(\w+), str\]", r"\1 or str", text)
    text = re.sub(r"Sequence\[(.*)\]", r"sequence of \1", text)
    if slot.required:
        return text
    return f"{text}, optional" if slot.default in ("None", "()", "False") else f"{text}, default {slot.default}"


def choice(bundle: Bundle, name: str, schema: Schema) -> str:
    """One class for each way, and the union of them."""
    parts, members = [], []
    for option in schema["oneOf"]:
        ((tag, inner),) = option["properties"].items()
        own = name + "".join(word.capitalize() for word in tag.split("_"))
        inner = {**inner, "description": option.get("description", "")}
        parts.append(record(bundle, own, inner, name, tag))
        members.append((tag, own))
    parts.append(f"{name} = Union[{', '.join(own for _, own in members)}]")
    parts.append(commented(schema))
    parts.append(f"{name}_KINDS: Dict[str, Any] = {{" + ", ".join(f'"{tag}": {own}' for tag, own in members) + "}")
    return "\n\n\n".join(parts[:-3]) + "\n\n\n" + "\n".join(parts[-3:])


def commented(schema: Schema) -> str:
    text = prose(schema.get("description", ""))
    return '"""' + wrapped(" ".join(text), "").replace("\n", "\n") + '"""' if text else ""


def alias(name: str, schema: Schema) -> str:
    """A vocabulary, or another name for text or a number."""
    found, is_open = words(schema)
    if not found:
        base = SCALARS[schema["type"]][0]
        return "\n".join(line for line in (f"{name} = {base}", commented(schema)) if line)
    rows = "".join(f'    "{word}",' + (f"  # {prose(says)[0]}" if says else "") + "\n" for word, says in found)
    body = f"Literal[\n{rows}]"
    if is_open:
        body = f"Union[\n{textwrap.indent(body, '    ')},\n    str,\n]"
    note = commented(schema)
    return f"{name} = {body}" + (f"\n{note}" if note else "")


def module(bundle: Bundle, name: str) -> str:
    """The source of one module."""
    parts, public = [], []
    for each in bundle.modules[name]:
        schema = bundle.defs[each]
        if each in MOMENTS:
            continue
        public.append(each)
        if is_record(schema):
            parts.append(record(bundle, each, schema, each))
        elif is_choice(schema):
            parts.append(choice(bundle, each, schema))
            public += [each + "".join(w.capitalize() for w in tag.split("_")) for o in schema["oneOf"] for tag in o["properties"]]
        else:
            parts.append(alias(each, schema))
    body = "\n\n\n".join(parts) + "\n"
    code = re.sub(r'""".*?"""', "", body, flags=re.S)
    used = lambda word: re.search(rf"\b{word}\b", code) is not None  # noqa: E731
    imports = ["from __future__ import annotations", ""]
    if used("dt"):
        imports.append("import datetime as dt")
    if used("dataclass"):
        imports.append("from dataclasses import dataclass")
    typing = [word for word in ("Any", "Dict", "Literal", "Optional", "Sequence", "Tuple", "Union") if used(word)]
    if typing:
        imports.append(f"from typing import {', '.join(typing)}")
    imports.append("")
    codecs = [c for c in ("Choice", "Codec", "Date", "Local", "Many", "Moment", "Nested", "Personal", "Real", "Time", "Truth", "Whole") if re.search(rf"\b{c}\(", code)]
    if codecs:
        imports.append(f"from .._codec import {', '.join(codecs)}")
    if used("Record"):
        imports.append("from .._record import Field, Record")
    views = [view for view in VIEWS.values() if used(view)]
    if views:
        imports.append(f"from .._views import {', '.join(views)}")
    for other in bundle.modules:
        needed = sorted(
            each
            for each in bundle.modules[other]
            if other != name and each not in public and each not in MOMENTS and used(each)
        )
        if needed:
            imports.append(wrapped_import(other, needed))
    names = "".join(f'    "{each}",\n' for each in sorted(public))
    return HEAD.format(title=TITLES[name]) + "\n" + "\n".join(imports) + f"\n\n__all__ = [\n{names}]\n\n\n{body}"


def wrapped_import(other: str, needed: Sequence[str]) -> str:
    line = f"from .{other} import {', '.join(needed)}"
    return line if len(line) <= WIDTH else f"from .{other} import (\n" + "".join(f"    {each},\n" for each in needed) + ")"


def package(bundle: Bundle) -> str:
    """The module that has everything."""
    lines = ["from __future__ import annotations", ""]
    names: List[str] = []
    for name in bundle.modules:
        own = sorted(public_names(bundle, name))
        lines.append(f"from .{name} import (\n" + "".join(f"    {each},\n" for each in own) + ")")
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
    made = {f"python/fingerpost/records/{name}.py": module(bundle, name) for name in bundle.modules}
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
