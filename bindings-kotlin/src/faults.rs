//! What a fault inside the library says: where it is, and nothing of what it was about.

use std::io::Write;
use std::panic::{PanicHookInfo, set_hook};
use std::sync::Once;

/// Keeps the texts of faults off the standard error, where they could repeat what a client said: a fault says its place
/// in the source and no more. The generated Kotlin calls this when it loads the library, before anything else.
///
/// The hook belongs to this library alone, not to other Rust libraries of the same process.
#[uniffi::export]
pub fn quiet_faults() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| set_hook(Box::new(say_where)));
}

fn say_where(fault: &PanicHookInfo<'_>) {
    let place = fault.location().map(|place| format!(" at {}:{}", place.file(), place.line())).unwrap_or_default();
    // Nowhere to say it is no reason for a second fault.
    let _ = writeln!(std::io::stderr(), "a fault inside fingerpost{place}");
}
