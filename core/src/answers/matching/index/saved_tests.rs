//! What random areas seldom have: somebody to be kept apart from all who could help, and more themes than columns are kept of.

use serde_json::{Value, json};

use super::SavedIndex;
use crate::answers::matching::{MatchIndex, Matcher, Policy};
use crate::model::catalogue::{Catalogue, Directory};
use crate::model::client::Client;
use crate::model::verdict::Verdict;

fn index(directory: Value) -> MatchIndex {
    let directory: Directory = serde_json::from_value(directory).unwrap();
    let matcher = Matcher::new(Catalogue::new(directory).unwrap(), Policy::default()).unwrap();
    matcher.index("2026-11-23T09:00:00Z".parse().unwrap()).unwrap()
}

fn client(fields: Value) -> Client {
    let mut all = json!({"id": "c", "need": "low", "route": "link_worker"});
    all.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    serde_json::from_value(all).unwrap()
}

fn activity(id: &str, fields: Value) -> Value {
    let mut all = json!({"id": id, "name": "At home", "partner": "p", "kind": "history_club", "delivery": "remote", "status": "running",
        "any_time": true, "routes": ["link_worker"], "need_ceiling": "low", "provenance": {"source": "provider", "checked_on": "2026-11-20"}});
    all.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    all
}

// Breaks where a saved index forgets whom somebody is to be kept apart from before it has asked every rule that reads it.
#[test]
fn who_is_kept_apart_from_the_only_partner_who_could_help_is_not_told_to_bring_them_in() {
    let index = index(json!({"area": "A", "division": "scotland", "activities": [activity("a", json!({}))], "partners": [
        {"id": "p", "name": "P", "kind": "museum"}, {"id": "q", "name": "Q", "kind": "charity", "supports_up_to": "high"}]}));
    let saved = SavedIndex::open(index.save().unwrap()).unwrap();
    let helped = client(json!({"need": "high"}));
    assert_ne!(index.placings(&helped, 5).unwrap().counts.unsuitable, 1, "somebody could help");
    let apart = client(json!({"need": "high", "keep_apart": [{"partner": {"id": "q"}}]}));
    assert_eq!(index.placings(&apart, 5).unwrap().counts.unsuitable, 1);
    for client in [helped, apart] {
        assert_eq!(saved.placings(&client, 5).unwrap(), index.placings(&client, 5).unwrap());
    }
}

// Breaks where columns of a file, or of what is put together from them, make room for others.
#[test]
fn an_area_of_hundreds_of_themes_is_saved_whole_and_stays_whole() {
    let themes: Vec<String> = (0..400).map(|i| format!("x-own:theme_{i}")).collect();
    let activities: Vec<Value> = themes
        .iter()
        .map(|theme| activity(&theme[6..], json!({"themes": [theme], "touches": [], "need_ceiling": "high"})))
        .collect();
    let partners = json!([{"id": "p", "name": "P", "kind": "museum"}]);
    let index = index(json!({"area": "A", "division": "scotland", "partners": partners, "activities": activities}));
    let saved = SavedIndex::open(index.save().unwrap()).unwrap();
    let avoids = |avoid: &[&String]| client(json!({ "avoid": avoid }));
    let same = |client: &Client| {
        let told = saved.placings(client, 3).unwrap();
        assert_eq!(told, index.placings(client, 3).unwrap());
        told
    };
    for theme in &themes {
        let told = same(&avoids(&[theme]));
        assert!(
            told.placings.iter().all(|placing| placing.verdict != Verdict::Suitable || placing.activity.as_str() != &theme[6..])
        );
        same(&client(json!({"interests": [{"theme": theme, "weight": 3}]})));
    }
    for pair in themes.windows(2).take(200) {
        same(&avoids(&[&pair[0], &pair[1]]));
    }
    same(&avoids(&[&themes[399]]));
}
