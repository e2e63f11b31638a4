//! Faults that were found, each with the smallest history that showed it.

mod apart;
mod history;
mod life;
mod places;
