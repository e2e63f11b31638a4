//! The operation about saved indexes.

use fingerpost::{Client, Result, SavedIndex};
use serde_json::Value;

use super::{Input, value};

pub(super) fn placings(input: &Input<'_>) -> Result<Value> {
    let (mut matcher, client, top) = (input.matcher()?, Client::from_json(&input.file("client"))?, input.count("top"));
    let mut index = matcher.index(input.parsed("at")?)?;
    if input.0.get("changed").is_some() {
        matcher = input.matcher_over("changed")?;
        index = index.renewed(&matcher)?;
    }
    let mut bytes = index.save()?;
    if let Some(damage) = input.0.get("damage").map(Input) {
        let number = |name: &str| damage.0.get(name).map(|_| damage.count(name) as usize);
        if let Some(at) = number("flip") {
            bytes[at] ^= 1;
        }
        bytes.truncate(number("cut").unwrap_or(bytes.len()));
        if damage.0.get("instead").is_some() {
            bytes = damage.file("instead");
        }
    }
    let saved = SavedIndex::open(bytes)?;
    let answer = saved.placings(&client, top)?;
    let other = input.0.get("other").map(|_| input.matcher_over("other")).transpose()?;
    let whole = saved.with(other.as_ref().unwrap_or(&matcher))?;
    assert_eq!(whole.placings(&client, top)?, answer, "with its catalogue it says something else");
    assert_eq!(whole.suitable(&client, top)?, saved.suitable(&client, top)?, "with its catalogue it says something else");
    Ok(value(&answer))
}
