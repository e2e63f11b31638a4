//! What the client agrees to.

use crate::ground::text::words;

words! {
    /// What the client agrees to. Each can be taken back by itself, at any time.
    closed ConsentScope {
        /// To talk about it with the link worker.
        Discuss = "discuss",
        /// To share what the provider must know to welcome them.
        ShareMinimum = "share_minimum",
        /// To share risks with the provider. Needed where the level of need is high or complex.
        ShareRisk = "share_risk",
        /// To report to their GP.
        ReportToGp = "report_to_gp",
        /// To send their GP codes, and nothing else.
        CodesToGp = "codes_to_gp",
        /// To count in research, as one among many.
        AggregateResearch = "aggregate_research",
        /// To be contacted three months after the end.
        ContactAt3Months = "contact_at_3_months",
        /// To be contacted six months after the end.
        ContactAt6Months = "contact_at_6_months",
        /// To be contacted twelve months after the end.
        ContactAt12Months = "contact_at_12_months",
        /// To be in photographs.
        Photo = "photo",
    }
}

words! {
    /// How consent was given.
    closed ConsentManner {
        /// Said.
        Spoken = "spoken",
        /// Signed.
        Written = "written",
        /// In an app or form.
        Digital = "digital",
    }
}
