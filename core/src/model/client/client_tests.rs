use super::{AgeBand, Client, Interest, NeedLevel, Requirement};
use crate::ground::error::{Code, Severity};
use crate::ground::id::ClientId;
use crate::model::activity::ReferralRoute;
use crate::model::barrier::BarrierKind;
use crate::model::theme::ThemeId;

fn client(id: &str) -> Client {
    Client::new(ClientId::new(id).unwrap(), NeedLevel::Low, ReferralRoute::LinkWorker)
}

#[test]
fn an_nhs_number_is_no_pseudonym() {
    for number in ["9434765919", "943 476 5919", "999-000-0018"] {
        assert_eq!(client(number).checked().unwrap_err().code(), Code::ClientIdentifiable, "{number}");
    }
    for fine in ["9434765918", "c-104", "943476591", "94347659190", "12345"] {
        assert!(client(fine).checked().is_ok(), "{fine}");
    }
}

#[test]
fn all_findings_are_made_at_once_and_none_repeats_the_record() {
    let record = Client {
        age: Some(AgeBand { from: 80, to: 70 }),
        interests: vec![Interest { theme: ThemeId::new("railways").unwrap(), weight: 9 }],
        group_limit: Some(0),
        requirements: vec![Requirement::new(BarrierKind::EntryPrice)],
        ..client("c-1")
    };
    let issues = record.check();
    assert_eq!(issues.iter().filter(|issue| issue.severity == Severity::Error).count(), 3);
    assert_eq!(issues.len(), 4);
    assert!(issues.iter().all(|issue| !issue.detail.contains("80") && !issue.detail.contains("railways")));
}

#[test]
fn a_requirement_that_the_client_s_own_fields_decide_is_warned_of_and_one_that_counts_is_not() {
    let warned = |group_limit, requirement: Requirement| {
        let issues = Client { group_limit, requirements: vec![requirement], ..client("c-1") }.check();
        issues.iter().any(|issue| issue.code == Code::ClientRequirementElsewhere && issue.path == "/requirements/0/barrier")
    };
    let group = |at_most| Requirement { at_most, ..Requirement::new(BarrierKind::GroupSize) };
    assert!(warned(None, Requirement::new(BarrierKind::EntryPrice)));
    assert!(warned(None, group(None)) && warned(Some(8), group(None)), "it does not say how many");
    assert!(!warned(None, group(Some(6))), "nothing else says how many");
    assert!(!warned(Some(8), group(Some(6))), "the least number counts");
    assert!(warned(Some(6), group(Some(6))) && warned(Some(4), group(Some(6))), "the client's own limit says it");
    let price = Requirement { at_most: Some(6), ..Requirement::new(BarrierKind::EntryPrice) };
    assert!(warned(None, price), "no other number is read from a requirement");
}
