//! What changes do for a caseload is what the rules say of a directory in which they were made.

use std::collections::BTreeSet;

use fingerpost::{ChangeOptions, Client, ClientId, Verdict};
use proptest::prelude::*;

use super::super::cases::{catalogue, config, matcher, settings};
use super::{verdicts, with};

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 0, ..config(80) })]

    // Breaks where an effect counts what the change does not open, or misses what it closes.
    #[test]
    fn effects_are_what_the_rules_say((directory, policy, asked) in settings()) {
        let at = asked[0].1;
        let clients: Vec<Client> = (1..).zip(asked).take(4).map(|(number, (client, _))| {
            Client { id: ClientId::new(format!("c-{number}")).unwrap(), ..client }
        }).collect();
        let before = verdicts(&directory, &policy, &clients, at);
        let report = matcher(catalogue(&directory), &policy).changes_for_many(&clients, at, &ChangeOptions::default()).unwrap();
        let suits = |verdict: &Verdict| *verdict == Verdict::Suitable;
        let none = before.iter().filter(|verdicts| !verdicts.iter().any(suits)).count();
        prop_assert_eq!((report.people as usize, report.people_with_none as usize), (clients.len(), none));
        let ranks: Vec<_> = report.effects.iter().map(|effect| std::cmp::Reverse((effect.people, effect.people_together))).collect();
        prop_assert!(ranks.is_sorted());
        for effect in &report.effects {
            let after = with(&directory, [&effect.change], at);
            let (mut people, mut activities, mut losing) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
            for (who, (then, now)) in verdicts(&after, &policy, &clients, at).iter().zip(&before).enumerate() {
                for (which, (then, now)) in then.iter().zip(now).enumerate() {
                    if suits(then) && !suits(now) {
                        people.insert(who);
                        activities.insert(which);
                    }
                    if suits(now) && !suits(then) {
                        losing.insert(who);
                    }
                }
            }
            let told = (effect.people as usize, effect.activities as usize, effect.people_losing as usize);
            prop_assert_eq!(told, (people.len(), activities.len(), losing.len()), "{}", effect.change.label);
            prop_assert!(effect.people_together >= effect.people && effect.activities_together >= effect.activities);
            let first = people.iter().filter(|who| !before[**who].iter().any(suits)).count();
            prop_assert_eq!(effect.people_first as usize, first);
        }
    }
}
