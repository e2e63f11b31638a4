//! fingerpost's own JSON: the records as they are, read strictly.
//!
//! Reading never guesses: unknown and missing fields, names that stand twice, values of another kind, texts that are
//! not UTF-8 and files beyond the limits are errors that name the place as a JSON Pointer with line and column. The
//! code is that of the fault itself, so that a bad postcode is `place.postcode-format` in a file as anywhere else.
//! No error repeats what the file says, except a short word outside its vocabulary.

mod access;
mod deserializer;
mod document;
mod fault;
mod histories;
mod methods;
mod number;
mod place;
mod read;
mod reader;
mod string;
mod value;
mod value_read;
mod value_write;
mod words;
mod write;

pub(super) use document::Document;
pub use histories::{read_events, read_place_events, write_events, write_place_events};
pub(super) use place::short as shown;
pub(super) use read::read as read_record;
pub use read::{read_client, read_clients, read_directory, read_policy};
pub(super) use value::{Shape, Value};
pub(super) use value_write::{write_line, write_value};
pub(super) use words::nearest;
pub use write::{write_client, write_clients, write_directory, write_policy};

#[cfg(test)]
mod bad_input_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod round_trip_tests;
#[cfg(test)]
mod value_tests;
