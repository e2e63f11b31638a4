//! Why an event is not allowed, before it is told to anybody.

use crate::ground::error::{Code, Issue};

/// Why an event is not allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refused {
    pub(crate) code: Code,
    pub(crate) detail: String,
    pub(crate) issues: Vec<Issue>,
}

impl Refused {
    pub(crate) fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), issues: Vec::new() }
    }
}

/// Refuses unless something holds.
pub(crate) fn require(holds: bool, code: Code, detail: &str) -> Result<(), Refused> {
    if holds { Ok(()) } else { Err(Refused::new(code, detail)) }
}
