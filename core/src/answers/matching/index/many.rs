//! Many clients at once, on as many threads as are given.

use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::match_index::MatchIndex;
use super::placing::{Placing, Placings};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::model::client::Client;

/// How many clients a thread takes at a time: enough that threads seldom meet, few enough that one stops soon.
const AT_ONCE: usize = 16;

impl MatchIndex {
    /// The best few activities for each of many clients, in the order of the clients. The answer is the same whatever the number
    /// of threads.
    ///
    /// `heed` is told now and then how many clients are done, by any of the threads, and says whether to go on.
    ///
    /// ```
    /// use std::num::NonZeroUsize;
    /// use fingerpost::{Catalogue, Client, ClientId, Directory, Matcher, NeedLevel, NonEmpty, Policy, ReferralRoute, UkDivision};
    ///
    /// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    /// let index = Matcher::new(Catalogue::new(directory)?, Policy::default())?.index("2026-11-23T09:00:00Z".parse()?)?;
    /// let clients = ["c-1", "c-2"].map(|id| Client::new(id.parse().unwrap(), NeedLevel::Low, ReferralRoute::LinkWorker));
    /// let both = index.placings_of_many(&clients, 10, NonZeroUsize::MIN, &|_| true)?;
    /// assert_eq!(both[1].client.as_str(), "c-2");
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    ///
    /// # Errors
    /// `client.*` where a client's record breaks a rule, with the place of the first of them (`/17/travel`);
    /// [`Code::CatalogueAnswerStopped`] where `heed` says to stop.
    pub fn placings_of_many(
        &self,
        clients: &[Client],
        top: u32,
        threads: NonZeroUsize,
        heed: &(dyn Fn(usize) -> bool + Sync),
    ) -> Result<Vec<Placings>> {
        many(clients, threads, heed, &|client| self.placings(client, top))
    }

    /// The best few activities that suit each of many clients as they are: what [`suitable`](Self::suitable) says, in the order of the
    /// clients.
    ///
    /// # Errors
    /// As [`placings_of_many`](Self::placings_of_many).
    pub fn suitable_of_many(
        &self,
        clients: &[Client],
        top: u32,
        threads: NonZeroUsize,
        heed: &(dyn Fn(usize) -> bool + Sync),
    ) -> Result<Vec<Vec<Placing>>> {
        many(clients, threads, heed, &|client| self.suitable(client, top))
    }
}

/// The answers for many clients, in their order.
pub(super) fn many<A: Send>(
    clients: &[Client],
    threads: NonZeroUsize,
    heed: &(dyn Fn(usize) -> bool + Sync),
    answer: &(dyn Fn(&Client) -> Result<A> + Sync),
) -> Result<Vec<A>> {
    for (i, client) in clients.iter().enumerate() {
        client.checked().map_err(|error| {
            let place = format!("/{i}{}", error.path());
            error.at(place)
        })?;
    }
    let (next, done, stopped) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let made = Mutex::new(Vec::with_capacity(clients.len().div_ceil(AT_ONCE)));
    let work = || {
        while !stopped.load(Ordering::Relaxed) {
            let part = next.fetch_add(1, Ordering::Relaxed);
            let Some(some) = clients.chunks(AT_ONCE).nth(part) else { return };
            let answers: Result<Vec<A>> = some.iter().map(answer).collect();
            if answers.is_err() || !heed(done.fetch_add(some.len(), Ordering::Relaxed) + some.len()) {
                stopped.store(true, Ordering::Relaxed);
            }
            if let Ok(mut made) = made.lock() {
                made.push((part, answers));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads.get().min(clients.len().div_ceil(AT_ONCE).max(1)) {
            scope.spawn(work);
        }
        work();
    });
    let mut made = made.into_inner().unwrap_or_default();
    made.sort_by_key(|(part, _)| *part);
    let mut answers = Vec::with_capacity(clients.len());
    for (_, some) in made {
        answers.extend(some?);
    }
    if answers.len() < clients.len() {
        return Err(FingerpostError::invalid(Code::CatalogueAnswerStopped, "the answers were stopped before all were there"));
    }
    Ok(answers)
}
