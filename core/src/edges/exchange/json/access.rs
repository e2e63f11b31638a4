//! Lists, objects and choices, one value at a time.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::de::value::{BorrowedStrDeserializer, CowStrDeserializer};
use serde::de::{DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::fault::Fault;
use super::place::{Step, short};
use super::reader::Reader;
use crate::ground::error::Code;

/// How many values a list may have.
const LONGEST_LIST: usize = 1_000_000;
/// How many names an object may have.
pub(super) const MOST_NAMES: usize = 10_000;

/// A list whose opening bracket has been passed.
pub(super) struct List<'r, 'de> {
    pub(super) reader: &'r mut Reader<'de>,
    pub(super) read: usize,
}

impl List<'_, '_> {
    /// Whether there is another value, whose place is put on the path.
    pub(super) fn next(&mut self) -> Result<bool, Fault> {
        let reader = &mut *self.reader;
        if reader.peek() == Some(b']') {
            return Ok(false);
        }
        if self.read > 0 && !reader.pass(b',') {
            return Err(reader.syntax("a comma or `]` is missing after a value of a list"));
        }
        if self.read >= LONGEST_LIST {
            let detail = format!("the list has more than {LONGEST_LIST} values");
            return Err(Fault::new(Code::ImportTooMany, detail).at(|| reader.place(reader.at)));
        }
        reader.path.push(Step::Index(self.read));
        self.read += 1;
        Ok(true)
    }
}

impl<'de> SeqAccess<'de> for List<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        if !self.next()? {
            return Ok(None);
        }
        let value = self.reader.value(seed)?;
        self.reader.path.pop();
        Ok(Some(value))
    }
}

/// An object whose opening bracket has been passed.
pub(super) struct Object<'r, 'de> {
    reader: &'r mut Reader<'de>,
    names: Names<'de>,
    /// Where the last name begins.
    named_at: usize,
}

/// The names an object has had so far, and where: few in a row, many in a table.
#[derive(Default)]
struct Names<'de> {
    few: Vec<(Cow<'de, str>, usize)>,
    many: HashMap<Cow<'de, str>, usize>,
}

/// Above so many names a table is faster than a row.
const FEW: usize = 24;

impl<'de> Names<'de> {
    fn len(&self) -> usize {
        self.few.len() + self.many.len()
    }

    /// Keeps a name; where it has been there already, its earlier place.
    fn keep(&mut self, name: Cow<'de, str>, at: usize) -> Option<usize> {
        if let Some((_, earlier)) = self.few.iter().find(|(known, _)| *known == name) {
            return Some(*earlier);
        }
        if self.few.len() < FEW {
            self.few.push((name, at));
            return None;
        }
        self.many.insert(name, at)
    }
}

impl<'r, 'de> Object<'r, 'de> {
    pub(super) fn new(reader: &'r mut Reader<'de>) -> Self {
        Self { reader, names: Names::default(), named_at: 0 }
    }

    pub(super) fn reader(&mut self) -> &mut Reader<'de> {
        self.reader
    }

    /// The next name, put on the path; none where the object ends.
    pub(super) fn next_name(&mut self) -> Result<Option<Cow<'de, str>>, Fault> {
        if self.reader.peek() == Some(b'}') {
            return Ok(None);
        }
        if self.names.len() > 0 && !self.reader.pass(b',') {
            return Err(self.reader.syntax("a comma or `}` is missing after a value of an object"));
        }
        self.name().map(Some)
    }

    /// Reads a name, up to its colon, and puts it on the path.
    fn name(&mut self) -> Result<Cow<'de, str>, Fault> {
        let reader = &mut *self.reader;
        let begin = match reader.peek() {
            Some(b'"') => reader.at,
            Some(b'}') => return Err(reader.syntax("a name is missing before the bracket; a comma too many is the usual reason")),
            _ => return Err(reader.syntax("a name in double quotation marks is expected")),
        };
        self.named_at = begin;
        let name = reader.string()?;
        reader.path.push(Step::Name(name.clone()));
        if let Some(earlier) = self.names.keep(name.clone(), begin) {
            let (first, second) = (reader.line_and_column(earlier), reader.line_and_column(begin));
            let detail = format!("`{}` stands twice in one object: at {first} and at {second}", short(&name));
            return Err(Fault::new(Code::ImportDuplicateKey, detail).at(|| reader.place(begin)));
        }
        if self.names.len() > MOST_NAMES {
            let detail = format!("the object has more than {MOST_NAMES} names");
            return Err(Fault::new(Code::ImportTooMany, detail).at(|| reader.place(begin)));
        }
        if !reader.pass(b':') {
            return Err(reader.syntax("a colon is missing after a name"));
        }
        Ok(name)
    }
}

impl<'de> MapAccess<'de> for Object<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some(name) = self.next_name()? else { return Ok(None) };
        let begin = self.named_at;
        let key = match name {
            Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
            Cow::Owned(name) => seed.deserialize(CowStrDeserializer::new(Cow::Owned(name))),
        };
        key.map(Some).map_err(|fault: Fault| fault.at(|| self.reader.place(begin)))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let value = self.reader.value(seed)?;
        self.reader.path.pop();
        Ok(value)
    }
}

/// A choice written as an object with one name, whose opening bracket has been passed.
pub(super) struct Choice<'r, 'de> {
    pub(super) reader: &'r mut Reader<'de>,
}

impl<'r, 'de> EnumAccess<'de> for Choice<'r, 'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        self.reader.peek();
        let begin = self.reader.at;
        let name = Object::new(self.reader).name()?;
        let choice = seed.deserialize(name.into_deserializer()).map_err(|fault: Fault| fault.at(|| self.reader.place(begin)))?;
        Ok((choice, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        self.newtype_variant_seed(std::marker::PhantomData)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        let value = self.reader.value(seed)?;
        self.reader.path.pop();
        Ok(value)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.newtype_variant_seed(super::deserializer::Shape::List(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        self.newtype_variant_seed(super::deserializer::Shape::Object(visitor))
    }
}
