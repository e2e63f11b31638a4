//! Many programs of many threads on one file, one of them killed again and again.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use fingerpost::{Casebook, ReferralState, SqliteStore, Store};
use fingerpost_tests::cases::{activity, at, capacity, offered, referral};
use fingerpost_tests::dice::Dice;
use fingerpost_tests::soak::soaking;
use fingerpost_tests::written::{key, stream};

use crate::scratch::Scratch;
use crate::settings::seed;

const PROGRAMS: u64 = 8;

/// How many referrals there are, of which every activity has an equal share, and how many places the activities have.
const REFERRALS: usize = 60;
const PLACES: &[u32] = &[2, 3, 5, 8];

fn activity_of(number: usize) -> String {
    format!("activity-{}", number % PLACES.len())
}

fn set_up(path: &Path) {
    let casebook = Casebook::new(Arc::new(SqliteStore::open(path, key()).expect("a store")));
    for (number, places) in PLACES.iter().enumerate() {
        casebook.record_places(capacity(&activity_of(number), *places)).expect("places");
    }
    for number in 0..REFERRALS {
        let referral = offered(&format!("r-{number}"), &activity_of(number));
        let events = referral.events().cloned().collect();
        casebook.merge(referral.id(), events, at("2026-11-23T10:00:00Z")).expect("a referral");
    }
}

fn start(path: &Path, who: u64, seconds: u64) -> Child {
    Command::new(env!("CARGO_BIN_EXE_store_worker"))
        .arg("crowd")
        .arg(path)
        .args([who.to_string(), seconds.to_string(), REFERRALS.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a worker")
}

/// What the program said, in whole lines.
fn hear(child: &mut Child) -> String {
    let mut said = String::new();
    child.stdout.take().expect("a pipe").read_to_string(&mut said).expect("a text");
    said.truncate(said.rfind('\n').map_or(0, |end| end + 1));
    said
}

pub fn run() {
    let seconds = if soaking() { 60 } else { 10 };
    let folder = Scratch::on_disk();
    let path = folder.path("store");
    set_up(&path);
    let begun = Instant::now();
    let mut killed = 0;
    let said: Vec<String> = thread::scope(|scope| {
        let run = |who| {
            let path = &path;
            scope.spawn(move || {
                let mut child = start(path, who, seconds);
                let said = hear(&mut child);
                assert!(child.wait().expect("an end").success(), "program {who} failed");
                said
            })
        };
        let programs: Vec<_> = (0..PROGRAMS).map(run).collect();
        let mut said = Vec::new();
        let mut dice = Dice::new(seed());
        // One more, which dies while it holds locks.
        while begun.elapsed() < Duration::from_secs(seconds) {
            let mut child = start(&path, PROGRAMS + killed, seconds);
            thread::sleep(Duration::from_millis(100 + u64::try_from(dice.below(700)).unwrap()));
            child.kill().expect("a program that can be killed");
            said.push(hear(&mut child));
            assert_eq!(child.wait().expect("an end").code(), None, "a program failed before it was killed");
            killed += 1;
        }
        said.extend(programs.into_iter().map(|program| program.join().unwrap()));
        said
    });
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(seconds + 40), "somebody waited for ever: {took:?}");
    let (kept, busy, conflicts) = judge(&path, &said.concat());
    println!(
        "{PROGRAMS} programs of 8 threads for {seconds} s, one more killed {killed} times: {kept} appends kept, 0 lost; {conflicts} conflicts and {busy} times busy told; ended after {took:.1?}"
    );
}

fn judge(path: &Path, said: &str) -> (usize, u64, u64) {
    let store = Arc::new(SqliteStore::open(path, key()).expect("a store"));
    let report = store.verify().expect("a report");
    assert!(report.sound, "{:?}", report.issues);
    let mut kept: BTreeMap<&str, HashMap<&str, i64>> = BTreeMap::new();
    let (mut accepted, mut busy, mut conflicts, mut count) = (HashSet::new(), 0, 0, 0);
    for line in said.lines() {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["kept", stream, id, place] => {
                let before = kept.entry(stream).or_default().insert(id, place.parse().expect("a number"));
                assert!(before.is_none(), "{id} was kept twice");
                count += 1;
            }
            ["accepted", referral] => drop(accepted.insert(referral.to_owned())),
            ["end", _, _, told, _, waited] => {
                conflicts += told.parse::<u64>().expect("a number");
                busy += waited.parse::<u64>().expect("a number");
            }
            _ => panic!("what does this mean: {line}"),
        }
    }
    for (name, kept) in &kept {
        let found = store.load(&stream(name)).expect("a stream");
        let ids: HashSet<_> = found.iter().map(|found| found.id.as_str()).collect();
        assert_eq!(ids.len(), found.len(), "an entry is there twice");
        assert!(found.iter().zip(1..).all(|(found, place)| found.sequence == place), "places are missing");
        for (id, place) in kept {
            let at = usize::try_from(*place - 1).expect("small");
            assert!(found.get(at).is_some_and(|found| found.id == **id), "{id} was answered and is not at {place} of {name}");
        }
        // What was not answered may be there only of those who were killed.
        let unasked = ids.iter().find(|id| !kept.contains_key(**id) && id.split('-').next().is_some_and(lived));
        assert!(unasked.is_none(), "{unasked:?} was refused, and is there");
    }
    given(&Casebook::new(store), &accepted);
    (count, busy, conflicts)
}

fn lived(who: &str) -> bool {
    who.parse::<u64>().is_ok_and(|who| who < PROGRAMS)
}

/// Places are given to no more than there are, and to whoever was told so.
fn given(casebook: &Casebook, accepted: &HashSet<String>) {
    let now = at("2026-11-24T10:00:00Z");
    let mut holding = HashSet::new();
    for (number, places) in PLACES.iter().enumerate() {
        let view = casebook.places(&activity(&activity_of(number)), now).expect("places");
        assert_eq!(view.held.len(), usize::try_from(*places).unwrap(), "all places are given, and no more");
        holding.extend(view.held.iter().map(|held| held.referral.to_string()));
    }
    for number in 0..REFERRALS {
        let name = format!("r-{number}");
        let state = casebook.referral(&referral(&name)).expect("a referral").state();
        let expected = if holding.contains(&name) { ReferralState::Accepted } else { ReferralState::Offered };
        assert_eq!(state, expected, "{name} does not agree with its place");
    }
    assert!(accepted.is_subset(&holding), "somebody was told of a place and has none");
    println!("{} referrals asked for {} places: {} hold one", REFERRALS, PLACES.iter().sum::<u32>(), holding.len());
}
