"""What the schemas of the core say: which records and vocabularies there are, and what each field is in Python."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NamedTuple, Tuple

Schema = Dict[str, Any]

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
        self.namespaces: List[str] = data["namespaces"]
        self.modules: Dict[str, List[str]] = {}
        self.home: Dict[str, str] = {}
        for group in data["groups"]:
            names: List[str] = []
            for root in group["roots"]:
                self._reach(root, names)
            self.modules[group["name"]] = names
            # What a namespace needs must stand in a module before it, or the two would need each other.
            assert group["name"] not in self.namespaces or len(names) == 1, f"name these in a group before: {names[:-1]}"
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
        if word == "array" and schema["items"].get("format") == "uint8":
            return Kind("bytes", "bytes", "Octets()", nullable)
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


def ways(schema: Schema) -> List[Tuple[str, Schema]]:
    """The ways of a choice: the word of each, and its fields with the description of the way."""
    found = []
    for option in schema["oneOf"]:
        ((tag, inner),) = option["properties"].items()
        found.append((tag, {**inner, "description": option.get("description", "")}))
    return found


def camel(tag: str) -> str:
    """`plan_exit` as the name of a class."""
    return "".join(word.capitalize() for word in tag.split("_"))


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
