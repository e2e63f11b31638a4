//! The macro behind every answer over people.

/// Declares an answer over people: fields are read by methods and by nothing else. There is no `Serialize`, no `Display`, and `Debug` shows
/// its name alone, so that no count leaves by accident; what may leave is made by publishing.
macro_rules! raw {
    ( $(#[$meta:meta])* $name:ident { $( $(#[$fmeta:meta])* $field:ident : $type:ty, )+ } ) => {
        $(#[$meta])*
        ///
        /// Results over people, unprotected: nothing in it is written out or shown before it is published.
        #[derive(Clone, PartialEq)]
        pub struct $name {
            $( pub(in crate::answers::evidence) $field: $type, )+
        }

        impl $name {
            $(
                $(#[$fmeta])*
                #[must_use]
                pub const fn $field(&self) -> &$type {
                    &self.$field
                }
            )+
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}

pub(in crate::answers::evidence) use raw;
