//! The table of states.

use fingerpost::ReferralState;

use super::{rows, ticked};

#[test]
fn the_page_lists_every_state_once_with_its_codes_of_fhir() {
    let rows = rows("state");
    let states: Vec<ReferralState> = rows.iter().map(|row| ticked(&row[0])[0].parse().unwrap()).collect();
    assert_eq!(states, ReferralState::ALL, "every state, in the order of the code");
    for (row, state) in rows.iter().zip(states) {
        assert_eq!(row[3], state.fhir_task_status(), "{state}: Task.status");
        assert_eq!(row[4], state.fhir_business_status(), "{state}: businessStatus");
        assert_eq!(row[2].is_empty(), state.is_closed(), "{state}: every open state is due some day, and no other");
    }
}
