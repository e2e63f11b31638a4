//! Text about a person, which shows itself to nobody by accident.

use serde::{Deserialize, Serialize};

/// Text about or by a person: a goal in their words, a contact's name.
///
/// `Debug` says nothing and there is no `Display`, so that it cannot reach a log, an error or a crash report by
/// accident. Whoever needs the words calls [`expose`](PersonalText::expose), which is easy to find in a review.
///
/// ```
/// use fingerpost::PersonalText;
///
/// let goal = PersonalText::from("to see Mair from the mill again");
/// assert_eq!(format!("{goal:?}"), "‹personal›");
/// assert_eq!(goal.expose(), "to see Mair from the mill again");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonalText(String);

impl PersonalText {
    /// The words themselves. Every call is a place to ask who will see them.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Into<String>> From<T> for PersonalText {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Debug for PersonalText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("‹personal›")
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(PersonalText, String, {
    lower: |text| text.0,
    try_lift: |text| Ok(PersonalText(text)),
});
