//! What it costs to keep histories.
fn main() {
    divan::main();
}
