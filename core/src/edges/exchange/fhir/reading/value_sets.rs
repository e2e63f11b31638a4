//! The value sets of FHIR R4 that are required where we read.

use crate::ground::text::words;

words! {
    /// How a request stands (`request-status`).
    closed FhirRequestStatus {
        /// Not yet sent.
        Draft = "draft",
        /// To be acted upon.
        Active = "active",
        /// For now not.
        OnHold = "on-hold",
        /// Taken back.
        Revoked = "revoked",
        /// Done.
        Completed = "completed",
        /// Should never have been recorded.
        EnteredInError = "entered-in-error",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

words! {
    /// What a request intends (`request-intent`).
    closed FhirRequestIntent {
        /// Somebody proposes it.
        Proposal = "proposal",
        /// It is planned.
        Plan = "plan",
        /// It is directed.
        Directive = "directive",
        /// It is ordered.
        Order = "order",
        /// The order itself.
        OriginalOrder = "original-order",
        /// An order that follows from another.
        ReflexOrder = "reflex-order",
        /// An order of whoever fills it.
        FillerOrder = "filler-order",
        /// One instance of an order.
        InstanceOrder = "instance-order",
        /// One of several.
        Option = "option",
    }
}

words! {
    /// How urgent a request is (`request-priority`).
    closed FhirPriority {
        /// As usual.
        Routine = "routine",
        /// Urgent.
        Urgent = "urgent",
        /// As soon as possible.
        Asap = "asap",
        /// At once.
        Stat = "stat",
    }
}

words! {
    /// How a task stands (`task-status`).
    closed FhirTaskStatus {
        /// Not yet sent.
        Draft = "draft",
        /// Sent.
        Requested = "requested",
        /// Received, and nothing decided.
        Received = "received",
        /// Taken on.
        Accepted = "accepted",
        /// Turned down.
        Rejected = "rejected",
        /// Ready to begin.
        Ready = "ready",
        /// Called off.
        Cancelled = "cancelled",
        /// Begun.
        InProgress = "in-progress",
        /// For now not.
        OnHold = "on-hold",
        /// Tried, and not done.
        Failed = "failed",
        /// Done.
        Completed = "completed",
        /// Should never have been recorded.
        EnteredInError = "entered-in-error",
    }
}

/// The kinds of Bundle.
pub(super) const BUNDLES: &[&str] = &[
    "document",
    "message",
    "transaction",
    "transaction-response",
    "batch",
    "batch-response",
    "history",
    "searchset",
    "collection",
];

/// The intents of a task: those of a request, and `unknown`.
pub(super) const TASK_INTENTS: &[&str] =
    &["unknown", "proposal", "plan", "order", "original-order", "reflex-order", "filler-order", "instance-order", "option"];

/// The statuses of an observation.
pub(super) const OBSERVATIONS: &[&str] =
    &["registered", "preliminary", "final", "amended", "corrected", "cancelled", "entered-in-error", "unknown"];

/// How the answers to a questionnaire stand.
pub(super) const QUESTIONNAIRE_RESPONSES: &[&str] = &["in-progress", "completed", "amended", "entered-in-error", "stopped"];

/// The genders of administration.
pub(super) const GENDERS: &[&str] = &["male", "female", "other", "unknown"];
