//! Reading any value.

use std::borrow::Cow;
use std::ops::Range;

use super::access::{List, Object};
use super::fault::Fault;
use super::reader::Reader;
use super::value::{Shape, Value};

impl<'t> Reader<'t> {
    /// Reads whatever value comes next.
    pub(super) fn any_value(&mut self) -> Result<Value<'t>, Fault> {
        let first = self.peek();
        let at = self.at;
        let shape = match first {
            Some(b'"') => Shape::Text(self.string()?),
            Some(b'{') => {
                let mut fields = Vec::new();
                self.each_field(|reader, name| {
                    fields.push((name, reader.any_value()?));
                    Ok(())
                })?;
                Shape::Object(fields)
            }
            Some(b'[') => {
                let mut items = Vec::new();
                self.each_item(|reader| {
                    items.push(reader.any_value()?);
                    Ok(())
                })?;
                Shape::List(items)
            }
            Some(b'-' | b'0'..=b'9') => {
                self.number()?;
                Shape::Number(Cow::Borrowed(self.text.get(at..self.at).unwrap_or_default()))
            }
            Some(b't') => self.word("true").map(|()| Shape::Bool(true))?,
            Some(b'f') => self.word("false").map(|()| Shape::Bool(false))?,
            Some(b'n') => self.word("null").map(|()| Shape::Null)?,
            _ => return Err(self.no_value()),
        };
        Ok(Value { at, shape })
    }

    /// Passes whatever value comes next, held to the same rules, and tells where it stood.
    pub(super) fn pass_value(&mut self) -> Result<Range<usize>, Fault> {
        let first = self.peek();
        let begin = self.at;
        match first {
            Some(b'"') => drop(self.string()?),
            Some(b'{') => self.each_field(|reader, _| reader.pass_value().map(drop))?,
            Some(b'[') => self.each_item(|reader| reader.pass_value().map(drop))?,
            Some(b'-' | b'0'..=b'9') => drop(self.number()?),
            Some(b't') => self.word("true")?,
            Some(b'f') => self.word("false")?,
            Some(b'n') => self.word("null")?,
            _ => return Err(self.no_value()),
        }
        Ok(begin..self.at)
    }

    /// Goes through an object at whose bracket the reader stands; `read` reads the value of each name.
    pub(super) fn each_field(&mut self, mut read: impl FnMut(&mut Self, Cow<'t, str>) -> Result<(), Fault>) -> Result<(), Fault> {
        self.at += 1;
        self.enter()?;
        let mut object = Object::new(self);
        while let Some(name) = object.next_name()? {
            read(object.reader(), name)?;
            object.reader().path.pop();
        }
        self.at += 1;
        self.leave();
        Ok(())
    }

    /// Goes through a list at whose bracket the reader stands; `read` reads each item.
    pub(super) fn each_item(&mut self, mut read: impl FnMut(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        self.at += 1;
        self.enter()?;
        let mut list = List { reader: self, read: 0 };
        while list.next()? {
            read(list.reader)?;
            list.reader.path.pop();
        }
        self.at += 1;
        self.leave();
        Ok(())
    }
}
