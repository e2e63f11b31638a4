//! Taking the markup out of a text, and remembering where every character stood.

use super::entities::{LONGEST, meaning};

/// A text without markup. For every character it knows where in the source it stood.
#[derive(Debug, Clone, Default)]
pub(super) struct Clean {
    /// The characters.
    pub(super) letters: Vec<char>,
    /// For each the first character of the source that made it, and the one after the last.
    pub(super) origin: Vec<(usize, usize)>,
}

/// The words of a text without its markup: tags and comments are taken out, references such as `&amp;` are read, a paragraph
/// or list item is a line, and white space is one space. Text without markup keeps its lines.
///
/// A cleaned text comes out unchanged when it is cleaned again. `<` and `>` that belong to no tag become spaces.
///
/// ```
/// use fingerpost::clean_text;
///
/// assert_eq!(clean_text("<p>Mondays&nbsp;&amp; <b>Fri</b>days</p><ul><li>Loop</li></ul>"), "Mondays & Fridays\nLoop");
/// ```
#[must_use]
pub fn clean_text(text: &str) -> String {
    clean(text).letters.into_iter().collect()
}

/// Cleans twice: directories that were filled from others hold markup whose markup was escaped.
pub(super) fn clean(text: &str) -> Clean {
    let source: Vec<char> = text.chars().collect();
    let once = strip(&source, true);
    let mut twice = strip(&once.letters, false);
    for (start, end) in &mut twice.origin {
        let from = once.origin.get(*start).map(|(from, _)| *from);
        let until = end.checked_sub(1).and_then(|last| once.origin.get(last)).map(|(_, until)| *until);
        (*start, *end) = (from.unwrap_or_default(), until.unwrap_or_default());
    }
    twice
}

/// What has been written so far. White space is held back until something follows it.
#[derive(Default)]
struct Sink {
    clean: Clean,
    gap: Option<(char, usize, usize)>,
    keep_angles: bool,
}

impl Sink {
    fn push(&mut self, letter: char, from: usize, until: usize) {
        let mut next = Some((letter, from, until));
        // A reference may stand for a character that completes another.
        while let Some((letter, from, until)) = next {
            self.write(letter, from, until);
            next = (self.clean.letters.last() == Some(&';') && self.gap.is_none()).then(|| self.reference()).flatten();
        }
    }

    fn write(&mut self, letter: char, from: usize, until: usize) {
        let letter = match letter {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => '\n',
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => return,
            '<' | '>' if !self.keep_angles => ' ',
            other if other.is_whitespace() || other.is_control() => ' ',
            other => other,
        };
        if letter == ' ' || letter == '\n' {
            self.gap = match self.gap {
                Some(('\n', start, _)) => Some(('\n', start, until)),
                Some((_, start, _)) => Some((letter, start, until)),
                None => Some((letter, from, until)),
            };
            return;
        }
        if let Some((gap, start, end)) = self.gap.take().filter(|_| !self.clean.letters.is_empty()) {
            self.clean.letters.push(gap);
            self.clean.origin.push((start, end));
        }
        self.clean.letters.push(letter);
        self.clean.origin.push((from, until));
    }

    /// Takes back a reference that has just been completed, and gives what it stands for.
    fn reference(&mut self) -> Option<(char, usize, usize)> {
        let letters = &self.clean.letters;
        let tail = letters.get(letters.len().saturating_sub(LONGEST)..)?;
        let back = tail.iter().rev().position(|letter| *letter == '&')?;
        let first = letters.len() - 1 - back;
        let name: String = letters.get(first + 1..letters.len() - 1)?.iter().collect();
        let meant = meaning(&name)?;
        let (from, _) = *self.clean.origin.get(first)?;
        let (_, until) = *self.clean.origin.last()?;
        self.clean.letters.truncate(first);
        self.clean.origin.truncate(first);
        // The space before the reference was written; it is held back again, so that two never stand together.
        if let Some(space) = self.clean.letters.pop_if(|last| *last == ' ' || *last == '\n') {
            let (start, end) = self.clean.origin.pop().unwrap_or_default();
            self.gap = Some((space, start, end));
        }
        Some((meant, from, until))
    }
}

fn strip(source: &[char], keep_angles: bool) -> Clean {
    let mut sink = Sink { keep_angles, ..Sink::default() };
    let ends = Ends::of(source);
    let mut place = 0;
    while let Some(letter) = source.get(place).copied() {
        let Some(tag) = (letter == '<').then(|| ends.tag(source, place)).flatten() else {
            sink.push(letter, place, place + 1);
            place += 1;
            continue;
        };
        if tag.breaks {
            sink.push('\n', place, tag.end);
        }
        place = tag.end;
    }
    sink.clean
}

struct Tag {
    /// The first character after the tag, and after what belongs to it where that is no text.
    end: usize,
    /// Whether a new line begins here.
    breaks: bool,
}

/// Where tags, comments and scripts can end, found once so that text full of `<` is read in one go.
struct Ends {
    last_angle: Option<usize>,
    last_comment: Option<usize>,
    last_close: Option<usize>,
}

impl Ends {
    fn of(source: &[char]) -> Self {
        Self {
            last_angle: source.iter().rposition(|letter| *letter == '>'),
            last_comment: source.windows(3).rposition(|three| three == ['-', '-', '>']),
            last_close: source.windows(2).rposition(|two| two == ['<', '/']),
        }
    }

    fn tag(&self, source: &[char], place: usize) -> Option<Tag> {
        let rest = source.get(place..)?;
        let next = *rest.get(1)?;
        if !(next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')) {
            return None;
        }
        if rest.starts_with(&['<', '!', '-', '-']) && self.last_comment.is_some_and(|last| last >= place + 4) {
            let length = rest.get(4..)?.windows(3).position(|three| three == ['-', '-', '>'])?;
            return Some(Tag { end: place + 4 + length + 3, breaks: false });
        }
        let close = self.last_angle.filter(|last| *last > place).and_then(|_| rest.iter().position(|letter| *letter == '>'))?;
        let name: String = rest.iter().skip(1).skip_while(|letter| **letter == '/').take(12).collect();
        let name = name.to_ascii_lowercase();
        let name = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        let mut end = place + close + 1;
        if matches!(name, "script" | "style") && next != '/' {
            end = self.after_script(source, end, name);
        }
        Some(Tag { end, breaks: breaks_line(name) })
    }

    /// The first `</script>` from there on, or the end of the text.
    fn after_script(&self, source: &[char], from: usize, name: &str) -> usize {
        let closes = |place: usize| {
            let said: String = source.iter().skip(place + 2).take(name.len()).collect();
            said.eq_ignore_ascii_case(name)
        };
        let last = self.last_close.unwrap_or_default();
        (from..=last).find(|place| source.get(*place..*place + 2) == Some(&['<', '/']) && closes(*place)).unwrap_or(source.len())
    }
}

/// Whether a tag begins a new line, or ends one.
fn breaks_line(name: &str) -> bool {
    matches!(
        name,
        "p" | "div" | "br" | "hr" | "li" | "ul" | "ol" | "dl" | "dt" | "dd" | "tr" | "td" | "th" | "table" | "thead" | "tbody"
    ) || matches!(
        name,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "section" | "article" | "header" | "footer" | "blockquote" | "pre" | "figure"
    )
}
