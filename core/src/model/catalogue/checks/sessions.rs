//! Sessions can be worked out.

use crate::ground::error::{Code, Issue};
use crate::model::activity::ActivityStatus;
use crate::model::catalogue::check::Ground;

pub(in crate::model::catalogue) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for (i, activity) in ground.directory.activities.iter().enumerate() {
        for (j, pattern) in activity.sessions.iter().enumerate() {
            let place = format!("/activities/{i}/sessions/{j}/timing");
            issues.extend(
                pattern.timing.check().into_iter().map(|issue| Issue { path: format!("{place}{}", issue.path), ..issue }),
            );
        }
        if activity.course.as_ref().is_some_and(|course| course.sessions == 0) {
            let detail = "a course has at least one session; leave the course out for a drop-in";
            issues.push(Issue::error(Code::ActivityCourseEmpty, format!("/activities/{i}/course/sessions"), detail));
        }
        if activity.sessions.is_empty() && !activity.any_time && activity.status == ActivityStatus::Running {
            let detail = "nobody has said when it takes place: its times will be asked for";
            issues.push(Issue::notice(Code::ActivityNoSessions, format!("/activities/{i}/sessions"), detail));
        }
    }
    for (i, partner) in ground.directory.partners.iter().enumerate() {
        for (j, hosting) in partner.hosting.iter().enumerate() {
            let Some(days) = &hosting.days else { continue };
            let place = format!("/partners/{i}/hosting/{j}/days");
            issues.extend(days.check().into_iter().map(|issue| Issue { path: format!("{place}{}", issue.path), ..issue }));
        }
    }
}
