//! Files that are not what was written: damaged, cut, mixed up, foreign, hostile.

mod damage;
mod foreign;
mod hostile;
mod judge;
mod originals;
mod run;

pub use run::run;
