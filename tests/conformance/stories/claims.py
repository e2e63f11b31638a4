"""What a story claims of its answer, in short, and where the answer does not keep it."""


def outcome(told):
    """What became of one event, in short: the state, or the code after an exclamation mark."""
    return told["state"] if "state" in told else "!" + told["error"]["code"]


SHORT = {
    "barriers": lambda view: {one["barrier"]: f"{one['status']} {one['cause']}" for one in view.get("barriers", [])},
    "gate": lambda view: [one["code"] for one in view.get("gate", [])],
    "warnings": lambda view: [one["code"] for one in view.get("warnings", [])],
    "causes": lambda view: view["transitions"][-1].get("causes", []),
    "questions": lambda view: {one["rule"]: "answer" in one for one in view.get("questions", [])},
    "feedback": lambda view: [one["status"] for one in view.get("feedback", [])],
    "concerns": lambda view: [one.get("read", False) for one in view.get("concerns", [])],
    "consents": lambda view: [one["scope"] for one in view.get("consents", [])],
    "outcomes": lambda view: [one["outcome"] for one in view.get("sessions", [])],
    "steps": lambda view: [one["step"] for one in view.get("steps", [])],
    "follow_ups": lambda view: [[one["due"], one["agreed"], "found" in one] for one in view.get("follow_ups", [])],
    "found": lambda view: {one["point"]: one["found"] for one in view.get("follow_ups", []) if "found" in one},
    "cleared": lambda view: "clearance" in view,
    "clearance": lambda view: f"{view['clearance']['activity']} {view['clearance']['version']}",
    "lapsed": lambda view: [" ".join(one.values()) for one in view.get("lapsed", [])],
    "conflicts": lambda view: [conflict(one) for one in view.get("conflicts", [])],
    "decided": lambda view: ["decision" in one for one in view.get("conflicts", [])],
}


def conflict(one):
    """A conflict in short: the event, the code behind `referral.`, and the event it contradicts."""
    against = f" against {one['against']}" if "against" in one else ""
    return f"{one['event']} {one['code'].removeprefix('referral.')}{against}"


def not_shown(shows, view):
    """The claims about a view that it does not keep."""
    found = {name: SHORT[name](view) if name in SHORT else view.get(name) for name in shows}
    return [f"{name} is {found[name]}, not {claimed}" for name, claimed in shows.items() if found[name] != claimed]
