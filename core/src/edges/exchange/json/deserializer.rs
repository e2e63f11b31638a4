//! Values, as serde asks for them.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use super::access::{Choice, List, Object};
use super::fault::Fault;
use super::number::Number;
use super::reader::Reader;

impl<'de> Reader<'de> {
    /// Reads a value; whatever is wrong with it is said of its beginning, unless something inside it is.
    pub(super) fn value<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Fault> {
        self.peek();
        let begin = self.at;
        let within = self.path.len();
        seed.deserialize(&mut *self).map_err(|fault| {
            fault.at(|| {
                self.path.truncate(within);
                self.place(begin)
            })
        })
    }

    fn list<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Fault> {
        self.at += 1;
        self.enter()?;
        let value = visitor.visit_seq(List { reader: self, read: 0 })?;
        if !self.pass(b']') {
            return Err(self.syntax("the list goes on longer than expected, or its `]` is missing"));
        }
        self.leave();
        Ok(value)
    }

    fn object<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Fault> {
        self.at += 1;
        self.enter()?;
        let value = visitor.visit_map(Object::new(self))?;
        if !self.pass(b'}') {
            return Err(self.syntax("the `}` of an object is missing"));
        }
        self.leave();
        Ok(value)
    }

    pub(super) fn word(&mut self, word: &str) -> Result<(), Fault> {
        let found = self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word));
        if !found {
            return Err(self.no_value());
        }
        self.at += word.len();
        Ok(())
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'"') => match self.string()? {
                std::borrow::Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                std::borrow::Cow::Owned(text) => visitor.visit_string(text),
            },
            Some(b'{') => self.object(visitor),
            Some(b'[') => self.list(visitor),
            Some(b't') => self.word("true").and_then(|()| visitor.visit_bool(true)),
            Some(b'f') => self.word("false").and_then(|()| visitor.visit_bool(false)),
            Some(b'n') => self.word("null").and_then(|()| visitor.visit_unit()),
            Some(b'-' | b'0'..=b'9') => match self.number()? {
                Number::Whole(number) => visitor.visit_u64(number),
                Number::Negative(number) => visitor.visit_i64(number),
                Number::Decimal(number) => visitor.visit_f64(number),
            },
            _ => Err(self.no_value()),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.peek() == Some(b'n') {
            self.word("null")?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    /// A record is an object. A list of its values in order, which serde would take, is not: order has no names.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if self.peek() == Some(b'[') {
            return Err(Fault::invalid_type(Unexpected::Seq, &visitor));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'"') => {
                let word = self.string()?;
                visitor.visit_enum(StrDeserializer::new(&word))
            }
            Some(b'{') => {
                self.at += 1;
                self.enter()?;
                let value = visitor.visit_enum(Choice { reader: self })?;
                if !self.pass(b'}') {
                    return Err(self.syntax("a choice is an object with one name; `}` is expected here"));
                }
                self.leave();
                Ok(value)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

/// What a choice holds, asked for as a list or as an object.
pub(super) enum Shape<V> {
    List(V),
    Object(V),
}

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Shape<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        match self {
            Self::List(visitor) => deserializer.deserialize_tuple(0, visitor),
            Self::Object(visitor) => deserializer.deserialize_struct("", &[], visitor),
        }
    }
}
