//! Tags of OpenStreetMap, and what they say of features. One table; `docs/maps.md` shows it.

use crate::model::feature::{Answer, FeatureKind};

/// One row: a tag with a value, and what it says.
#[derive(Debug)]
pub(super) struct TagRow {
    pub(super) key: &'static str,
    pub(super) value: &'static str,
    pub(super) feature: FeatureKind,
    pub(super) answer: Answer,
    pub(super) why: &'static str,
}

const fn row(key: &'static str, value: &'static str, feature: FeatureKind, answer: Answer, why: &'static str) -> TagRow {
    TagRow { key, value, feature, answer, why }
}

use Answer::{Limited, No, Yes};
use FeatureKind::{
    AccessibleParking, AccessibleToilet, AssistanceDogWelcome, AudioDescription, DropOffPoint, HearingLoop, LevelFirmGround,
    SeatsToRest, StepFreeEntrance, StepFreeRoute,
};

const WHEELCHAIR: &str = "the map's word for a wheelchair alone: entrance and most rooms without steps";
const PARTLY: &str = "some rooms or the way in are not without steps; somebody has to arrange it";
const BARRED: &str = "wheelchairs cannot get in";
const KERB: &str = "the kerb at the way in";
const GROUND: &str = "what the ground is made of";
const SMOOTH: &str = "how smooth the ground is for wheels";

/// Every tag that says something. What is not here, and every value that is not here, stays unknown.
#[rustfmt::skip]
pub(super) const TAGS: &[TagRow] = &[
    row("wheelchair", "yes", StepFreeEntrance, Yes, WHEELCHAIR),
    row("wheelchair", "designated", StepFreeEntrance, Yes, WHEELCHAIR),
    row("wheelchair", "limited", StepFreeEntrance, Limited, PARTLY),
    row("wheelchair", "no", StepFreeEntrance, No, BARRED),
    row("wheelchair", "limited", StepFreeRoute, Limited, PARTLY),
    row("wheelchair", "no", StepFreeRoute, No, BARRED),
    row("entrance:wheelchair", "yes", StepFreeEntrance, Yes, "the entrance itself"),
    row("entrance:wheelchair", "limited", StepFreeEntrance, Limited, "the entrance itself"),
    row("entrance:wheelchair", "no", StepFreeEntrance, No, "the entrance itself"),
    row("ramp:wheelchair", "yes", StepFreeEntrance, Yes, "a ramp for wheelchairs"),
    row("ramp:wheelchair", "no", StepFreeEntrance, Limited, "no ramp for wheelchairs; there may be another way"),
    row("ramp", "separate", StepFreeEntrance, Limited, "a ramp drawn apart; nobody says that wheels can use it"),
    row("elevator", "yes", StepFreeRoute, Limited, "a lift; nobody says that it works"),
    row("kerb", "flush", StepFreeEntrance, Limited, KERB),
    row("kerb", "lowered", StepFreeEntrance, Limited, KERB),
    row("kerb", "raised", StepFreeEntrance, Limited, KERB),
    row("toilets:wheelchair", "yes", AccessibleToilet, Yes, "a toilet for wheelchair users"),
    row("toilets:wheelchair", "designated", AccessibleToilet, Yes, "a toilet for wheelchair users"),
    row("toilets:wheelchair", "limited", AccessibleToilet, Limited, "in part, or at times"),
    row("toilets:wheelchair", "no", AccessibleToilet, No, "no toilet for wheelchair users"),
    row("toilets", "no", AccessibleToilet, No, "no toilet at all"),
    row("hearing_loop", "yes", HearingLoop, Limited, "a loop is there; nobody says that it works"),
    row("hearing_loop", "limited", HearingLoop, Limited, "in some rooms"),
    row("hearing_loop", "no", HearingLoop, No, "no loop"),
    row("audio_loop", "yes", HearingLoop, Limited, "a loop is there; nobody says that it works"),
    row("audio_loop", "no", HearingLoop, No, "no loop"),
    row("deaf:description", "induction loop", HearingLoop, Limited, "a loop is there; nobody says that it works"),
    row("bench", "yes", SeatsToRest, Yes, "a seat is there"),
    row("bench", "no", SeatsToRest, No, "no seat"),
    row("surface", "asphalt", LevelFirmGround, Limited, GROUND),
    row("surface", "concrete", LevelFirmGround, Limited, GROUND),
    row("surface", "paved", LevelFirmGround, Limited, GROUND),
    row("surface", "paving_stones", LevelFirmGround, Limited, GROUND),
    row("surface", "compacted", LevelFirmGround, Limited, GROUND),
    row("surface", "fine_gravel", LevelFirmGround, Limited, GROUND),
    row("surface", "wood", LevelFirmGround, Limited, GROUND),
    row("surface", "sett", LevelFirmGround, No, GROUND),
    row("surface", "cobblestone", LevelFirmGround, No, GROUND),
    row("surface", "unhewn_cobblestone", LevelFirmGround, No, GROUND),
    row("surface", "gravel", LevelFirmGround, No, GROUND),
    row("surface", "pebblestone", LevelFirmGround, No, GROUND),
    row("surface", "grass", LevelFirmGround, No, GROUND),
    row("surface", "ground", LevelFirmGround, No, GROUND),
    row("surface", "dirt", LevelFirmGround, No, GROUND),
    row("surface", "earth", LevelFirmGround, No, GROUND),
    row("surface", "mud", LevelFirmGround, No, GROUND),
    row("surface", "sand", LevelFirmGround, No, GROUND),
    row("surface", "unpaved", LevelFirmGround, No, GROUND),
    row("surface", "woodchips", LevelFirmGround, No, GROUND),
    row("smoothness", "excellent", LevelFirmGround, Limited, SMOOTH),
    row("smoothness", "good", LevelFirmGround, Limited, SMOOTH),
    row("smoothness", "intermediate", LevelFirmGround, Limited, SMOOTH),
    row("smoothness", "bad", LevelFirmGround, No, SMOOTH),
    row("smoothness", "very_bad", LevelFirmGround, No, SMOOTH),
    row("smoothness", "horrible", LevelFirmGround, No, SMOOTH),
    row("smoothness", "very_horrible", LevelFirmGround, No, SMOOTH),
    row("smoothness", "impassable", LevelFirmGround, No, SMOOTH),
    row("assistance_dog", "yes", AssistanceDogWelcome, Limited, "dogs are let in; nobody says that it is in writing"),
    row("assistance_dog", "no", AssistanceDogWelcome, No, "no assistance dogs, which is seldom lawful: ask"),
    row("dog", "yes", AssistanceDogWelcome, Limited, "all dogs are let in; nobody says that it is in writing"),
    row("dog", "leashed", AssistanceDogWelcome, Limited, "all dogs are let in; nobody says that it is in writing"),
    row("audio_description", "yes", AudioDescription, Yes, "audio description"),
    row("audio_description", "no", AudioDescription, No, "no audio description"),
    row("blind:audio_description", "yes", AudioDescription, Yes, "audio description"),
    row("blind:audio_description", "no", AudioDescription, No, "no audio description"),
    row("parking:disabled", "yes", AccessibleParking, Yes, "bays for disabled visitors"),
    row("parking:disabled", "no", AccessibleParking, No, "no bays for disabled visitors"),
    row("capacity:disabled", "yes", AccessibleParking, Yes, "bays for disabled visitors"),
    row("capacity:disabled", "no", AccessibleParking, No, "no bays for disabled visitors"),
    row("capacity:disabled", "0", AccessibleParking, No, "no bays for disabled visitors"),
    row("drop_off", "yes", DropOffPoint, Yes, "a place to be dropped off"),
];

/// Tags that tell a person something and have no feature of ours: they are kept as a note on the site's facts, never as an answer.
pub(super) const NOTED: &[(&str, &str)] = &[
    ("wheelchair:description", "what a visitor should know about getting in"),
    ("toilets:wheelchair:description", "what a visitor should know about the toilet"),
    ("step_count", "how many steps there are"),
    ("tactile_paving", "paving that can be felt"),
    ("handrail", "a rail to hold on to"),
    ("automatic_door", "a door that opens by itself"),
    ("door:width", "how wide the door is"),
    ("lit", "light after dark"),
    ("incline", "how steep it is"),
    ("fee", "whether it costs something"),
    ("charge", "what it costs"),
];

/// Values that mean what another one means.
pub(super) fn plain(value: &str) -> String {
    let value = value.trim().to_ascii_lowercase();
    match value.as_str() {
        "true" => "yes".to_owned(),
        "false" => "no".to_owned(),
        "partial" | "partially" | "partly" => "limited".to_owned(),
        _ => value,
    }
}
