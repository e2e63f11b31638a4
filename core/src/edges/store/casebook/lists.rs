//! Lists over all referrals: pages, work lists, feedback for a partner.

use super::book::Casebook;
use super::filter::CaseFilter;
use super::page::ReferralPage;
use crate::edges::store::contract::{PAGE_LIMIT, StreamKind};
use crate::ground::error::{Code, Result};
use crate::ground::id::{PartnerId, ReferralId};
use crate::ground::time::{Date, Timestamp};
use crate::model::referral::{Feedback, ReferralView, WorkItem};
use crate::rules::history::Referral;
use crate::rules::worklist::work;

impl Casebook {
    /// Some of the referrals as they stand at a moment, in the order in which they began: those a filter lets through, of at
    /// most `limit` (and 1,000) that are read. `after` is the `next` of the page before.
    ///
    /// # Errors
    /// `store.*`.
    pub fn referrals(&self, filter: &CaseFilter, at: Timestamp, after: Option<&ReferralId>, limit: u32) -> Result<ReferralPage> {
        let page = self.store.streams(StreamKind::Referral, after.map(ReferralId::as_str), limit)?;
        let mut views = Vec::new();
        for name in &page.names {
            let Some(referral) = self.unless_erased(name)? else { continue };
            let view = referral.view(at);
            if filter.lets_through(&view) {
                views.push(view);
            }
        }
        Ok(ReferralPage { next: page.next.map(ReferralId::new).transpose()?, ..ReferralPage::new(views) })
    }

    /// What all open referrals ask of somebody up to a day, the urgent first. Reads every referral once.
    ///
    /// # Errors
    /// `store.*`.
    pub fn work(&self, at: Timestamp, until: Date) -> Result<Vec<WorkItem>> {
        let mut items = Vec::new();
        self.each(|referral| {
            items.extend(work(&referral.view(at), referral.policy(), until));
            Ok(())
        })?;
        items.sort_by(|a, b| (a.due, a.kind, &a.referral).cmp(&(b.due, b.kind, &b.referral)));
        Ok(items)
    }

    /// What clients have said about a partner's activities, and what was done about it: the partner's own record. The words are
    /// there only where the client agreed to share them.
    ///
    /// # Errors
    /// `store.*`.
    pub fn feedback(&self, partner: &PartnerId, at: Timestamp) -> Result<Vec<Feedback>> {
        let mut all: Vec<Feedback> = Vec::new();
        self.each(|referral| {
            let of_theirs = referral.view(at).feedback.into_iter().filter(|one| one.partner == *partner);
            all.extend(of_theirs.map(|one| Feedback { words: one.words.clone().filter(|_| one.share_words), ..one }));
            Ok(())
        })?;
        all.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
        Ok(all)
    }

    /// All referrals as they stand at a moment: for tables of a caseload. Reads every referral once.
    ///
    /// # Errors
    /// `store.*`.
    pub fn views(&self, at: Timestamp) -> Result<Vec<ReferralView>> {
        let mut views = Vec::new();
        self.each(|referral| {
            views.push(referral.view(at));
            Ok(())
        })?;
        Ok(views)
    }

    /// Reads every referral once, those of erased clients left out.
    pub(super) fn each(&self, mut read: impl FnMut(&Referral) -> Result<()>) -> Result<()> {
        let mut after: Option<String> = None;
        loop {
            let page = self.store.streams(StreamKind::Referral, after.as_deref(), PAGE_LIMIT)?;
            for name in &page.names {
                if let Some(referral) = self.unless_erased(name)? {
                    read(&referral)?;
                }
            }
            match page.next {
                None => return Ok(()),
                next => after = next,
            }
        }
    }

    /// One referral, unless its client was erased since its name was read.
    fn unless_erased(&self, name: &str) -> Result<Option<Referral>> {
        match self.load(&ReferralId::new(name)?) {
            Ok((_, referral)) => Ok(referral),
            Err(error) if error.code() == Code::StoreErased => Ok(None),
            Err(error) => Err(error),
        }
    }
}
