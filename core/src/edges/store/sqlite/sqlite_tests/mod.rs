//! Tests of the store in a file.
