//! The macro that turns one table of codes into the type, the texts and the list behind `docs/codes.md`.

/// Declares [`Code`](super::Code): one row a code, with its dotted name, what causes it, a bad example and the way out.
macro_rules! codes {
    ($( $(#[$meta:meta])* $variant:ident = $name:literal { cause: $cause:literal, example: $example:literal, fix: $fix:literal } )+) => {
        /// A stable, dotted name of one thing that can be wrong, such as `place.coordinates-swapped`.
        ///
        /// Match on the code, never on the words beside it: codes stay, sentences improve. Every code has a
        /// section in `docs/codes.md` with the cause, a bad example and the way out, made from this same table.
        ///
        /// ```
        /// use fingerpost::Code;
        ///
        /// let code = Code::PlaceCoordinatesSwapped;
        /// assert_eq!(code.as_str(), "place.coordinates-swapped");
        /// assert_eq!("place.coordinates-swapped".parse(), Ok(code));
        /// assert!(code.fix().contains("latitude"));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $( $(#[$meta])* #[doc = concat!("`", $name, "`: ", $cause)] $variant, )+
        }

        impl Code {
            /// Every code there is, in the order of `docs/codes.md`.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The dotted name, which never changes.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }

            /// What brings this about, in one sentence.
            #[must_use]
            pub const fn cause(self) -> &'static str {
                match self { $( Self::$variant => $cause, )+ }
            }

            /// A small input that shows it.
            #[must_use]
            pub const fn example(self) -> &'static str {
                match self { $( Self::$variant => $example, )+ }
            }

            /// What to do about it.
            #[must_use]
            pub const fn fix(self) -> &'static str {
                match self { $( Self::$variant => $fix, )+ }
            }
        }
    };
}

pub(super) use codes;
