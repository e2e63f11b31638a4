//! Generated data is what its documentation says.

use proptest::prelude::*;

use super::{area, catalogue, client, moment, policy};
use crate::model::catalogue::Catalogue;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    // Breaks where a strategy makes a reference to nothing, or a rule that cannot be worked out.
    #[test]
    fn every_area_is_a_valid_catalogue(directory in area()) {
        let made = Catalogue::new(directory);
        prop_assert!(made.is_ok(), "{made:?}");
    }

    // Breaks where a strategy makes a record that does not survive a file.
    #[test]
    fn records_survive_json(catalogue in catalogue(), client in client(), policy in policy(), at in moment()) {
        let directory = catalogue.directory();
        let text = serde_json::to_string(directory).unwrap();
        prop_assert!(serde_json::from_str::<crate::Directory>(&text).unwrap() == *directory);
        let text = serde_json::to_string(&client).unwrap();
        prop_assert!(serde_json::from_str::<crate::Client>(&text).unwrap() == client);
        let text = serde_json::to_string(&policy).unwrap();
        prop_assert!(serde_json::from_str::<crate::Policy>(&text).unwrap() == policy);
        prop_assert_eq!(at.to_string().parse::<crate::Timestamp>().unwrap(), at);
    }
}
