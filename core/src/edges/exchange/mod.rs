//! Exchange: directories, clients and answers as files of several forms.

pub mod json;
mod source;

#[cfg(test)]
mod source_tests;
