//! What is published of an audit.

use super::stage::AuditStage;
use crate::answers::evidence::disclosure::{DisclosureRule, PublishedNumber, PublishedTable};
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};

words! {
    /// What an audit says of one stage and one column of strata. It never says that something is fair.
    closed AuditVerdict {
        /// Groups differ by more than chance, with every question of the audit taken into account.
        DifferenceFound = "difference_found",
        /// No difference beyond chance was found. A small one may be there.
        NoneFound = "none_found",
        /// Fewer than two groups are large enough.
        TooFewToJudge = "too_few_to_judge",
    }
}

record! {
    /// The share of one group that passed a stage, from published counts.
    GroupRate {
        /// The group.
        group: NonEmpty,
        /// Whether it is too small to be judged: not surely ten people or more.
        too_few: bool,
        [optional]
        /// The share; none where a count is suppressed.
        rate: Option<f64>,
        /// The lower end of Wilson's interval, 95 in 100.
        low: Option<f64>,
        /// The upper end.
        high: Option<f64>,
    }
}

record! {
    /// One stage, by one column of strata.
    StageAudit {
        /// The stage.
        stage: AuditStage,
        /// What is said of it.
        verdict: AuditVerdict,
        /// The counts: group by whether they passed.
        counts: PublishedTable,
        /// The shares, group by group.
        groups: Vec<GroupRate>,
        [optional]
        /// The lowest share over the highest, of groups that are judged: below 0.8 is the four-fifths line of the United States' EEOC. United Kingdom law
        /// states no line.
        ratio: Option<f64>,
        /// The highest share less the lowest. At the stage of the offer this is the gap in equal opportunity.
        difference: Option<f64>,
    }
}

record! {
    /// How visible what suits is made to a group: the mean over its people of the sum of 1 / log2(1 + rank).
    GroupExposure {
        /// The group.
        group: NonEmpty,
        /// The mean, to two decimals.
        exposure: PublishedNumber,
    }
}

record! {
    /// What an audit says by one column of strata.
    StratumAudit {
        /// The column.
        name: NonEmpty,
        /// The stages, in their order.
        stages: Vec<StageAudit>,
        /// How visible what suits is made, group by group.
        exposure: Vec<GroupExposure>,
        [optional]
        /// The lowest mean exposure over the highest, of groups that are judged.
        exposure_ratio: Option<f64>,
    }
}

record! {
    /// A fairness audit, safe to publish.
    PublishedAudit {
        /// The rule it was published under.
        rule: DisclosureRule,
        /// How many questions were asked at once: stages times columns that could be judged.
        questions: u32,
        /// The columns, in the order they were given.
        strata: Vec<StratumAudit>,
    }
}
