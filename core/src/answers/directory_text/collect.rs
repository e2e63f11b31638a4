//! The texts of a whole directory.

use super::suggest::suggest_facts;
use super::suggestion::{DirectoryText, FactSuggestion};
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, PersonalText};
use crate::model::catalogue::Directory;
use serde::{Deserialize, Serialize};

/// The record a text belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum TextOwner {
    /// A partner.
    Partner {
        /// Which.
        partner: PartnerId,
    },
    /// A site.
    Site {
        /// Which.
        site: SiteId,
    },
    /// An activity.
    Activity {
        /// Which.
        activity: ActivityId,
    },
}

record! {
    /// What the texts of one record of a directory seem to say.
    DirectorySuggestion {
        /// Whose texts they are.
        of: TextOwner,
        /// The suggestions, in the order of the texts.
        suggestions: Vec<FactSuggestion>,
    }
}

/// What the texts a directory already holds seem to say, record by record: sites, then activities, in their own order; the field
/// of each suggestion is the field of the record. Records whose texts say nothing that can be read are left out.
///
/// ```
/// use fingerpost::{Directory, Site, UkDivision, suggest_for_directory};
///
/// let mut directory = Directory::new("Newport".parse()?, UkDivision::EnglandAndWales);
/// let mut hall = Site::new("hall".parse()?, "The hall".parse()?);
/// hall.description = Some("A stone hall. Hearing loop.".parse()?);
/// directory.sites.push(hall);
/// let found = suggest_for_directory(&directory);
/// assert_eq!(found[0].suggestions[0].words.expose(), "Hearing loop");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn suggest_for_directory(directory: &Directory) -> Vec<DirectorySuggestion> {
    let sites = directory.sites.iter().map(|site| {
        let texts = [("description", site.description.as_ref()), ("address", site.address.as_ref())];
        (TextOwner::Site { site: site.id.clone() }, read(&texts))
    });
    let activities = directory.activities.iter().map(|activity| {
        let notes = activity.sessions.iter().map(|session| ("sessions/note", session.note.as_ref()));
        let texts: Vec<_> = std::iter::once(("description", activity.description.as_ref())).chain(notes).collect();
        (TextOwner::Activity { activity: activity.id.clone() }, read(&texts))
    });
    let all = sites.chain(activities).filter(|(_, suggestions)| !suggestions.is_empty());
    all.map(|(of, suggestions)| DirectorySuggestion { of, suggestions }).collect()
}

fn read(texts: &[(&'static str, Option<&NonEmpty>)]) -> Vec<FactSuggestion> {
    let text = |(field, text): &(&'static str, Option<&NonEmpty>)| {
        text.map(|text| DirectoryText::new(NonEmpty::known(field), PersonalText::from(text.as_str())))
    };
    suggest_facts(&texts.iter().filter_map(text).collect::<Vec<_>>())
}
