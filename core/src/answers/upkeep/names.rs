//! Names, folded so that two ways of writing one compare as equal, and how alike two are.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that come and go in one and the same name.
const LOOSE: &[&str] =
    &["the", "of", "and", "at", "in", "for", "a", "an", "on", "by", "ltd", "limited", "cic", "cio", "plc", "llp", "company"];

/// The longest name compared, in words.
const WORDS: usize = 16;

/// The words of a name in lower case, without accents, apostrophes and loose words, in alphabetical order.
pub(super) fn folded(name: &str) -> Vec<String> {
    let plain: String = name.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect();
    let plain = plain.replace("'s", "s").replace("\u{2019}s", "s").replace(['\'', '\u{2019}'], "");
    let words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty() && !LOOSE.contains(word));
    let mut words: Vec<String> = words.map(|word| word.chars().take(24).collect()).take(WORDS).collect();
    words.sort_unstable();
    words
}

/// How alike two folded names are, in hundredths of their letters: words count that are equal or differ by a slip of the pen.
pub(super) fn alike(a: &[String], b: &[String]) -> u32 {
    let letters = |words: &[String]| words.iter().map(|word| word.chars().count()).sum::<usize>();
    let total = letters(a) + letters(b);
    if total == 0 {
        return 0;
    }
    let mut left: Vec<&String> = b.iter().collect();
    let mut shared = 0;
    let (mut rest, mut pairs) = (Vec::new(), 0);
    for word in a {
        match left.iter().position(|other| *other == word) {
            Some(place) => shared += 2 * left.remove(place).chars().count(),
            None => rest.push(word),
        }
    }
    for word in rest {
        if let Some(place) = left.iter().position(|other| slip(word, other)) {
            shared += word.chars().count() + left.remove(place).chars().count();
            pairs += 1;
        }
    }
    u32::try_from((shared * 100 / total).saturating_sub(pairs)).unwrap_or(100)
}

/// Whether two words differ by one letter added, left out, changed or swapped with its neighbour; by two in long words.
/// Numbers never do: group 1 is not group 2.
fn slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let digits = |word: &[char]| word.iter().any(char::is_ascii_digit);
    let shorter = a.len().min(b.len());
    if shorter < 4 || digits(&a) || digits(&b) || a.len().abs_diff(b.len()) > 2 {
        return false;
    }
    edits(&a, &b) <= if shorter >= 8 { 2 } else { 1 }
}

/// The least number of such changes from one word to the other (optimal string alignment).
fn edits(a: &[char], b: &[char]) -> usize {
    let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let change = at(&last, j) + usize::from(x != y);
            let mut best = change.min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    at(&last, b.len())
}
