//! What the information standard asks for and this message does not have.

use super::details::GpMessageDetails;
use crate::ground::error::{Code, Issue};

/// Every mandatory element of the standard that the message lacks, or has in another form.
pub(super) fn gaps(details: &GpMessageDetails) -> Vec<Issue> {
    let gap = |path: &str, detail: &str| Issue::notice(Code::FhirMessageGap, path, detail);
    let mut gaps = vec![gap("/person", "person name and date of birth: the person is a pseudonym here")];
    if details.practice.ods_code.is_none() {
        gaps.push(gap("/practice/ods_code", "practice identifier: none was given"));
    }
    if details.referrer.name.is_none() {
        gaps.push(gap("/referrer/name", "referrer name: none was given"));
    }
    if details.referrer.contact.is_none() {
        gaps.push(gap("/referrer/contact", "referrer contact details: none were given"));
    }
    if details.risks.is_none() {
        gaps.push(gap("/risks", "risks: nobody has said anything, and unknown is not the same as none"));
    }
    if details.summary.is_none() {
        gaps.push(gap("/summary", "summary of outcomes: none was written"));
    }
    gaps
}
