//! Somebody made up who asks a rule what a column was made for.

use super::engine::anybody;
use super::rule::Rule;
use crate::answers::matching::policy::Policy;
use crate::ground::error::Result;
use crate::model::barrier::BarrierKind;
use crate::model::client::{Client, Interest, NeedLevel, Requirement};
use crate::model::feature::FeatureKind;
use crate::model::theme::ThemeId;

/// Somebody who asks a rule something of a name, and which item of theirs that is. What a rule reads of an item is what the name says, so that
/// it does not matter who asks. Nothing where the name says nothing.
pub(super) fn asker(rule: &Rule, name: &str, policy: &Policy) -> Result<Option<(Client, usize)>> {
    for client in [in_themes(name)?, in_needs(name)?] {
        let asks = rule.check.asks(&client, policy);
        if let Some(ask) = asks.into_iter().find(|ask| ask.name == name) {
            return Ok(Some((client, ask.item)));
        }
    }
    Ok(None)
}

/// The name as a theme somebody likes, and as a list of themes somebody avoids.
fn in_themes(name: &str) -> Result<Client> {
    let mut client = anybody()?;
    client.need = NeedLevel::ALL.iter().copied().max().unwrap_or(client.need);
    client.interests = ThemeId::new(name).ok().into_iter().map(|theme| Interest::new(theme, 1)).collect();
    client.avoid = name.split(' ').filter_map(|theme| ThemeId::new(theme).ok()).collect();
    Ok(client)
}

/// The name as a barrier and the features that would do, with and without a limit.
fn in_needs(name: &str) -> Result<Client> {
    let mut client = anybody()?;
    let mut words = name.split(' ');
    let Some(barrier) = words.next().and_then(|barrier| barrier.parse::<BarrierKind>().ok()) else { return Ok(client) };
    let features: Vec<FeatureKind> = words.filter_map(|feature| feature.parse().ok()).collect();
    let plain = Requirement { met_by: features, ..Requirement::new(barrier) };
    client.requirements = vec![plain.clone(), Requirement { at_most: Some(0), ..plain }];
    Ok(client)
}
