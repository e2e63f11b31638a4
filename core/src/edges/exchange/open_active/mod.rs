//! OpenActive.
