use super::{RunwayBasis, runway};
use crate::ground::error::Code;
use crate::ground::money::Pence;
use crate::ground::time::Date;
use crate::model::partner::{CommittedCost, CostRhythm, FundingLine, FundingStage, Partner, PartnerKind, Reserve, Volunteers};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn line(id: &str, source: &str, amount: i64, starts: &str, ends: &str) -> FundingLine {
    let line = FundingLine::new(id.parse().unwrap(), source.parse().unwrap(), Pence(amount), date(starts), date(ends));
    FundingLine { confirmed: true, ..line }
}

fn cost(amount: i64, every: CostRhythm, from: &str) -> CommittedCost {
    CommittedCost::new("rent".parse().unwrap(), Pence(amount), every, date(from))
}

/// £12,000 for a year in 50, 30 and 20 hundredths, the last in arrears; £900 a month until the year is over, £600 in hand.
fn staged() -> Partner {
    let mut partner = Partner::new("p".parse().unwrap(), "P".parse().unwrap(), PartnerKind::Charity);
    let stage = |percent, due: &str, in_arrears| FundingStage { due: Some(date(due)), in_arrears, ..FundingStage::new(percent) };
    let mut grant = line("grant", "a lottery", 1_200_000, "2026-04-01", "2027-03-31");
    grant.stages = vec![stage(50, "2026-04-01", false), stage(30, "2026-10-01", false), stage(20, "2027-06-01", true)];
    partner.funding = vec![grant];
    partner.costs = vec![CommittedCost { until: Some(date("2027-03-31")), ..cost(90_000, CostRhythm::Monthly, "2026-04-30") }];
    partner.reserve = Some(Reserve::new(Pence(60_000), date("2026-03-31")));
    partner
}

#[test]
fn arrears_make_a_gap_that_the_whole_grant_would_cover() {
    // 600 + 6,000 + 3,600 = 10,200: eleven months of 900 are 9,900, the twelfth is short by 600.
    let found = runway(&staged(), date("2026-04-01")).unwrap();
    assert_eq!(found.basis, RunwayBasis::Known);
    assert_eq!((found.in_hand, found.months), (Some(Pence(60_000)), Some(11)));
    assert_eq!((found.runs_out_on, found.last_cost_on), (Some(date("2027-03-30")), Some(date("2027-03-30"))));
    let gap = found.cash_gap.unwrap();
    assert_eq!((gap.month_starts, gap.opens_on), (date("2027-03-01"), date("2027-03-30")));
    assert_eq!((gap.short_by, gap.closes_on, gap.then_runs_out_on), (Pence(60_000), Some(date("2027-06-01")), None));
    let last = found.balances.last().unwrap();
    assert_eq!(last.balance, Pence(60_000 + 1_200_000 - 12 * 90_000));
}

#[test]
fn the_runway_is_the_same_seen_from_later() {
    for on in ["2026-04-02", "2026-07-01", "2027-01-15", "2027-03-30"] {
        let found = runway(&staged(), date(on)).unwrap();
        assert_eq!(found.runs_out_on, Some(date("2027-03-30")), "{on}");
    }
    let after = runway(&staged(), date("2027-04-01")).unwrap();
    assert_eq!((after.basis, after.months), (RunwayBasis::NoCostsRecorded, None));
    assert_eq!(after.in_hand, Some(Pence(-60_000)));
}

#[test]
fn bridging_helps_only_as_far_as_the_money_goes() {
    let on = date("2026-04-01");
    let mut partner = staged();
    partner.funding[0].stages[1].due = Some(date("2026-09-01"));
    partner.costs = vec![cost(130_000, CostRhythm::Monthly, "2026-04-30")];
    // 10,200 are there for seven months of 1,300; 12,600 would be there for nine.
    let found = runway(&partner, on).unwrap();
    let gap = found.cash_gap.unwrap();
    assert_eq!((gap.opens_on, gap.then_runs_out_on), (date("2026-11-30"), Some(date("2027-01-30"))));
    assert_eq!((gap.closes_on, gap.short_by), (None, Pence(9 * 130_000 - 1_020_000)));
    // The same money at once: it is not late, it is not enough.
    partner.funding[0].stages = vec![FundingStage::new(100)];
    let found = runway(&partner, on).unwrap();
    assert_eq!((found.runs_out_on, found.cash_gap), (Some(date("2027-01-30")), None));
}

#[test]
fn what_is_not_recorded_is_never_taken_for_yes() {
    let on = date("2026-11-23");
    let mut partner = staged();
    partner.costs.clear();
    let found = runway(&partner, on).unwrap();
    assert_eq!((found.basis, found.months, found.balances.len()), (RunwayBasis::NoCostsRecorded, None, 0));
    let mut partner = staged();
    partner.funding.clear();
    let found = runway(&partner, on).unwrap();
    assert_eq!((found.basis, found.months, found.balances.len()), (RunwayBasis::NoFundingRecorded, None, 0));
    // Without a reserve nothing is in hand, not what an earlier stage may have left.
    let mut partner = staged();
    partner.reserve = None;
    let found = runway(&partner, on).unwrap();
    assert_eq!((found.basis, found.months, found.in_hand), (RunwayBasis::NoReserveRecorded, Some(0), None));
    partner.reserve = Some(Reserve::new(Pence(9_999_999), date("2026-11-24")));
    assert_eq!(runway(&partner, on).unwrap().basis, RunwayBasis::NoReserveRecorded);
    // A cost that is over is no cost to come.
    let mut partner = staged();
    partner.costs[0].until = Some(date("2026-06-30"));
    assert_eq!(runway(&partner, on).unwrap().basis, RunwayBasis::NoCostsRecorded);
}

#[test]
fn five_years_are_seen_and_no_further() {
    let mut partner = staged();
    partner.costs = vec![cost(1, CostRhythm::Weekly, "2026-04-01"), cost(9_999_999, CostRhythm::Once, "2031-04-01")];
    let on = date("2026-04-01");
    let found = runway(&partner, on).unwrap();
    assert_eq!((found.basis, found.months, found.balances.len()), (RunwayBasis::Known, None, 60));
    partner.costs[1].from = date("2031-03-31");
    assert_eq!(runway(&partner, on).unwrap().months, Some(59));
}

#[test]
fn a_reserve_of_the_day_has_the_day_in_it() {
    let mut partner = staged();
    let on = date("2026-04-30");
    partner.reserve = Some(Reserve::new(Pence(0), on));
    let found = runway(&partner, on).unwrap();
    assert_eq!((found.months, found.runs_out_on), (Some(1), Some(date("2026-05-30"))));
    partner.reserve = Some(Reserve::new(Pence(0), date("2026-04-29")));
    assert_eq!(runway(&partner, on).unwrap().runs_out_on, Some(on));
}

#[test]
fn a_line_not_confirmed_is_told_where_it_would_change_the_answer() {
    let mut partner = staged();
    let hoped = |id, amount, starts, ends| FundingLine { confirmed: false, ..line(id, "a family trust", amount, starts, ends) };
    partner.funding.push(hoped("enough", 200_000, "2026-06-01", "2026-07-31"));
    partner.funding.push(hoped("too-late", 200_000, "2027-06-01", "2027-07-31"));
    let found = runway(&partner, date("2026-04-01")).unwrap();
    assert_eq!(found.months, Some(11));
    let told: Vec<_> = found.if_confirmed.iter().map(|line| (line.line.as_str(), line.months)).collect();
    assert_eq!(told, [("enough", None)]);
}

#[test]
fn whom_a_partner_depends_on() {
    let on = date("2026-11-23");
    let mut partner = staged();
    partner.volunteers = Some(Volunteers { key_people: Some(1), ..Volunteers::new(7) });
    partner.funding.push(line("more", "A Lottery ", 100_000, "2027-01-01", "2027-12-31"));
    partner.funding.push(line("gifts", "gifts", 300_000, "2026-01-01", "2026-12-31"));
    partner.funding.push(line("over", "the council", 9_000_000, "2025-01-01", "2026-11-22"));
    let found = runway(&partner, on).unwrap();
    let most = found.largest_funder.unwrap();
    assert_eq!((most.source.as_str(), most.amount, most.percent), ("a lottery", Pence(1_300_000), 81));
    assert_eq!(found.next_to_end.unwrap().line.as_str(), "gifts");
    let people = found.key_people.unwrap();
    assert_eq!((people.active, people.key_people), (7, Some(1)));
    let nobody = runway(&Partner { funding: Vec::new(), volunteers: None, ..partner }, on).unwrap();
    assert_eq!((nobody.largest_funder, nobody.next_to_end, nobody.key_people), (None, None, None));
}

#[test]
fn money_that_breaks_a_rule_is_refused() {
    let on = date("2026-11-23");
    let refused = |change: &dyn Fn(&mut Partner)| {
        let mut partner = staged();
        change(&mut partner);
        let error = runway(&partner, on).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    let at = |path: &str| path.to_owned();
    let early = Some(date("2026-04-29"));
    assert_eq!(refused(&|p| p.costs[0].amount = Pence(-1)), (Code::PartnerCostAmount, at("/costs/0/amount")));
    assert_eq!(refused(&|p| p.costs[0].until = early), (Code::PartnerCostDates, at("/costs/0/until")));
    assert_eq!(refused(&|p| p.reserve.as_mut().unwrap().amount = Pence(-1)).0, Code::PartnerReserveAmount);
    assert_eq!(refused(&|p| p.funding[0].stages.truncate(2)), (Code::PartnerFundingStages, at("/funding/0/stages")));
    assert_eq!(refused(&|p| p.costs = vec![cost(i64::MAX, CostRhythm::Weekly, "2026-11-01"); 2]).0, Code::MoneyOverflow);
}

#[test]
fn old_costs_and_odd_days_are_counted_from_their_first_day() {
    let mut partner = staged();
    partner.costs = vec![cost(1_000, CostRhythm::Monthly, "1990-01-31"), cost(50, CostRhythm::Quarterly, "1999-11-30")];
    let found = runway(&partner, date("2027-02-01")).unwrap();
    // 28 February has both, March the rent alone.
    assert_eq!((found.balances[0].cost, found.balances[1].cost), (Pence(1_050), Pence(1_000)));
}
