//! Histories of several devices: what two or three of them record on their own, put together in any order.

mod devices;
mod faults;
mod laws;
mod safety;
mod telling;
