//! The phrases that turn what follows, or what came before, into something liked or to be left alone.
//!
//! Written as they are heard: lower case, without apostrophes. "Can't" and "haven't" alone are no dislike ("I can't
//! dig any more" misses it), so only phrases of liking, wanting and talking are here.

/// What a phrase does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// What follows is liked, whatever was said before.
    Towards,
    /// What follows is to be avoided, to the end of the clause, if the speaker says it of themselves.
    Away,
    /// Only what follows within two words is to be avoided, and only where the speaker starts with it: "No gardening".
    AwayNear,
    /// What came before in the clause is to be avoided: "churches aren't for me".
    AwayBefore,
}

/// Words that may stand between the words of a turn: "I don't *really* like", "not *at all* keen on".
pub(super) const FILLERS: &[&str] = &[
    "really",
    "much",
    "even",
    "particularly",
    "especially",
    "that",
    "too",
    "very",
    "all",
    "just",
    "always",
    "ever",
    "quite",
    "so",
    "at",
    "do",
    "did",
    "still",
    "also",
    "absolutely",
    "actually",
    "honestly",
    "well",
    "only",
    "bit",
    "a",
    "the",
];

/// Words that start a new thought after a comma or an "and".
pub(super) const NEW_THOUGHT: &[&str] = &[
    "i",
    "id",
    "im",
    "ive",
    "ill",
    "my",
    "we",
    "wed",
    "were",
    "our",
    "you",
    "he",
    "hes",
    "his",
    "she",
    "shes",
    "her",
    "they",
    "it",
    "its",
    "there",
    "then",
    "now",
    "me",
    "so",
    "more",
    "prefer",
    "rather",
    "maybe",
    "perhaps",
    "something",
    "anything",
    "yes",
    "give",
    "just",
    "thats",
    "what",
    "when",
    "mum",
    "mam",
    "dad",
    "let",
    "mind",
];

/// Words that end the reach of a dislike wherever they stand.
pub(super) const ENDS: &[&str] = &[
    "but",
    "though",
    "although",
    "however",
    "except",
    "because",
    "cos",
    "cause",
    "instead",
    "unless",
    "until",
    "whereas",
    "otherwise",
];

/// People whose dislike is not the speaker's: "Dad hated the pit".
pub(super) const OTHERS: &[&str] = &[
    "he",
    "she",
    "they",
    "him",
    "dad",
    "dada",
    "daddy",
    "tad",
    "mum",
    "mam",
    "mom",
    "mother",
    "father",
    "husband",
    "wife",
    "brother",
    "sister",
    "son",
    "daughter",
    "nan",
    "nana",
    "gran",
    "granny",
    "nain",
    "grandad",
    "taid",
    "grandfather",
    "grandmother",
    "uncle",
    "aunt",
    "auntie",
    "cousin",
    "kids",
    "children",
    "people",
    "folk",
    "nobody",
    "everyone",
    "everybody",
    "who",
    "friend",
    "mate",
    "partner",
    "lad",
    "you",
];

/// The speaker.
pub(super) const SELF: &[&str] = &["i", "id", "im", "ive", "ill", "we", "wed", "weve", "me"];

/// Every turn, its phrases parted by semicolons. Where several start at the same word the longest counts.
pub(super) const TURNS: &[(Turn, &str)] =
    &[(Turn::Towards, TOWARDS), (Turn::Away, AWAY), (Turn::AwayNear, AWAY_NEAR), (Turn::AwayBefore, AWAY_BEFORE)];

const TOWARDS: &str = "\
    cant get enough of; never get enough of; couldnt get enough of; nothing i like better; nothing i like more; nothing i \
    love more; nothing better than; nothing nicer than; nothing wrong with; nothing like; nothing beats; never miss; never \
    missed; wouldnt miss; wouldnt mind; would not mind; dont mind; didnt mind; do not mind; never minded; never tire of; \
    never tired of; never get tired of; never get bored of; never got bored of; never sick of; not that i dont; not that i \
    dont like; not that i dont want; not that i hate; not because i dont like; couldnt do without; cant do without; \
    couldnt live without; cant live without; couldnt be without; not just; not only; why not; not scared of; not afraid \
    of; not frightened of; not against; dont want to miss; dont want to lose; dont want to forget; dont want to stop; dont \
    want to give up; never stopped; hate missing; hate to miss; hated missing; hated leaving; love; loved; loves; adore; \
    adored; enjoy; enjoyed; liked; prefer; preferred; fancy; miss; i like; we like; id like; would like; used to like; mad \
    on; mad about; mad for; keen on; interested in; fond of; rather have; rather go to; rather do; rather be; give me; \
    happy with; happy to; cant wait for; hate it when; hated it when; not bad at; dont get enough; dont do enough; not \
    sure about; not done; not been; not seen; not had; no stranger to; dont know enough about; dont know much about; dont \
    get to; not far from; not allowed";

const AWAY: &str = "\
    hate; hated; detest; detested; loathe; loathed; despise; dislike; disliked; cant stand; couldnt stand; cannot stand; \
    cant abide; couldnt abide; cannot abide; cant bear; couldnt bear; cant be doing with; cant be bothered with; cant be \
    bothered; cant face; couldnt face; cant cope with; cant be around; cant look at; not into; never into; wasnt into; \
    never been into; aint into; not interested in; no interest in; never interested in; wasnt interested in; not a fan of; \
    no fan of; never a fan of; not bothered about; not bothered with; not bothered by; not keen on; never keen on; wasnt \
    keen on; never been keen on; not fussed about; not fussed on; not fussed; not one for; never one for; not big on; not \
    a big one for; not much of a one for; never been one for; never liked; never like; never enjoyed; never cared for; \
    never got on with; never fancied; never took to; never want; never wanted; dont like; didnt like; do not like; did not \
    like; dont love; dont enjoy; didnt enjoy; dont fancy; dont care for; dont care about; couldnt care less about; dont \
    want; do not want; didnt want; wouldnt want; would not want; dont want anything to do with; dont wanna; wouldnt like; \
    would not like; dont talk; dont mention; dont bring up; dont ask me about; dont put me; dont take me; dont send me; \
    dont make me; dont drag me; dont give me; please dont; do not talk; do not mention; not talk about; dont hold with; \
    dont agree with; wont go; wouldnt go; wont set foot; wouldnt set foot; wont step foot; not setting foot; not going \
    near; never go near; never going near; never set foot; wouldnt thank you for; wouldnt be seen dead; rather not; sooner \
    not; rather you didnt mention; keep away from; stay away from; kept away from; keep me away from; stayed away from; \
    steer clear of; keep off; keep clear of; avoid; avoided; sick of; sick and tired of; tired of; fed up of; fed up with; \
    had enough of; had my fill of; bored of; bored with; bored by; bored stiff by; bored silly by; scared of; frightened \
    of; afraid of; terrified of; put off by; no more; enough about; enough of; nothing about; nothing to do with; nothing \
    in a; nothing in the; anything but; anything except; not another; less of the; spare me; leave out; leave me out of; \
    not up for; no good with; no time for; havent time for; not comfortable with; not comfortable in; uncomfortable in; \
    uncomfortable with; done with";

const AWAY_NEAR: &str = "\
    no; not; please no";

const AWAY_BEFORE: &str = "\
    cant stand it; cant stand them; cant stand that; hate it; hate them; hate that; hated it; hated them; hated that; dont \
    like it; dont like them; didnt like it; didnt like them; never liked it; never liked them; cant bear it; cant bear \
    them; not for me; isnt for me; arent for me; aint for me; wasnt for me; werent for me; not my thing; isnt my thing; \
    arent my thing; aint my thing; wasnt my thing; never my thing; not my cup of tea; isnt my cup of tea; arent my cup of \
    tea; aint my cup of tea; never my cup of tea; not my scene; isnt my scene; not my bag; leaves me cold; leave me cold; \
    left me cold; bores me; bored me; bore me; upsets me; upset me; too upsetting; frightens me; frighten me; scares me; \
    scare me; brings it all back; bring it all back; gives me nightmares; give me nightmares; gives me the creeps; give me \
    the creeps; too painful; no thanks; no thank you; no ta; put me off; puts me off; turns me off; makes me ill; makes me \
    feel ill; never again; dont interest me; doesnt interest me; never interested me; does nothing for me; do nothing for \
    me; did nothing for me; makes me sad; make me sad; sets me off; set me off; you can keep it; you can keep them; not \
    interested; not bothered; id rather not; rather not";
