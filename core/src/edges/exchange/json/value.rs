//! JSON as it stands: any value, with the digits of its numbers and the order of its names.

use std::borrow::Cow;

/// A value of a foreign format. Numbers keep their digits, objects their order, and each value the byte it begins at.
#[derive(Debug, Clone)]
pub(in crate::edges::exchange) struct Value<'t> {
    /// Where it begins in the text it was read from; zero for one that was made.
    pub(in crate::edges::exchange) at: usize,
    /// What it is.
    pub(in crate::edges::exchange) shape: Shape<'t>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::edges::exchange) enum Shape<'t> {
    Null,
    Bool(bool),
    /// A number, as it is written.
    Number(Cow<'t, str>),
    Text(Cow<'t, str>),
    List(Vec<Value<'t>>),
    /// Names and values in the order of the text. A name that stood twice was refused.
    Object(Vec<(Cow<'t, str>, Value<'t>)>),
}

/// Values are equal that say the same, wherever they stand.
impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.shape == other.shape
    }
}

impl<'t> Value<'t> {
    pub(in crate::edges::exchange) fn text(text: impl Into<Cow<'t, str>>) -> Self {
        Shape::Text(text.into()).into()
    }

    pub(in crate::edges::exchange) fn number(number: impl ToString) -> Self {
        Shape::Number(Cow::Owned(number.to_string())).into()
    }

    pub(in crate::edges::exchange) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Shape::List(items.into_iter().collect()).into()
    }

    /// An object of the fields that are there.
    pub(in crate::edges::exchange) fn object<N: Into<Cow<'t, str>>>(fields: impl IntoIterator<Item = (N, Option<Self>)>) -> Self {
        Shape::Object(fields.into_iter().filter_map(|(name, value)| Some((name.into(), value?))).collect()).into()
    }

    /// The value of a name, where this is an object that has it.
    pub(in crate::edges::exchange) fn get(&self, name: &str) -> Option<&Self> {
        self.fields().iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Names and values; none for what is no object.
    pub(in crate::edges::exchange) fn fields(&self) -> &[(Cow<'t, str>, Self)] {
        match &self.shape {
            Shape::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The items; none for what is no list.
    pub(in crate::edges::exchange) fn items(&self) -> &[Self] {
        match &self.shape {
            Shape::List(items) => items,
            _ => &[],
        }
    }

    pub(in crate::edges::exchange) fn as_text(&self) -> Option<&str> {
        match &self.shape {
            Shape::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The digits of a number.
    pub(in crate::edges::exchange) fn as_number(&self) -> Option<&str> {
        match &self.shape {
            Shape::Number(digits) => Some(digits),
            _ => None,
        }
    }

    pub(in crate::edges::exchange) fn as_bool(&self) -> Option<bool> {
        match self.shape {
            Shape::Bool(answer) => Some(answer),
            _ => None,
        }
    }

    pub(in crate::edges::exchange) fn is_null(&self) -> bool {
        self.shape == Shape::Null
    }

    /// What kind of value it is, for errors: `a text`, `a list`.
    pub(in crate::edges::exchange) fn kind(&self) -> &'static str {
        match self.shape {
            Shape::Null => "null",
            Shape::Bool(_) => "true or false",
            Shape::Number(_) => "a number",
            Shape::Text(_) => "a text",
            Shape::List(_) => "a list",
            Shape::Object(_) => "an object",
        }
    }

    /// The value apart from the text it was read from.
    pub(in crate::edges::exchange) fn into_owned(self) -> Value<'static> {
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        let shape = match self.shape {
            Shape::Null => Shape::Null,
            Shape::Bool(answer) => Shape::Bool(answer),
            Shape::Number(digits) => Shape::Number(own(digits)),
            Shape::Text(text) => Shape::Text(own(text)),
            Shape::List(items) => Shape::List(items.into_iter().map(Self::into_owned).collect()),
            Shape::Object(fields) => {
                Shape::Object(fields.into_iter().map(|(name, value)| (own(name), value.into_owned())).collect())
            }
        };
        Value { at: self.at, shape }
    }
}

impl<'t> From<Shape<'t>> for Value<'t> {
    fn from(shape: Shape<'t>) -> Self {
        Self { at: 0, shape }
    }
}

impl From<bool> for Value<'_> {
    fn from(answer: bool) -> Self {
        Shape::Bool(answer).into()
    }
}
