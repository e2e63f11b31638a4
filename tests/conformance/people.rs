//! The operations about people: what is published of them, and whom all this serves.

use fingerpost::{
    AuditPerson, ClientId, CountDimension, CountTable, DisclosureRule, FairnessAudit, NamedRule, NonEmpty, Release, Result,
    Strata,
};
use serde_json::{Value, json};

use super::{Input, value};

fn rule(input: &Input<'_>) -> Result<DisclosureRule> {
    let rule = input.parsed::<NamedRule>("rule")?.rule();
    let fewest_changed =
        if input.0.get("fewest_changed").is_some() { input.count("fewest_changed") } else { rule.fewest_changed };
    Ok(DisclosureRule { fewest_changed, ..rule })
}

/// Releases of one table, one after another: what is published each time.
pub(crate) fn publish(input: &Input<'_>) -> Result<Value> {
    let rule = rule(input)?;
    let mut releases: Vec<Release> = Vec::new();
    let mut told = Vec::new();
    for cells in input.0["releases"].as_array().expect("a list") {
        let dimensions: Vec<CountDimension> = serde_json::from_value(input.0["dimensions"].clone()).expect("dimensions");
        let cells: Vec<u64> = serde_json::from_value(cells.clone()).expect("counts");
        let counts = CountTable::new(dimensions, cells)?;
        let table = counts.protect_after(&rule, &releases)?;
        let shown: Vec<Option<i64>> = table.cells.iter().map(|cell| cell.count).collect();
        told.push(json!({ "counts": shown, "notes": value(&table.notes) }));
        releases.push(Release::new(counts, table)?);
    }
    Ok(Value::Array(told))
}

/// So many people of each group at each stage, audited.
pub(crate) fn fairness(input: &Input<'_>) -> Result<Value> {
    let rule = rule(input)?;
    let (mut people, mut of) = (Vec::new(), Vec::new());
    for group in input.0["groups"].as_array().expect("a list") {
        let name = NonEmpty::new(group["group"].as_str().expect("a text"))?;
        for reached in group["reached"].as_array().expect("a list") {
            let furthest = match &reached["furthest"] {
                Value::Null => None,
                word => Some(serde_json::from_value(word.clone()).expect("a stage")),
            };
            for _ in 0..reached["people"].as_u64().expect("a whole number") {
                let client = ClientId::new(format!("c-{}", people.len()))?;
                people.push(AuditPerson { furthest, ..AuditPerson::new(client.clone()) });
                of.push((client, name.clone()));
            }
        }
    }
    let strata = Strata::new(NonEmpty::new(input.text("stratum"))?, of)?;
    let audit = FairnessAudit::new(&people, &[strata])?.publish(&rule)?;
    let share = |share: Option<f64>| share.map(|share| format!("{share:.6}"));
    let told = audit.strata[0].stages.iter().map(|stage| {
        let groups = stage
            .groups
            .iter()
            .map(|group| json!([group.group, group.too_few, share(group.rate), share(group.low), share(group.high)]));
        let counts: Vec<Option<i64>> = stage.counts.cells.iter().map(|cell| cell.count).collect();
        json!({
            "stage": stage.stage, "verdict": stage.verdict, "counts": counts, "groups": groups.collect::<Value>(),
            "ratio": share(stage.ratio), "difference": share(stage.difference),
        })
    });
    Ok(told.collect())
}
