//! Exchange: directories, clients and answers as files of several forms.

pub mod assets;
pub mod json;
#[cfg(feature = "schema")]
pub mod schema;
mod source;
mod table;

#[cfg(all(test, feature = "schema"))]
mod schema_tests;
#[cfg(test)]
mod source_tests;
