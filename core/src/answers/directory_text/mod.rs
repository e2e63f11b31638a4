//! Reading what directories say in free text: days, prices, ages, access, ways in, contact.
//!
//! Most public directories keep all of that in one description. A text is [cleaned](clean) of its markup, cut into
//! [tokens](token), and read by one reader for each kind of fact: [days](days), [prices](prices), [ages](ages),
//! [features](features), [ways in](ways_in), [contact](contact). What a reader finds is a [suggestion](suggestion) with the words
//! it rests on, never a fact: it becomes one when a person [accepts](accept) it. `docs/directory-text.md` says how well it reads.

mod accept;
mod ages;
mod clean;
mod clock;
mod collect;
mod contact;
mod day_lists;
mod day_names;
mod days;
mod entities;
mod feature_phrases;
mod features;
mod found;
mod free;
mod prices;
mod scope;
mod suggest;
mod suggestion;
mod token;
mod ways_in;

pub use accept::{AcceptedFact, AcceptedValue, accept};
pub use clean::clean_text;
pub use collect::{DirectorySuggestion, TextOwner, suggest_for_directory};
pub use suggest::{DIRECTORY_TEXT_LIMIT, suggest_facts};
pub use suggestion::{
    BookingSaid, Confidence, DirectoryText, FactSuggestion, FrequencySaid, PriceBasis, PriceSaid, SuggestedFact, TimesSaid,
};

#[cfg(test)]
mod clean_tests;
#[cfg(test)]
mod labels_tests;
#[cfg(test)]
mod robust_tests;
#[cfg(test)]
mod sentence_tests;
