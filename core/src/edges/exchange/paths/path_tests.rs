use proptest::prelude::*;

use super::read_paths;
use crate::ground::error::Code;
use crate::model::referral::{FollowUpPoint, ReferralState};

const STEPS: &str = "referral,to,at,reason,by\n";
const AT: &str = "2026-11-23T09:00:00Z";

fn found(steps: &str, sessions: &str, follow_ups: &str) -> (usize, Vec<(Code, String)>) {
    let table = |text: &str| (!text.is_empty()).then(|| text.as_bytes().to_vec());
    let (sessions, follow_ups) = (table(sessions), table(follow_ups));
    let import = read_paths(steps.as_bytes(), sessions.as_deref(), follow_ups.as_deref(), AT.parse().unwrap()).unwrap();
    (import.paths.len(), import.issues.into_iter().map(|issue| (issue.code, issue.path)).collect())
}

#[test]
fn rows_are_put_together_by_their_referral() {
    let steps = format!(
        "{STEPS}r-2,IDENTIFIED,2026-09-02,,lw\nr-1,active,2026-10-01T10:00:00Z,,lw\nr-1,identified,2026-09-01T10:00:00+01:00,,lw\nr-2,withdrawn,2026-09-09,anxious,lw\n"
    );
    let sessions = "outcome,on,referral\nno_notice,2026-10-08,r-1\nattended,2026-10-01T17:30:00Z,r-1\n";
    let follow_ups =
        "referral,point,due,reached,in_contact,step\nr-1,end,2026-11-01,yes,1,volunteer\nr-1,month_3,2027-02-01,,,\n";
    let import =
        read_paths(steps.as_bytes(), Some(sessions.as_bytes()), Some(follow_ups.as_bytes()), AT.parse().unwrap()).unwrap();
    assert!(import.issues.is_empty(), "{:?}", import.issues);
    assert_eq!(import.rows_read, 8);
    let [second, first] = import.paths.as_slice() else { panic!("two referrals") };
    assert_eq!((first.referral.as_str(), second.referral.as_str()), ("r-1", "r-2"));
    assert_eq!(first.steps.iter().map(|step| step.to).collect::<Vec<_>>(), [ReferralState::Identified, ReferralState::Active]);
    assert_eq!(second.steps[1].reason.unwrap().as_str(), "anxious");
    assert_eq!(first.sessions.iter().map(|one| one.on.to_string()).collect::<Vec<_>>(), ["2026-10-01", "2026-10-08"]);
    let [end, later] = first.follow_ups.as_slice() else { panic!("two follow-ups") };
    let said = end.found.as_ref().unwrap();
    assert_eq!((end.point, said.reached, said.in_contact), (FollowUpPoint::End, true, Some(true)));
    assert!(later.found.is_none() && second.sessions.is_empty());
}

#[test]
fn what_is_wrong_has_its_table_row_and_column() {
    let good = format!("{STEPS}r-1,identified,2026-09-01,,\n");
    let steps = [
        (",identified,2026-09-01,,", Code::ImportCellMissing, "steps row 3 column referral"),
        ("r-1,arrived,2026-09-01,,", Code::KindUnknown, "steps row 3 column to"),
        ("r-1,identified,1/9/2026,,", Code::TimeTimestampFormat, "steps row 3 column at"),
        ("r-1,withdrawn,2026-09-01,whim,", Code::KindUnknown, "steps row 3 column reason"),
    ];
    for (row, code, path) in steps {
        assert_eq!(found(&format!("{good}{row}\n"), "", ""), (1, vec![(code, path.to_owned())]), "{row}");
    }
    let others = [
        ("r-9,2026-10-01,attended", "", Code::ImportCellsContradict, "sessions row 2 column referral"),
        ("r-1,soon,attended", "", Code::TimeDateFormat, "sessions row 2 column on"),
        ("r-1,2026-10-01,", "", Code::ImportCellMissing, "sessions row 2 column outcome"),
        ("", "r-1,end,2026-11-01,perhaps", Code::ImportCellFormat, "follow_ups row 2 column reached"),
        ("", "r-1,later,2026-11-01,no", Code::KindUnknown, "follow_ups row 2 column point"),
    ];
    for (session, follow_up, code, path) in others {
        let sessions = if session.is_empty() { String::new() } else { format!("referral,on,outcome\n{session}\n") };
        let follow_ups = if follow_up.is_empty() { String::new() } else { format!("referral,point,due,reached\n{follow_up}\n") };
        assert_eq!(found(&good, &sessions, &follow_ups), (1, vec![(code, path.to_owned())]));
    }
    let refused = |steps: &str| read_paths(steps.as_bytes(), None, None, AT.parse().unwrap()).unwrap_err().code();
    assert_eq!(refused("referral,too,at\n"), Code::ImportColumnMissing);
    assert_eq!(refused("referral,to,at,to\n"), Code::ImportColumnTwice);
}

proptest! {
    /// Whatever stands in a row, it is in a path or is spoken of, and nothing of a cell is repeated.
    #[test]
    fn no_row_is_lost(cells in prop::collection::vec("[ -~]{0,9}", 5)) {
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let import = read_paths(format!("{STEPS}{}\n", quoted.join(",")).as_bytes(), None, None, AT.parse().unwrap()).unwrap();
        prop_assert!(import.rows_read == 0 || !import.paths.is_empty() || !import.issues.is_empty());
    }
}
