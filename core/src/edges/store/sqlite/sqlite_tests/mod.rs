//! Tests of the store in a file, beyond what every store must do.

mod backup_tests;
mod corruption_tests;
mod erasing_again_tests;
mod erasing_tests;
mod filled;
mod opening_tests;
mod rotating_tests;
mod salvaging_tests;
mod settings_tests;
mod sharing_tests;
mod tampering_tests;

use filled::{Held, KEY, MARK, entry, filled, key, open, raw, stream, texts};
