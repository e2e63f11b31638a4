//! The catalogue itself.

use std::sync::OnceLock;

use super::Directory;
use super::check::check;
use super::digest::Digest;
use super::referred::Referred;
use crate::ground::error::{Code, FingerpostError, Issue, Result, Severity};
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::map::HashMap;
use crate::model::barrier::BarrierTable;
use crate::model::theme::Vocabulary;

/// What an area offers, checked, indexed and immutable.
///
/// Made from a [`Directory`]. Findings are data: a catalogue with warnings loads and keeps them in
/// [`issues`](Catalogue::issues); one with errors does not load and says all of them at once. Records are kept in
/// the order of their ids, so that the order of the input changes no answer.
///
/// ```
/// use fingerpost::{Catalogue, Directory, NonEmpty, UkDivision};
///
/// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let catalogue = Catalogue::new(directory)?;
/// assert!(catalogue.activities().is_empty());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Catalogue {
    pub(super) directory: Directory,
    pub(super) partners: HashMap<PartnerId, usize>,
    pub(super) sites: HashMap<SiteId, usize>,
    pub(super) activities: HashMap<ActivityId, usize>,
    /// What each activity refers to.
    pub(super) referred: Referred,
    /// The partners that say how much support they can hold.
    pub(super) supporting: Vec<usize>,
    /// The partners that host at a site.
    pub(super) hosts: HashMap<SiteId, Vec<usize>>,
    pub(super) vocabulary: Vocabulary,
    pub(super) barriers: BarrierTable,
    pub(super) issues: Vec<Issue>,
    /// See [`digest`](Self::digest).
    pub(super) digest: OnceLock<Digest>,
}

impl Catalogue {
    /// Checks and indexes a directory.
    ///
    /// # Errors
    /// [`Code::CatalogueHasErrors`] with every finding where any of them is an error. Places in findings count records
    /// as the input does: `/activities/3/price`.
    pub fn new(directory: Directory) -> Result<Self> {
        let vocabulary = Vocabulary::builtin().extended_with(directory.themes.clone())?;
        let barriers = BarrierTable::builtin().with(&directory.barriers);
        let issues = check(&directory, &vocabulary, &barriers);
        let errors = issues.iter().filter(|issue| issue.severity == Severity::Error).count();
        if errors > 0 {
            let what = if errors == 1 { "one error".to_owned() } else { format!("{errors} errors") };
            let detail = format!("the directory has {what} and cannot be used until they are put right");
            return Err(FingerpostError::invalid(Code::CatalogueHasErrors, detail).with_issues(issues));
        }
        Ok(Self::indexed(directory, vocabulary, barriers, issues))
    }

    /// A part of a catalogue that was checked as a whole. What it refers to outside itself is found missing where it is looked up.
    pub(crate) fn part(directory: Directory) -> Result<Self> {
        let vocabulary = Vocabulary::builtin().extended_with(directory.themes.clone())?;
        let barriers = BarrierTable::builtin().with(&directory.barriers);
        Ok(Self::indexed(directory, vocabulary, barriers, Vec::new()))
    }

    fn indexed(mut directory: Directory, vocabulary: Vocabulary, barriers: BarrierTable, issues: Vec<Issue>) -> Self {
        directory.partners.sort_by(|a, b| a.id.cmp(&b.id));
        directory.sites.sort_by(|a, b| a.id.cmp(&b.id));
        directory.activities.sort_by(|a, b| a.id.cmp(&b.id));
        let partners = directory.partners.iter().enumerate().map(|(i, partner)| (partner.id.clone(), i)).collect();
        let sites = directory.sites.iter().enumerate().map(|(i, site)| (site.id.clone(), i)).collect();
        let activities = directory.activities.iter().enumerate().map(|(i, activity)| (activity.id.clone(), i)).collect();
        let records = || directory.partners.iter().enumerate();
        let supporting = records().filter(|(_, partner)| partner.supports_up_to.is_some()).map(|(i, _)| i).collect();
        let mut hosts: HashMap<SiteId, Vec<usize>> = HashMap::default();
        for (i, partner) in records() {
            for hosting in &partner.hosting {
                hosts.entry(hosting.site.clone()).or_default().push(i);
            }
        }
        let referred = Referred::of(&directory.activities, &partners, &sites);
        let digest = OnceLock::new();
        Self { directory, partners, sites, activities, referred, supporting, hosts, vocabulary, barriers, issues, digest }
    }
}
