//! Every call on the files of a store fails once, and for good.

mod run;

pub use run::run;
