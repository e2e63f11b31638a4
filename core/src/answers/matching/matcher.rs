//! The matcher: one catalogue, one policy, any client.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::case::{Case, metres_between};
use super::doorstep;
use super::judge::{Judged, judge};
use super::policy::Policy;
use super::session_search::Ahead;
use super::wording::label;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::{ActivityId, PartnerId};
use crate::ground::time::{BankHolidays, Date, Timestamp};
use crate::model::activity::{Activity, Delivery};
use crate::model::barrier::ResponsibleParty;
use crate::model::catalogue::Catalogue;
use crate::model::client::Client;
use crate::model::partner::Partner;
use crate::model::site::Site;
use crate::model::verdict::{Counts, Excluded, Match, QuestionList, Ranking, ReasonCount, Verdict};

/// Answers, for a client and every activity of a catalogue: does it suit, what would have to be arranged, what must be
/// asked, or why not.
///
/// A matcher never looks at a clock: the moment is an argument, and the same question has the same answer everywhere.
/// The rules are in `docs/matching.md`. The cost of [`rank`](Matcher::rank) grows with the number of activities times
/// their sites and sessions ahead.
///
/// ```
/// use fingerpost::{Catalogue, Client, ClientId, Directory, Matcher, NeedLevel, NonEmpty, Policy, ReferralRoute, UkDivision};
///
/// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let matcher = Matcher::new(Catalogue::new(directory)?, Policy::default())?;
/// let client = Client::new(ClientId::new("c-104")?, NeedLevel::Low, ReferralRoute::LinkWorker);
/// let ranking = matcher.rank(&client, "2026-11-23T09:00:00Z".parse()?, 10)?;
/// assert_eq!(ranking.counts.total, 0);
/// assert!(ranking.doorstep.sentence.starts_with("To suggest a place nearby"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Matcher {
    catalogue: Arc<Catalogue>,
    policy: Policy,
    holidays: Arc<BankHolidays>,
}

impl Matcher {
    /// A matcher over a catalogue, under a policy, with the bundled bank holidays.
    ///
    /// # Errors
    /// [`Code::PolicyOutOfRange`] where a figure of the policy makes no sense.
    pub fn new(catalogue: impl Into<Arc<Catalogue>>, policy: Policy) -> Result<Self> {
        Self::with_bank_holidays(catalogue, policy, BankHolidays::bundled()?)
    }

    /// The same with a list of bank holidays of your own, such as one with a day declared last week.
    ///
    /// # Errors
    /// As [`Matcher::new`].
    pub fn with_bank_holidays(catalogue: impl Into<Arc<Catalogue>>, policy: Policy, holidays: BankHolidays) -> Result<Self> {
        policy.checked()?;
        Ok(Self { catalogue: catalogue.into(), policy, holidays: Arc::new(holidays) })
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The policy.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The bank holidays.
    pub(super) fn holidays(&self) -> &BankHolidays {
        &self.holidays
    }

    /// The answer for every activity: a shortlist of at most `top`, and what became of the rest.
    ///
    /// The shortlist is ordered by verdict, then by score, then by id, and holds no unsuitable activity.
    ///
    /// # Errors
    /// `client.*` where the client's record breaks a rule.
    pub fn rank(&self, client: &Client, at: Timestamp, top: u32) -> Result<Ranking> {
        client.checked()?;
        let moment = Moment::of(at);
        let mut judged: Vec<Judged> = Vec::with_capacity(self.catalogue.activities().len());
        for activity in self.catalogue.activities() {
            judged.push(self.judge(client, activity, moment)?);
        }
        let counts = count(&judged);
        let exclusions = exclusions(&judged);
        let (out, mut suiting): (Vec<_>, Vec<_>) = judged.into_iter().partition(|one| one.answer.verdict == Verdict::Unsuitable);
        suiting.sort_by(|a, b| compare(&a.answer, &b.answer).then_with(|| a.answer.activity.cmp(&b.answer.activity)));
        let top = usize::try_from(top).unwrap_or(usize::MAX);
        let shortlist: Vec<Match> = suiting.into_iter().take(top).map(|one| one.answer).collect();
        let questions = questions(&shortlist);
        let doorstep = doorstep::suggest(&self.catalogue, &self.policy, client, at.uk_date());
        let excluded = out.into_iter().map(excluded).collect();
        Ok(Ranking::new(client.id.clone(), at, counts, shortlist, excluded, exclusions, questions, doorstep))
    }

    /// The whole answer for one activity.
    ///
    /// # Errors
    /// [`Code::CatalogueNoSuchActivity`], and `client.*` where the client's record breaks a rule.
    pub fn explain(&self, client: &Client, activity: &ActivityId, at: Timestamp) -> Result<Match> {
        client.checked()?;
        Ok(self.judge(client, self.catalogue.activity(activity)?, Moment::of(at))?.answer)
    }

    /// Judges an activity at each of its sites and keeps the best.
    pub(in crate::answers) fn judge(&self, client: &Client, activity: &Activity, at: Moment) -> Result<Judged> {
        let judge_at = |site: Option<&Site>| self.with_case(client, activity, site, at, judge);
        let at_site = activity.delivery == Delivery::AtSite;
        let sites = activity.sites.iter().filter(|_| at_site).filter_map(|site| self.catalogue.site(site));
        let mut judged: Vec<Judged> = sites.map(|site| judge_at(Some(site))).collect::<Result<_>>()?;
        judged.sort_by(|a, b| better(&a.answer, &b.answer));
        match judged.into_iter().next() {
            Some(best) => Ok(best),
            None => judge_at(None),
        }
    }

    /// Holds one client against one activity at one site.
    pub(super) fn with_case<T>(
        &self,
        client: &Client,
        activity: &Activity,
        site: Option<&Site>,
        at: Moment,
        read: impl FnOnce(&Case<'_>) -> T,
    ) -> Result<T> {
        self.with(client, activity, site, at, Known { metres: metres_between(client, site), ahead: None, terse: false }, read)
    }

    /// The same where something is known of the case already.
    pub(in crate::answers) fn with<'a, T>(
        &'a self,
        client: &'a Client,
        activity: &'a Activity,
        site: Option<&'a Site>,
        at: Moment,
        known: Known<'a>,
        read: impl FnOnce(&Case<'_>) -> T,
    ) -> Result<T> {
        let catalogue = &self.catalogue;
        let partner = catalogue.partner(&activity.partner).ok_or_else(no_partner)?;
        Ok(read(&self.case(client, Held { activity, partner, site }, at, known)))
    }

    /// The case of one client and records that need not be those of the catalogue.
    pub(in crate::answers) fn case<'a>(&'a self, client: &'a Client, held: Held<'a>, at: Moment, known: Known<'a>) -> Case<'a> {
        Case {
            catalogue: &self.catalogue,
            policy: &self.policy,
            holidays: &self.holidays,
            client,
            activity: held.activity,
            partner: held.partner,
            site: held.site,
            metres: known.metres,
            at: at.at,
            on: at.on,
            known_ahead: known.ahead,
            ahead: OnceCell::new(),
            sessions: OnceCell::new(),
            terse: known.terse,
        }
    }
}

/// A moment, with the day it is in Britain, which is worked out once for many cases.
#[derive(Debug, Clone, Copy)]
pub(in crate::answers) struct Moment {
    pub(in crate::answers) at: Timestamp,
    pub(in crate::answers) on: Date,
}

impl Moment {
    pub(in crate::answers) fn of(at: Timestamp) -> Self {
        Self { at, on: at.uk_date() }
    }
}

/// The records a client is held against.
#[derive(Clone, Copy)]
pub(in crate::answers) struct Held<'a> {
    pub(in crate::answers) activity: &'a Activity,
    pub(in crate::answers) partner: &'a Partner,
    pub(in crate::answers) site: Option<&'a Site>,
}

/// What is known of a case before it is looked at.
pub(in crate::answers) struct Known<'a> {
    /// The straight line from the client's home to the site.
    pub(in crate::answers) metres: Option<u32>,
    /// The sessions ahead.
    pub(in crate::answers) ahead: Option<&'a Ahead>,
    /// Whether only the findings count, and nobody will read their facts.
    pub(in crate::answers) terse: bool,
}

/// That an activity refers to a partner who is not there.
pub(super) fn no_partner() -> FingerpostError {
    FingerpostError::not_found(Code::CatalogueDanglingReference, "/activities", "the partner of an activity is missing")
}

/// By verdict, then the higher score.
fn compare(a: &Match, b: &Match) -> std::cmp::Ordering {
    a.verdict.cmp(&b.verdict).then(b.score.cmp(&a.score))
}

/// By verdict, the higher score, the shorter distance, the site's id.
fn better(a: &Match, b: &Match) -> std::cmp::Ordering {
    let far = |answer: &Match| (answer.metres.is_none(), answer.metres);
    compare(a, b).then_with(|| far(a).cmp(&far(b))).then_with(|| a.site.cmp(&b.site))
}

fn count(judged: &[Judged]) -> Counts {
    let of = |verdict| saturating(judged.iter().filter(|one| one.answer.verdict == verdict).count());
    Counts {
        suitable: of(Verdict::Suitable),
        suitable_with_plan: of(Verdict::SuitableWithPlan),
        undetermined: of(Verdict::Undetermined),
        unsuitable: of(Verdict::Unsuitable),
        total: saturating(judged.len()),
    }
}

fn saturating(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Why activities were ruled out, the most frequent first, then by name.
fn exclusions(judged: &[Judged]) -> Vec<ReasonCount> {
    let mut counts: BTreeMap<&'static str, (u32, u32)> = BTreeMap::new();
    for one in judged {
        let mut keys = one.ruled_out_by.clone();
        keys.sort_unstable();
        keys.dedup();
        for key in &keys {
            let entry = counts.entry(key).or_default();
            entry.0 = entry.0.saturating_add(1);
            entry.1 = entry.1.saturating_add(u32::from(keys.len() == 1));
        }
    }
    let row =
        |(key, (all, alone)): (&'static str, (u32, u32))| ReasonCount::new(key.to_owned(), label(key).to_owned(), all, alone);
    let mut rows: Vec<ReasonCount> = counts.into_iter().map(row).collect();
    rows.sort_by(|a, b| b.activities.cmp(&a.activities).then_with(|| a.finding.cmp(&b.finding)));
    rows
}

fn excluded(one: Judged) -> Excluded {
    let first = one.ruled_out_by.first().copied().unwrap_or_default();
    let said = one.answer.reasons.iter().find(|reason| reason.finding == first);
    let said = said.map(|reason| reason.sentence.clone()).unwrap_or_default();
    let findings = one.ruled_out_by.into_iter().map(str::to_owned).collect();
    Excluded::new(one.answer.activity, one.answer.activity_name, findings, said)
}

/// What to ask: the client first, then one list for each partner in the order of the shortlist. Nothing is asked twice.
pub(super) fn questions(shortlist: &[Match]) -> Vec<QuestionList> {
    let mut client = QuestionList::new(ResponsibleParty::Client, Vec::new());
    let mut partners: Vec<(PartnerId, QuestionList)> = Vec::new();
    for answer in shortlist {
        for question in &answer.questions {
            let list = if question.to == ResponsibleParty::Client {
                &mut client
            } else {
                let at = partners.iter().position(|(partner, _)| *partner == answer.partner).unwrap_or_else(|| {
                    let list = QuestionList {
                        partner: Some(answer.partner.clone()),
                        partner_name: Some(answer.partner_name.clone()),
                        ..QuestionList::new(question.to, Vec::new())
                    };
                    partners.push((answer.partner.clone(), list));
                    partners.len().saturating_sub(1)
                });
                let Some((_, list)) = partners.get_mut(at) else { continue };
                list
            };
            if !list.questions.iter().any(|asked| asked.path == question.path && asked.text == question.text) {
                list.questions.push(question.clone());
            }
        }
    }
    let client = Some(client).filter(|list| !list.questions.is_empty());
    client.into_iter().chain(partners.into_iter().map(|(_, list)| list)).collect()
}
