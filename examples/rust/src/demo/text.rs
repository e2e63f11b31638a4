//! Laying text out for a terminal.

/// The width of a page.
pub(crate) const WIDTH: usize = 96;

/// Prints a text wrapped to the page, its first line after a mark, the others below it.
pub(crate) fn wrapped(mark: &str, text: &str) {
    let indent = " ".repeat(mark.chars().count());
    let mut line = mark.to_owned();
    let mut filled = false;
    for word in text.split_whitespace() {
        let width = line.chars().count() + word.chars().count();
        if filled && width >= WIDTH {
            println!("{line}");
            line.clone_from(&indent);
            filled = false;
        }
        if filled {
            line.push(' ');
        }
        line.push_str(word);
        filled = true;
    }
    println!("{line}");
}

/// Prints a heading with a rule below.
pub(crate) fn heading(text: &str) {
    println!("\n{text}\n{}", "─".repeat(text.chars().count().min(WIDTH)));
}

/// Prints a heading over the whole page.
pub(crate) fn title(text: &str) {
    println!("\n{}\n{text}\n{}", "━".repeat(WIDTH), "━".repeat(WIDTH));
}
