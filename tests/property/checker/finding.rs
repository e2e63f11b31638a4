//! What a rule finds.

use fingerpost::BarrierKind;

use super::ways::Ways;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Found {
    Met,
    Unknown,
    /// Not met, and nobody can help.
    Absolute,
    /// Not met, and a barrier with these ways out.
    Barrier(BarrierKind, Ways),
}

/// The rule's name and what it found.
pub(crate) type Finding = (&'static str, Found);

/// Met or not, where what is not met is absolute.
pub(crate) fn strictly(met: bool) -> Found {
    if met { Found::Met } else { Found::Absolute }
}
