//! What seems to stand in a directory twice. Nothing is ever merged: people decide.

use super::blocks::pairs;
use super::entries::{RecordKind, RecordRef, entries};
use super::likeness::{DuplicateReason, Likeness, likeness};
use crate::ground::record::record;
use crate::model::catalogue::Directory;

record! {
    /// Two records that may be one thing.
    DuplicatePair {
        /// The one.
        first: RecordRef,
        /// The other.
        second: RecordRef,
        /// How surely.
        likeness: Likeness,
        /// What they have in common.
        reasons: Vec<DuplicateReason>,
        /// A sentence for whoever decides.
        sentence: String,
    }
}

record! {
    /// The records that may stand twice, the surest first.
    DuplicateReport {
        /// The pairs.
        pairs: Vec<DuplicatePair>,
        /// How many records were looked at.
        compared: u32,
        /// How many shared traits were passed over because too many records have them, such as a word in every name.
        too_common: u32,
    }
}

/// Finds partners, sites and activities that seem to stand twice in a directory.
///
/// Records are compared by identifiers, names, telephone, e-mail, website, postcode, point, partner and days. The time grows with the
/// number of records, not with its square: only records that share a trait are compared. Nothing is merged.
///
/// ```
/// use fingerpost::{Directory, Likeness, Site, UkDivision, find_duplicates};
///
/// let mut directory = Directory::new("Newport".parse()?, UkDivision::EnglandAndWales);
/// for (id, name) in [("a", "The Old Mill"), ("b", "Old Mill, The"), ("c", "Castle")] {
///     let mut site = Site::new(id.parse()?, name.parse()?);
///     site.postcode = Some("NP20 1AB".parse()?);
///     directory.sites.push(site);
/// }
/// let report = find_duplicates(&directory);
/// assert_eq!(report.pairs.len(), 1);
/// assert_eq!(report.pairs[0].likeness, Likeness::Same);
/// assert_eq!(report.pairs[0].second.id, "b");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn find_duplicates(directory: &Directory) -> DuplicateReport {
    compare(&[directory], false)
}

/// Finds records of one directory that seem to stand in another as well. Pairs within one of the two are not listed.
#[must_use]
pub fn find_duplicates_across(one: &Directory, other: &Directory) -> DuplicateReport {
    compare(&[one, other], true)
}

fn compare(directories: &[&Directory], across: bool) -> DuplicateReport {
    let numbered = (0_u32..).zip(directories);
    let all: Vec<_> = numbered.flat_map(|(number, directory)| entries(directory, number)).collect();
    let (candidates, too_common) = pairs(&all, across);
    let mut found: Vec<DuplicatePair> = candidates
        .into_iter()
        .filter_map(|(a, b)| {
            let (a, b) = (all.get(a)?, all.get(b)?);
            let (likeness, reasons) = likeness(a, b)?;
            let (first, second) = if b.of < a.of { (b.of.clone(), a.of.clone()) } else { (a.of.clone(), b.of.clone()) };
            let sentence = sentence(&first, &second, likeness, &reasons);
            Some(DuplicatePair::new(first, second, likeness, reasons, sentence))
        })
        .collect();
    found.sort_by(|a, b| (a.likeness, &a.first, &a.second).cmp(&(b.likeness, &b.first, &b.second)));
    DuplicateReport::new(found, u32::try_from(all.len()).unwrap_or(u32::MAX), too_common)
}

fn sentence(first: &RecordRef, second: &RecordRef, likeness: Likeness, reasons: &[DuplicateReason]) -> String {
    let said: Vec<&str> = reasons.iter().map(|reason| reason.phrase()).collect();
    let what = match first.kind {
        RecordKind::Partner => "partner",
        RecordKind::Site => "place",
        RecordKind::Activity => "activity",
    };
    let sure = match likeness {
        Likeness::Same => "are the same",
        Likeness::Likely => "are probably the same",
        Likeness::Possible => "may be the same",
    };
    format!("“{}” and “{}” {sure} {what}: {}.", first.name, second.name, said.join(", "))
}
