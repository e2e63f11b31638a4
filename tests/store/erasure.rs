//! Who was erased is in no byte of any file; nobody is in the clear even before.

use std::collections::HashMap;
use std::fs;

use fingerpost::{Append, Code, Entry, SqliteStore, Store, StreamId, StreamKind};
use fingerpost_tests::dice::Dice;
use fingerpost_tests::written::key;
use rusqlite::Connection;

use crate::scratch::Scratch;
use crate::settings::seed;

/// How many people there are; every other one is erased. Each has so many streams of so many entries.
const PEOPLE: usize = 100;
const STREAMS: usize = 2;
const ENTRIES: usize = 3;

/// What nobody writes by accident: eleven texts a person, in the pseudonym, the names of streams, ids and payloads.
struct Aviary {
    canaries: Vec<String>,
    dice: Dice,
}

impl Aviary {
    fn hatch(&mut self) -> String {
        let letters: String = (0..16).map(|_| char::from(b'a' + u8::try_from(self.dice.below(26)).unwrap())).collect();
        let text = format!("Canary {letters} Jones");
        self.canaries.push(text.clone());
        text
    }
}

/// One person's appends.
fn person(aviary: &mut Aviary, person: usize) -> (String, Vec<Append>) {
    let name = aviary.hatch();
    let appends = (0..STREAMS)
        .map(|nth| {
            let stream = StreamId::new(if nth == 0 { StreamKind::Referral } else { StreamKind::Settings }, aviary.hatch());
            let entries = (0..ENTRIES)
                .map(|nth| {
                    let id = if nth == 0 { aviary.hatch() } else { format!("e-{nth}") };
                    let mut payload = format!("{{\"note\":\"{} said so\"}}", aviary.hatch()).into_bytes();
                    // Now and then one that does not fit into a page.
                    payload.resize(payload.len() + if (person + nth).is_multiple_of(7) { 9_000 } else { 0 }, b' ');
                    Entry::new(id, payload)
                })
                .collect();
            Append { subject: Some(name.clone()), ..Append::new(stream, 0, entries) }
        })
        .collect();
    (name, appends)
}

/// The ways in which a text may stand in a file.
fn forms(text: &str) -> Vec<Vec<u8>> {
    // The letters alone: what stands around them may be cut off, or encoded with something else.
    let core = text.split(' ').nth(1).unwrap().as_bytes();
    let wide = |low: bool| core.iter().flat_map(|byte| if low { [*byte, 0] } else { [0, *byte] }).collect::<Vec<u8>>();
    let hex: String = core.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![core.to_vec(), wide(true), wide(false), hex.to_uppercase().into_bytes(), hex.into_bytes()];
    forms.push(core.iter().rev().copied().collect());
    forms.push(core.to_ascii_uppercase());
    // Base64 has three alignments; the first and the last characters of each depend on what stands around.
    forms.extend((0..3).map(|skip| base64(&core[skip..skip + 12])));
    forms
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let three = |part: &[u8]| part.iter().fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
    bytes.chunks_exact(3).flat_map(|part| [18, 12, 6, 0].map(|shift| LETTERS[(three(part) >> shift) & 63])).collect()
}

/// Looks for many pieces of at least eight bytes at once.
#[derive(Default)]
struct Search {
    pieces: HashMap<[u8; 8], Vec<Vec<u8>>>,
}

impl Search {
    fn add(&mut self, piece: Vec<u8>) {
        self.pieces.entry(piece[..8].try_into().unwrap()).or_default().push(piece);
    }

    fn count(&self, bytes: &[u8]) -> usize {
        let starts = bytes.windows(8).enumerate();
        let at = |(at, window): (usize, &[u8])| {
            let known = self.pieces.get(window)?;
            Some(known.iter().filter(|piece| bytes[at..].starts_with(piece)).count())
        };
        starts.filter_map(at).sum()
    }

    /// How many pieces are in any file of a folder, and how many bytes that are.
    fn all(&self, folder: &Scratch) -> (usize, usize) {
        let files: Vec<Vec<u8>> = folder.files().iter().map(|name| fs::read(folder.path(name)).expect("a file")).collect();
        (files.iter().map(|bytes| self.count(bytes)).sum(), files.iter().map(Vec::len).sum())
    }
}

/// The encrypted bytes of all entries, names and keys, by subject.
fn encrypted(folder: &Scratch) -> Vec<(usize, Vec<u8>)> {
    let raw = Connection::open(folder.path("store")).expect("a file");
    let sql =
        "SELECT id, secret FROM subjects UNION ALL SELECT id, name FROM subjects UNION ALL SELECT subject, name FROM streams
        WHERE subject > 0 UNION ALL SELECT subject, body FROM history JOIN streams ON streams.id = history.stream";
    let mut statement = raw.prepare(sql).expect("a query");
    let rows = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?))).expect("rows");
    let rows: Vec<(i64, Vec<u8>)> = rows.collect::<Result<_, _>>().expect("bytes");
    rows.into_iter().filter(|(id, _)| *id > 0).map(|(id, bytes)| (usize::try_from(id).unwrap() - 1, bytes)).collect()
}

fn is_erased(person: usize) -> bool {
    person.is_multiple_of(2)
}

pub fn run() {
    let folder = Scratch::on_disk();
    let mut aviary = Aviary { canaries: Vec::new(), dice: Dice::new(seed()) };
    let people: Vec<(String, Vec<Append>)> = (0..PEOPLE).map(|nth| person(&mut aviary, nth)).collect();
    let store = SqliteStore::open(folder.path("store"), key()).expect("a store");
    people.iter().for_each(|(_, appends)| drop(store.append(appends).expect("an append")));

    let mut clear = Search::default();
    aviary.canaries.iter().flat_map(|canary| forms(canary)).for_each(|form| clear.add(form));
    // The search finds what is there: in each form, and in a file that is not encrypted.
    for form in aviary.canaries.iter().flat_map(|canary| forms(canary)) {
        assert_eq!(clear.count(&[b"....", &form[..], b"...."].concat()).min(1), 1, "the search finds what is there");
    }
    let (found, bytes) = clear.all(&folder);
    assert_eq!(found, 0, "somebody stands in the clear");
    println!("{} canaries in 10 forms each: 0 in {bytes} bytes before anybody is erased", aviary.canaries.len());

    let mut traces = (Search::default(), Search::default());
    for (person, value) in encrypted(&folder) {
        let search = if is_erased(person) { &mut traces.0 } else { &mut traces.1 };
        value.chunks_exact(16).for_each(|piece| search.add(piece.to_vec()));
    }
    let before = traces.0.all(&folder).0;
    let mut reported = 0;
    for (nth, (name, _)) in people.iter().enumerate().filter(|(nth, _)| is_erased(*nth)) {
        let report = store.erase(name).unwrap_or_else(|error| panic!("person {nth}: {error}"));
        assert_eq!(report.entries, i64::try_from(STREAMS * ENTRIES).unwrap());
        reported += report.entries;
    }
    check(&store, &people);
    let (open, _) = traces.0.all(&folder);
    let survivors = traces.1.all(&folder).0;
    let (found, bytes) = clear.all(&folder);
    assert_eq!((open, found), (0, 0), "something of who was erased is left");
    assert!(before > 1_000 && survivors > 1_000, "the search finds what is encrypted: {before}, {survivors}");
    println!(
        "{reported} entries of {} people erased: 0 of {before} encrypted pieces left in {bytes} bytes; survivors {survivors}",
        PEOPLE / 2
    );

    // Still so when everything is closed and opened again, and they do not come back.
    store.close().expect("a store that closes");
    assert_eq!(traces.0.all(&folder).0, 0, "something of who was erased is left");
    let store = SqliteStore::open(folder.path("store"), key()).expect("a store");
    check(&store, &people);
    assert_eq!(store.append(&people[0].1).expect_err("an erased person").code(), Code::StoreErased);
}

/// Who was erased is gone, and everybody else is there.
fn check(store: &SqliteStore, people: &[(String, Vec<Append>)]) {
    let report = store.verify().expect("a report");
    assert!(report.sound && report.erased_subjects == i64::try_from(PEOPLE / 2).unwrap(), "{:?}", report.issues);
    for (nth, (_, appends)) in people.iter().enumerate() {
        for append in appends {
            match store.load(&append.stream) {
                Ok(found) => {
                    assert!(!is_erased(nth), "person {nth} is still there");
                    let same =
                        |(found, entry): (&fingerpost::Recorded, &Entry)| found.id == entry.id && found.payload == entry.payload;
                    assert!(found.len() == ENTRIES && found.iter().zip(&append.entries).all(same), "person {nth} has changed");
                }
                Err(error) => assert!(is_erased(nth) && error.code() == Code::StoreErased, "person {nth}: {error}"),
            }
        }
    }
}
