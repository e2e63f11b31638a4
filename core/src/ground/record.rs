//! The macro behind every record that crosses to Python, Kotlin and files.

/// Declares a record: plain public fields, the required ones first.
///
/// Every record reads and writes JSON (unknown fields are refused, optional ones may be left out and are left out
/// when empty), has a JSON Schema, crosses to Kotlin with default arguments, and gets a `new` that takes the
/// required fields.
///
/// `personal` before the name leaves `Debug` to the file, which must show nothing about the person. `rust` before that keeps a
/// record from Kotlin, where nothing is called with it.
macro_rules! record {
    ( $(#[$meta:meta])* rust personal $name:ident $body:tt ) => {
        $crate::ground::record::record! { @body {cfg(all())} {cfg(all())} $(#[$meta])* $name $body }
    };
    ( $(#[$meta:meta])* rust $name:ident $body:tt ) => {
        $crate::ground::record::record! { @body {cfg(all())} {cfg(all())} $(#[$meta])* #[derive(Debug)] $name $body }
    };
    ( $(#[$meta:meta])* personal $name:ident $body:tt ) => {
        $crate::ground::record::record! { @crosses $(#[$meta])* $name $body }
    };
    ( $(#[$meta:meta])* $name:ident $body:tt ) => {
        $crate::ground::record::record! { @crosses $(#[$meta])* #[derive(Debug)] $name $body }
    };
    (@crosses $($record:tt)*) => {
        $crate::ground::record::record! {
            @body
            {cfg_attr(feature = "uniffi", derive(uniffi::Record))}
            {cfg_attr(feature = "uniffi", uniffi(default))}
            $($record)*
        }
    };
    (@body
        {$crossing:meta}
        {$left_out:meta}
        $(#[$meta:meta])*
        $name:ident {
            $( $(#[$rmeta:meta])* $required:ident : $rtype:ty, )*
            $( [optional] $( $(#[$ometa:meta])* $optional:ident : $otype:ty, )+ )?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[$crossing]
        pub struct $name {
            $( $(#[$rmeta])* pub $required: $rtype, )*
            $( $(
                $(#[$ometa])*
                #[serde(default, skip_serializing_if = "crate::ground::record::is_default")]
                #[$left_out]
                pub $optional: $otype,
            )+ )?
        }

        impl $name {
            /// The record with its required fields, everything optional left out.
            #[allow(clippy::too_many_arguments, reason = "a record has as many required fields as it needs")]
            #[allow(clippy::new_without_default, reason = "only records without required fields have a default")]
            #[must_use]
            pub fn new($( $required: $rtype, )*) -> Self {
                Self { $( $required, )* $( $( $optional: Default::default(), )+ )? }
            }
        }
    };
}

pub(crate) use record;

/// Whether a value is what a reader would assume if it were left out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
