"""The source of classes and vocabularies."""

from __future__ import annotations

import keyword
import re
import textwrap
from typing import Any, List, Mapping, NamedTuple, Sequence, Tuple

from record_schemas import SCALARS, Bundle, Kind, Schema, camel, ways, words

WIDTH = 116

# What notebooks want of a record besides its fields is written by hand.
VIEWS = {
    "Client": "ClientView",
    "EastingNorthing": "EastingNorthingView",
    "Match": "MatchView",
    "Point": "PointView",
    "Policy": "PolicyView",
    "PublishedAudit": "PublishedAuditView",
    "PublishedChange": "PublishedChangeView",
    "PublishedFunnel": "PublishedFunnelView",
    "PublishedLadder": "PublishedLadderView",
    "PublishedTable": "PublishedTableView",
    "Ranking": "RankingView",
    "ReferralView": "ReferralViewView",
}


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


def record(
    bundle: Bundle, name: str, schema: Schema, reader: str, tag: str = "", space: str = "", renamed: Mapping[str, str] = {}
) -> str:
    """The source of one class. `space` is the module it is known by, `renamed` what that module calls other records."""
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
    fields = [slot._replace(kind=known_as(slot.kind, renamed)) for slot in fields]
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
    if space:
        lines.append(f'    _space = "{space}."')
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


def known_as(kind: Kind, renamed: Mapping[str, str]) -> Kind:
    """The same kind where some records go by another name."""
    held, taken, codec = kind.held, kind.taken, kind.codec
    for name, other in renamed.items():
        held, taken, codec = (re.sub(rf"\b{name}\b", other, text) for text in (held, taken, codec))
    return Kind(held, taken, codec, kind.nullable)


def members(name: str, schema: Schema, space: str) -> List[Tuple[str, str]]:
    """The word of each way, and its class: named after the choice, unless a namespace says that already."""
    return [(tag, camel(tag) if space else name + camel(tag)) for tag, _ in ways(schema)]


def shadowed(bundle: Bundle, name: str, schema: Schema, space: str) -> Mapping[str, str]:
    """Records that a way needs and that are called like a way: what the namespace calls them."""
    own = {each for _, each in members(name, schema, space)} if space else set()
    return {each: f"{each}Record" for each in sorted(own & set(bundle.defs))}


def choice(bundle: Bundle, name: str, schema: Schema, space: str = "") -> str:
    """One class for each way, and the union of them."""
    named = members(name, schema, space)
    renamed = shadowed(bundle, name, schema, space)
    parts = [
        record(bundle, own, inner, name, tag, space, renamed) for (tag, own), (_, inner) in zip(named, ways(schema))
    ]
    union = [own for _, own in named]
    rows = [f'"{tag}": {own}' for tag, own in named]
    after = [
        spread(f"{name} = Union[", union, "]"),
        commented(schema),
        spread(f"{name}_KINDS: Dict[str, Any] = {{", rows, "}"),
    ]
    return "\n\n\n".join(parts) + "\n\n\n" + "\n".join(after)


def spread(head: str, items: Sequence[str], tail: str) -> str:
    """A list on one line, or one item a line."""
    line = f"{head}{', '.join(items)}{tail}"
    return line if len(line) <= 130 else f"{head}\n" + "".join(f"    {item},\n" for item in items) + tail


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
