//! What holds for every partner.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;

use super::arrivals::arrivals;
use super::runway_oracle_tests::live;
use super::{Runway, RunwayBasis, runway};
use crate::ground::money::Pence;
use crate::ground::time::Date;
use crate::model::partner::{CommittedCost, FundingLine, FundingStage, Partner, PartnerKind, Reserve};
use crate::strategies::{Bias, Extent, committed_cost, days_before, funding_line, reserve};

fn line(number: usize) -> impl Strategy<Value = FundingLine> {
    (funding_line(Bias::MIXED, Extent::LARGEST, number), 0..3_000_000_i64)
        .prop_map(|(line, amount)| FundingLine { amount: Pence(amount), ..line })
}

fn partner() -> impl Strategy<Value = Partner> {
    let funding = (line(0), option::of(line(1)), option::of(line(2)));
    (funding, vec(committed_cost(Extent::LARGEST), 1..4), option::weighted(0.7, reserve())).prop_map(
        |(funding, costs, reserve)| {
            let (one, two, three) = funding;
            let funding = [Some(one), two, three].into_iter().flatten().collect();
            let partner = Partner::new("p".parse().unwrap(), "P".parse().unwrap(), PartnerKind::Charity);
            Partner { funding, costs, reserve, ..partner }
        },
    )
}

fn day() -> impl Strategy<Value = Date> {
    days_before(-60..=60_i32)
}

fn is_told(found: &Runway) -> bool {
    matches!(found.basis, RunwayBasis::Known | RunwayBasis::NoReserveRecorded)
}

/// The day the money runs out, the end of the calendar where it does not within sight.
fn reach(found: &Runway) -> Date {
    found.runs_out_on.unwrap_or(Date::new(9999, 12, 31).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    // Breaks where a payment is put on another day, a cost is counted twice, or a balance is carried wrongly.
    #[test]
    fn the_ledger_says_what_living_through_every_day_says(partner in partner(), on in day()) {
        let found = runway(&partner, on).unwrap();
        prop_assume!(is_told(&found));
        let purse = live(&partner, on);
        prop_assert_eq!(found.runs_out_on, purse.runs_out_on);
        prop_assert_eq!(found.balances.iter().map(|month| month.balance.0).collect::<Vec<_>>(), purse.month_ends);
        prop_assert_eq!(found.balances.iter().map(|month| month.lowest.0).collect::<Vec<_>>(), purse.month_lows);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    // Breaks where a month loses a penny or counts one twice.
    #[test]
    fn balances_add_up_to_the_penny(partner in partner(), on in day()) {
        let found = runway(&partner, on).unwrap();
        prop_assume!(is_told(&found));
        prop_assert_eq!(found.balances.len(), 60);
        let mut balance = found.in_hand.unwrap_or(Pence::ZERO);
        for month in &found.balances {
            balance = balance.plus(month.income).unwrap().minus(month.cost).unwrap();
            prop_assert_eq!(month.balance, balance);
            prop_assert!(month.lowest <= month.balance);
        }
        let short = found.balances.iter().position(|month| month.lowest < Pence::ZERO);
        prop_assert_eq!(found.months, short.map(|month| u32::try_from(month).unwrap()));
    }

    // Breaks where rounding loses money.
    #[test]
    fn a_line_pays_its_whole_amount(line in line(0)) {
        let paid = arrivals(&line).unwrap();
        prop_assert_eq!(paid.iter().map(|part| part.amount.0).sum::<i64>(), line.amount.0);
        prop_assert!(paid.iter().all(|part| part.amount >= Pence::ZERO));
    }

    // Breaks where money can do harm.
    #[test]
    fn more_confirmed_income_never_shortens(partner in partner(), more in line(3), on in day()) {
        let before = runway(&partner, on).unwrap();
        prop_assume!(is_told(&before));
        let mut richer = partner.clone();
        richer.funding.push(FundingLine { confirmed: true, ..more.clone() });
        let after = runway(&richer, on).unwrap();
        prop_assert!(reach(&after) >= reach(&before));
        // What the line would change is what it changes.
        let mut hoped = partner;
        hoped.funding.push(FundingLine { confirmed: false, ..more });
        let said = runway(&hoped, on).unwrap();
        prop_assert_eq!(reach(&said), reach(&before));
        let own = said.if_confirmed.iter().find(|line| line.line.as_str() == "line-3");
        prop_assert_eq!(own.is_some(), reach(&after) != reach(&before));
        if let Some(own) = own {
            prop_assert_eq!((own.runs_out_on, own.months), (after.runs_out_on, after.months));
        }
    }

    #[test]
    fn more_in_hand_never_shortens(partner in partner(), more in 0..100_000_i64, on in day()) {
        let before = runway(&partner, on).unwrap();
        prop_assume!(is_told(&before));
        let richer = Partner {
            reserve: partner.reserve.as_ref().map(|had| Reserve { amount: Pence(had.amount.0 + more), ..had.clone() }),
            ..partner
        };
        prop_assert!(reach(&runway(&richer, on).unwrap()) >= reach(&before));
    }

    // Breaks where a cost is taken for income, or left out.
    #[test]
    fn more_cost_never_lengthens(partner in partner(), more in committed_cost(Extent::LARGEST), on in day()) {
        let before = runway(&partner, on).unwrap();
        prop_assume!(is_told(&before));
        let mut dearer: Partner = partner.clone();
        dearer.costs.push(CommittedCost { label: "one more".parse().unwrap(), ..more });
        prop_assert!(reach(&runway(&dearer, on).unwrap()) <= reach(&before));
        for which in 0..partner.costs.len() {
            let mut dearer = partner.clone();
            dearer.costs[which].amount = dearer.costs[which].amount.times(2).unwrap();
            prop_assert!(reach(&runway(&dearer, on).unwrap()) <= reach(&before));
        }
    }

    // Breaks where late money counts early. What came before the day is in hand already, so only later payments move.
    #[test]
    fn moving_a_payment_later_never_lengthens(partner in partner(), on in day(), which in any::<Index>(), days in 1..400_i32) {
        let mut before = partner;
        let line = which.get(&before.funding).clone();
        let stages = if line.stages.is_empty() { [50, 30, 20].map(FundingStage::new).to_vec() } else { line.stages.clone() };
        let line = FundingLine { stages, confirmed: true, ..line };
        let place = which.index(before.funding.len());
        before.funding[place] = line.clone();
        let now = runway(&before, on).unwrap();
        if !is_told(&now) {
            return Ok(());
        }
        for (stage, comes) in arrivals(&line).unwrap().iter().enumerate().filter(|(_, comes)| comes.on > on) {
            let mut late = before.clone();
            late.funding[place].stages[stage].due = comes.on.plus_days(days).ok();
            prop_assert!(reach(&runway(&late, on).unwrap()) <= reach(&now), "stage {stage}");
            let mut in_arrears = before.clone();
            in_arrears.funding[place].stages[stage].in_arrears = true;
            prop_assert!(reach(&runway(&in_arrears, on).unwrap()) <= reach(&now), "stage {stage} in arrears");
        }
    }

    // Breaks where order, a source's case or a line that is over counts.
    #[test]
    fn the_order_of_lines_and_costs_does_not_matter(partner in partner(), on in day()) {
        let mut turned = partner.clone();
        turned.funding.reverse();
        turned.costs.reverse();
        let (mut one, mut two) = (runway(&partner, on).unwrap(), runway(&turned, on).unwrap());
        one.if_confirmed.sort_by(|a, b| a.line.cmp(&b.line));
        two.if_confirmed.sort_by(|a, b| a.line.cmp(&b.line));
        prop_assert_eq!(one, two);
    }

    // Breaks where a gap is told that bridging would not close, or is passed over.
    #[test]
    fn a_cash_gap_is_closed_by_bridging_it(partner in partner(), on in day()) {
        let found = runway(&partner, on).unwrap();
        let Some(gap) = found.cash_gap else {
            return Ok(());
        };
        prop_assert_eq!(Some(gap.opens_on), found.runs_out_on);
        prop_assert!(gap.short_by > Pence::ZERO);
        // With so much more in hand the money lasts until the gap has closed, or until bridging no longer helps.
        let was = partner.reserve.as_ref().filter(|reserve| reserve.as_of <= on);
        let bridged = match was {
            Some(had) => Reserve { amount: had.amount.plus(gap.short_by).unwrap(), ..had.clone() },
            None => Reserve::new(gap.short_by, on.plus_days(-1).unwrap()),
        };
        let after = runway(&Partner { reserve: Some(bridged), ..partner }, on).unwrap();
        let helped_until = [gap.closes_on, gap.then_runs_out_on].into_iter().flatten().min();
        prop_assert!(helped_until.is_none_or(|day| reach(&after) >= day), "{:?} {:?}", gap, after.runs_out_on);
    }
}
