//! The rules of the events, a group a file.

pub(super) mod barrier;
pub(super) mod begin;
pub(super) mod choice;
pub(super) mod close;
pub(super) mod concern;
pub(super) mod conflict;
pub(super) mod consent;
pub(super) mod contact;
pub(super) mod exit;
pub(super) mod feedback;
pub(super) mod follow_up;
pub(super) mod gate;
pub(super) mod offer;
pub(super) mod session;
