//! Raw tables of people, and the only way out of them.

use std::sync::Arc;

use fingerpost::{
    CategoryOf, CountDimension, DisclosureRule, FingerpostError, NamedRule, NonEmpty, PublishedNumber, PublishedRate,
    PublishedTable, Release,
};

/// The rule that has a name.
#[uniffi::export]
#[must_use]
pub fn rule_of_name(name: NamedRule) -> DisclosureRule {
    name.rule()
}

/// What a rule publishes of single counts: nothing where one is suppressed.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn publish_counts(rule: DisclosureRule, counts: Vec<u64>) -> Result<Vec<Option<u64>>, FingerpostError> {
    Ok(counts.into_iter().map(|count| rule.publish(count)).collect())
}

/// A figure about so many people, published only where they are as many as the rule asks for.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn publish_figure(rule: DisclosureRule, people: u64, value: f64) -> Result<PublishedNumber, FingerpostError> {
    Ok(rule.publish_figure(people, value))
}

/// The share of one count of a published table in another; nothing where the table has no such count.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn published_rate(
    table: PublishedTable,
    numerator: Vec<CategoryOf>,
    denominator: Vec<CategoryOf>,
) -> Result<Option<PublishedRate>, FingerpostError> {
    Ok(table.rate(&numerator, &denominator))
}

/// Counts of people by one to three dimensions, before anything protects them. It has no way out but `protect` and `protectAfter`: it is not
/// shown or written. It may be used from any thread.
#[derive(Debug, uniffi::Object)]
pub struct CountTable {
    core: fingerpost::CountTable,
}

/// An earlier release: the counts, made anew from the records as they were, and what was published of them.
#[derive(uniffi::Record)]
pub struct EarlierRelease {
    /// The counts.
    pub counts: Arc<CountTable>,
    /// What was published of them.
    pub published: PublishedTable,
}

#[uniffi::export]
impl CountTable {
    /// A table from its cells, the categories of the last dimension changing fastest.
    ///
    /// # Errors
    /// `publish.shape`, `publish.count`.
    #[uniffi::constructor]
    pub fn new(dimensions: Vec<CountDimension>, cells: Vec<u64>) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: fingerpost::CountTable::new(dimensions, cells)? }))
    }

    /// A table of people one by one: of each, the category of each dimension.
    ///
    /// # Errors
    /// `publish.shape`, `publish.category`.
    #[uniffi::constructor]
    pub fn of_people(dimensions: Vec<CountDimension>, people: Vec<Vec<NonEmpty>>) -> Result<Arc<Self>, FingerpostError> {
        let core = fingerpost::CountTable::of_people(dimensions, people.iter().map(Vec::as_slice))?;
        Ok(Arc::new(Self { core }))
    }

    /// One count as it is, for the owner of the records alone: whoever prints it, publishes it.
    ///
    /// # Errors
    /// `publish.category`.
    pub fn count(&self, of: Vec<CategoryOf>) -> Result<u64, FingerpostError> {
        self.core.count(&of)
    }

    /// The table as it may be published under a rule: the first time, or once.
    ///
    /// # Errors
    /// `publish.rule`.
    pub fn protect(&self, rule: DisclosureRule) -> Result<PublishedTable, FingerpostError> {
        self.core.protect(&rule)
    }

    /// The table as it may be published where it was published before.
    ///
    /// # Errors
    /// `publish.rule`, `publish.earlier`, `publish.too-soon`.
    pub fn protect_after(&self, earlier: Vec<EarlierRelease>, rule: DisclosureRule) -> Result<PublishedTable, FingerpostError> {
        let release = |one: EarlierRelease| Release::new(one.counts.core.clone(), one.published);
        let earlier: Vec<Release> = earlier.into_iter().map(release).collect::<Result<_, _>>()?;
        self.core.protect_after(&rule, &earlier)
    }
}
