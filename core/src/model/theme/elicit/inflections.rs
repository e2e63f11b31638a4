//! The regular forms of an English word.

/// The word itself with its regular plural, `-ing` and `-ed` forms, spelt by rule. Forms that do not exist do no harm:
/// nobody says them. Made from the cue and not by cutting what was said, so that "caring" is never heard as "car".
pub(super) fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let letters: Vec<char> = word.chars().collect();
    let plain = letters.iter().all(char::is_ascii_lowercase);
    let plural_already = word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    if letters.len() < 3 || !plain || plural_already {
        return forms;
    }
    let vowel = |letter: Option<&char>| letter.is_some_and(|l| "aeiou".contains(*l));
    let mut from_end = letters.iter().rev();
    let (last, second, third) = (from_end.next(), from_end.next(), from_end.next());
    let ends = |end: &str| word.ends_with(end);
    let y_to_i = ends("y") && !vowel(second);
    let stem = |end: &str| word.strip_suffix(end).unwrap_or(word).to_owned();

    if let Some(start) = word.strip_suffix("man") {
        forms.push(format!("{start}men"));
    }
    forms.push(match () {
        () if y_to_i => stem("y") + "ies",
        () if ["s", "x", "z", "ch", "sh"].iter().any(|end| ends(end)) => format!("{word}es"),
        () => format!("{word}s"),
    });
    if ends("o") {
        forms.push(format!("{word}es"));
    }
    if ends("ing") || ends("ed") {
        return forms;
    }
    let doubles = last.is_some_and(|l| !"aeiouwxy".contains(*l)) && vowel(second) && !vowel(third);
    if let (true, Some(last)) = (doubles, last) {
        forms.push(format!("{word}{last}ing"));
        forms.push(format!("{word}{last}ed"));
        if letters.iter().filter(|letter| vowel(Some(letter))).count() == 1 {
            return forms;
        }
    }
    let silent_e = ends("e") && !ends("ee") && !ends("ye") && !ends("oe");
    forms.push(if silent_e { stem("e") + "ing" } else { format!("{word}ing") });
    forms.push(match () {
        () if y_to_i => stem("y") + "ied",
        () if ends("e") => format!("{word}d"),
        () => format!("{word}ed"),
    });
    forms
}
