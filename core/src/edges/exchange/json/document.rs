//! A text of a foreign format, read whole or one item of a list at a time, that knows where everything stands.

use std::cell::{Cell, OnceCell};
use std::ops::Range;

use super::place::push_name;
use super::reader::Reader;
use super::value::{Shape, Value};
use crate::edges::exchange::source::{checked_up_to, utf8};
use crate::ground::error::Result;

/// A JSON text of a foreign format.
pub(in crate::edges::exchange) struct Document<'t> {
    text: &'t str,
    /// Where the lines begin, once somebody has asked.
    lines: OnceCell<Vec<usize>>,
    /// The place asked for last: where its line begins, its offset, and how many characters lie between. The next is counted
    /// on from there, so that many findings in one long line do not each count all of it.
    last: Cell<(usize, usize, usize)>,
}

/// An item of a long list, not yet read.
#[derive(Debug, Clone)]
pub(in crate::edges::exchange) struct Item {
    /// Its place in the list, counted from zero.
    pub(in crate::edges::exchange) index: usize,
    range: Range<usize>,
}

impl<'t> Document<'t> {
    /// Looks at a file of at most so many bytes before it is read: its size, kind and encoding.
    pub(in crate::edges::exchange) fn open(bytes: &'t [u8], largest: usize) -> Result<Self> {
        Ok(Self { text: utf8(checked_up_to(bytes, largest)?)?, lines: OnceCell::new(), last: Cell::new((0, 0, 0)) })
    }

    /// Reads all of it as one value.
    pub(in crate::edges::exchange) fn read(&self) -> Result<Value<'t>> {
        let mut reader = Reader::new(self.text);
        let value = reader.any_value().map_err(super::fault::Fault::into_error)?;
        reader.finish().map_err(super::fault::Fault::into_error)?;
        Ok(value)
    }

    /// Reads the object at the top, but for its first list of one of these names, whose items are found and not yet
    /// read: so a feed of a hundred megabytes is never held as values all at once. A text that is itself a list is that list.
    ///
    /// The whole text is held to the grammar and to every limit. Returns the object (of a list: one without fields), the
    /// name of the list (empty for a text that is the list), and its items.
    pub(in crate::edges::exchange) fn outline(&self, lists: &[&str]) -> Result<Outline<'t>> {
        self.outlined(lists).map_err(super::fault::Fault::into_error)
    }

    fn outlined(&self, lists: &[&str]) -> std::result::Result<Outline<'t>, super::fault::Fault> {
        let mut reader = Reader::new(self.text);
        let first = reader.peek();
        let at = reader.at;
        let (mut fields, mut list) = (Vec::new(), None);
        match first {
            Some(b'[') => list = Some((String::new(), items(&mut reader)?)),
            Some(b'{') => reader.each_field(|reader, name| {
                if list.is_none() && lists.contains(&name.as_ref()) && reader.peek() == Some(b'[') {
                    list = Some((name.into_owned(), items(reader)?));
                } else {
                    fields.push((name, reader.any_value()?));
                }
                Ok(())
            })?,
            _ => {
                let value = reader.any_value()?;
                reader.finish()?;
                return Ok(Outline { top: value, list: None });
            }
        }
        reader.finish()?;
        Ok(Outline { top: Value { at, shape: Shape::Object(fields) }, list })
    }

    /// Reads one item of an outline.
    pub(in crate::edges::exchange) fn item(&self, item: &Item) -> Result<Value<'t>> {
        let mut reader = Reader::new(self.text.get(..item.range.end).unwrap_or_default());
        reader.at = item.range.start;
        reader.any_value().map_err(super::fault::Fault::into_error)
    }

    /// `/contents/3/name (line 40 column 12)` for a value found somewhere inside `root`, whose own pointer is `prefix`.
    pub(in crate::edges::exchange) fn place(&self, prefix: &str, root: &Value<'_>, value: &Value<'_>) -> String {
        let mut pointer = prefix.to_owned();
        step_to(root, value.at, &mut pointer);
        let space = if pointer.is_empty() { "" } else { " " };
        format!("{pointer}{space}({})", self.line_and_column(value.at))
    }

    /// `line 40 column 12`, both counted from one, columns in characters.
    pub(in crate::edges::exchange) fn line_and_column(&self, offset: usize) -> String {
        let lines = self.lines.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        });
        let line = lines.partition_point(|begin| *begin <= offset);
        let begin = lines.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let (known, at, characters) = self.last.get();
        let (from, before) = if known == begin && (begin..=offset).contains(&at) { (at, characters) } else { (begin, 0) };
        let characters = before + self.text.get(from..offset).unwrap_or_default().chars().count();
        self.last.set((begin, offset, characters));
        format!("line {line} column {}", characters + 1)
    }
}

/// What [`Document::outline`] found.
pub(in crate::edges::exchange) struct Outline<'t> {
    /// The object at the top without its list, or the value at the top where it is neither object nor list.
    pub(in crate::edges::exchange) top: Value<'t>,
    /// The list: its name, empty where the text is the list, and its items.
    pub(in crate::edges::exchange) list: Option<(String, Vec<Item>)>,
}

fn items(reader: &mut Reader<'_>) -> std::result::Result<Vec<Item>, super::fault::Fault> {
    let mut items = Vec::new();
    reader.each_item(|reader| {
        items.push(Item { index: items.len(), range: reader.pass_value()? });
        Ok(())
    })?;
    Ok(items)
}

/// Adds the steps from a value to the one inside it that begins at an offset.
fn step_to(from: &Value<'_>, at: usize, pointer: &mut String) {
    if from.at >= at {
        return;
    }
    let next = match &from.shape {
        Shape::List(items) => {
            let index = items.partition_point(|item| item.at <= at).saturating_sub(1);
            pointer.push_str(&format!("/{index}"));
            items.get(index)
        }
        Shape::Object(fields) => {
            let index = fields.partition_point(|(_, value)| value.at <= at).saturating_sub(1);
            fields.get(index).map(|(name, value)| {
                push_name(pointer, name);
                value
            })
        }
        _ => None,
    };
    next.into_iter().for_each(|value| step_to(value, at, pointer));
}
