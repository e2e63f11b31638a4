use super::{Catalogue, Directory};
use crate::ground::error::{Code, Severity};

fn read(inside: &str) -> Directory {
    serde_json::from_str(&format!(r#"{{"area": "A", "division": "scotland", {inside}}}"#)).unwrap()
}

fn codes(inside: &str) -> Vec<Code> {
    match Catalogue::new(read(inside)) {
        Ok(catalogue) => catalogue.issues().iter().map(|issue| issue.code).collect(),
        Err(error) => error.issues().iter().map(|issue| issue.code).collect(),
    }
}

const PARTNER: &str = r#""partners": [{"id": "p", "name": "P", "kind": "museum"}]"#;

#[test]
fn all_errors_are_said_at_once_and_come_first() {
    let inside = r#""sites": [{"id": "s", "name": "S", "partner": "nobody"}, {"id": "s", "name": "T"}]"#;
    let error = Catalogue::new(read(inside)).unwrap_err();
    assert_eq!(error.code(), Code::CatalogueHasErrors);
    let errors: Vec<_> =
        error.issues().iter().filter(|issue| issue.severity == Severity::Error).map(|issue| issue.path.as_str()).collect();
    assert_eq!(errors, ["/sites/0/partner", "/sites/1/id"]);
    assert!(error.issues().len() > errors.len(), "warnings are told as well");
}

#[test]
fn warnings_do_not_stop_a_catalogue() {
    let catalogue = Catalogue::new(read(r#""sites": [{"id": "s", "name": "S", "themes": ["x-a:steam"]}]"#)).unwrap();
    let codes: Vec<_> = catalogue.issues().iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [Code::CatalogueNoPoint, Code::CatalogueUnknownTheme]);
}

#[test]
fn records_are_kept_in_the_order_of_their_ids() {
    let one = Catalogue::new(read(r#""sites": [{"id": "b", "name": "B"}, {"id": "a", "name": "A"}]"#)).unwrap();
    let other = Catalogue::new(read(r#""sites": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]"#)).unwrap();
    assert_eq!(one.sites(), other.sites());
    assert_eq!(one.site(&"b".parse().unwrap()).unwrap().name.as_str(), "B");
}

#[test]
fn a_directory_cannot_rewrite_a_built_in_barrier() {
    let row = |kind: &str| {
        format!(
            r#"{PARTNER}, "barriers": [{{"kind": "{kind}", "heading": "physical", "need": "n", "met_by": ["easy_read"], "remedies": [], "waivable": true}}]"#
        )
    };
    assert_eq!(codes(&row("physical.step_free_entrance")), [Code::CatalogueBuiltinBarrier]);
    assert_eq!(codes(&row("x-a:boat_step")), []);
}

#[test]
fn disagreeing_sources_are_reported_with_the_one_that_is_believed() {
    let fact = |answer: &str, source: &str| {
        format!(r#"{{"feature": "hearing_loop", "answer": "{answer}", "source": "{source}", "checked_on": "2026-11-01"}}"#)
    };
    let (no, yes) = (fact("no", "visit"), fact("yes", "directory"));
    let point = r#""point": {"latitude": 51.6, "longitude": -3.0}"#;
    let catalogue =
        Catalogue::new(read(&format!(r#""sites": [{{"id": "s", "name": "S", {point}, "features": [{no}, {yes}]}}]"#))).unwrap();
    let issue = catalogue.issues().first().unwrap();
    assert_eq!((issue.code, issue.path.as_str()), (Code::FeatureSourcesDisagree, "/sites/0/features/1/answer"));
    assert!(issue.detail.ends_with("visit is believed"), "{}", issue.detail);
}

#[test]
fn money_that_breaks_a_rule_is_named_where_it_stands() {
    let partner = |money: &str| {
        let inside = format!(
            r#""partners": [{{"id": "o", "name": "O", "kind": "museum"}}, {{"id": "p", "name": "P", "kind": "museum", {money}}}]"#
        );
        let found = Catalogue::new(read(&inside)).map_err(|error| error.issues().to_vec());
        found.err().unwrap_or_default().into_iter().map(|issue| (issue.code, issue.path)).collect::<Vec<_>>()
    };
    let cost = |rest: &str| format!(r#""costs": [{{"label": "rent", "from": "2026-04-01", {rest}}}]"#);
    let at = |path: &str| path.to_owned();
    assert_eq!(partner(&cost(r#""amount": 0, "every": "monthly", "until": "2026-04-01""#)), []);
    assert_eq!(partner(&cost(r#""amount": 1, "every": "once", "until": "2026-03-31""#)), []);
    let ends_early = cost(r#""amount": -1, "every": "yearly", "until": "2026-03-31", "activities": ["walk"]"#);
    let found = [
        (Code::CatalogueDanglingReference, at("/partners/1/costs/0/activities/0")),
        (Code::PartnerCostAmount, at("/partners/1/costs/0/amount")),
        (Code::PartnerCostDates, at("/partners/1/costs/0/until")),
    ];
    assert_eq!(partner(&ends_early), found);
    let short = r#""reserve": {"amount": -1, "as_of": "2026-10-31"}"#;
    assert_eq!(partner(short), [(Code::PartnerReserveAmount, at("/partners/1/reserve/amount"))]);
}
