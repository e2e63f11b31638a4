//! English. One row a finding: what is said to the client, what is asked where it is unknown, a label where it rules out.

use super::phrase::Phrase;

const fn said(key: &'static str, sentence: &'static str) -> Phrase {
    Phrase { key, sentence, question: "", label: "" }
}

const fn asked(key: &'static str, sentence: &'static str, question: &'static str) -> Phrase {
    Phrase { key, sentence, question, label: "" }
}

const fn against(key: &'static str, sentence: &'static str, label: &'static str) -> Phrase {
    Phrase { key, sentence, question: "", label }
}

#[rustfmt::skip]
pub(super) const PHRASES: &[Phrase] = &[
    against("running.ended", "It has come to an end.", "has ended"),
    against("running.paused", "It is taking a break at the moment.", "is paused"),
    asked("running.unknown", "We do not know whether it is running.", "Is “{activity}” running at the moment?"),
    said("running.checked", "It is running as described."),
    asked("running.stale", "Nobody has checked lately that it still runs as described.", "Is “{activity}” still running as described, and when was that last checked?"),

    against("referral_route.not_for_referral", "It is not something people can be referred to.", "not open to referrals"),
    asked("referral_route.unknown", "We do not know whether they take people we send.", "Who can people be referred by to “{activity}”: a link worker, a GP, themselves?"),
    said("referral_route.open", "They take people who come by way of somebody like me."),
    said("referral_route.self_referral", "You can sign up for it yourself."),
    against("referral_route.closed", "They only take people by another way than ours.", "takes people by another route"),

    asked("eligibility.unknown", "We do not know who it is open to.", "Who can come to “{activity}”: is there an age limit, an area, or a group it is meant for?"),
    said("eligibility.open", "It is not limited to an area or a group of people."),
    said("eligibility.in_area", "It is for people who live where you do ({areas})."),
    against("eligibility.outside_area", "It is only for people who live in {areas}.", "outside its area"),
    asked("eligibility.client_area_unknown", "It is for people who live in {areas}.", "Do you live in {areas}?"),
    said("eligibility.circumstance", "It is meant for people in your situation ({circumstances})."),
    asked("eligibility.circumstance_unknown", "It is meant for some people only: {circumstances}.", "“{activity}” is meant for some people only: {circumstances}. Does that apply to you?"),

    said("age.within", "It is for people of your age ({limits})."),
    against("age.below", "It is for older people ({limits}).", "for older people"),
    against("age.above", "It is for younger people ({limits}).", "for younger people"),
    asked("age.client_unknown", "It is for people aged {limits}.", "How old are you? “{activity}” is for people aged {limits}."),
    asked("age.client_band_too_wide", "It is for people aged {limits}, and we do not know your age closely enough.", "How old are you exactly? “{activity}” is for people aged {limits}."),

    said("level_of_need.held", "They can give the support you need."),
    said("level_of_need.held_together", "Together with {partner} they can give the support you need."),
    asked("level_of_need.unknown", "We do not know how much support they can give.", "How much support can “{activity}” give: for people with low, moderate or high need?"),
    said("level_of_need.above_ceiling", "You need more support than they can give by themselves."),
    against("level_of_need.no_partner", "You need more support than they can give, and we know of no partner who could help them.", "needs more support than it can give"),

    against("safeguarding_conflict.kept_apart", "We will look for another place.", "safeguarding conflict"),
    asked("safeguarding_conflict.site_unknown", "We do not know where it takes place, and for you that matters.", "Where exactly does “{activity}” take place?"),
    said("safeguarding_conflict.none", "Nothing speaks against this place."),

    said("safeguarding_record.seen", "A check was seen for the {role}: {level}."),
    asked("safeguarding_record.not_seen", "We have not seen which checks its leaders hold.", "Which DBS check do the people who lead “{activity}” hold, and when was it last seen?"),

    said("distance.comes_to_you", "You need not travel."),
    said("distance.within_reach", "It is {distance} away, within the distance you go {mode}."),
    against("distance.needs_transport", "It is {distance} away, farther than you usually go.", "too far without help, and none is offered"),
    against("distance.too_far", "It is {distance} away, too far to arrange a way there.", "too far away"),
    asked("distance.client_unknown", "We do not know how far you can travel.", "Where do you set out from, and how far can you travel?"),
    asked("distance.site_unknown", "We do not know exactly where it takes place.", "Where exactly does “{activity}” take place?"),

    said("session_times.any_time", "You can go whenever you like."),
    said("session_times.fits", "{fitting} of the next {sessions} sessions suit your week; the first is on {next}."),
    said("session_times.any_suits", "You named no times, so any will do; the next session is on {next}."),
    asked("session_times.unknown", "We do not know when it takes place.", "On which days and at what time does “{activity}” take place?"),
    asked("session_times.uncertain", "It may fit your week, but the times are not certain.", "Are the dates and hours of “{activity}” certain for the next {weeks} weeks, bank holidays included?"),
    against("session_times.clash", "Too few of its sessions lie in your free time ({fitting} of {sessions}).", "clashes with their week"),
    against("session_times.none_ahead", "No session is planned for the next {weeks} weeks.", "no sessions ahead"),
    against("session_times.none_here", "There are no sessions at this place.", "no sessions here"),
    against("session_times.already_started", "It has begun, and one can only join at the start.", "has already begun"),

    said("session_length.any_time", "You can stay as long or as short as you like."),
    said("session_length.flexible", "You can rest or leave when you need to."),
    said("session_length.short_enough", "A session lasts {minutes} minutes, which you can manage."),
    against("session_length.too_long", "A session lasts {minutes} minutes, longer than the {limit} you can manage.", "sessions too long"),
    asked("session_length.unknown", "We do not know how long a session lasts.", "How long does a session of “{activity}” last?"),

    said("price.free", "It is free."),
    said("price.within_budget", "It costs {price}, which you can pay."),
    against("price.above_budget", "It costs {price}, more than you can pay.", "too expensive"),
    asked("price.unknown", "We do not know what it costs.", "What does “{activity}” cost for one session and for the whole course, and who pays less?"),
    asked("price.stale", "We do not know whether its price is still right.", "What does “{activity}” cost now?"),
    asked("price.partly_unknown", "It costs {price}, but we do not know the rest of the price.", "What does “{activity}” cost for one session, and what for the whole course?"),
    asked("price.client_budget_unknown", "It costs {price}.", "How much can you pay for an activity: for one session, or in all?"),

    said("capacity.any_time", "You need not book."),
    said("capacity.no_booking", "You need not book: people just come."),
    said("capacity.places_free", "When somebody last asked, {free} free."),
    against("capacity.full", "There is no place free at the moment.", "full"),
    against("capacity.closed", "Booking is closed.", "booking closed"),
    against("capacity.opens_later", "Booking opens on {date}.", "booking not open yet"),
    against("capacity.not_open_yet", "Booking has not opened yet.", "booking not open yet"),
    asked("capacity.should_be_open", "Booking should have opened by now, but nobody has looked.", "Has booking for “{activity}” opened, and is there a place?"),
    asked("capacity.unknown", "We do not know whether there is a place.", "Is there a place free on “{activity}”?"),
    asked("capacity.stale", "We do not know whether there still is a place.", "Is there still a place free on “{activity}”?"),

    said("language.shared", "It is in {language}, which you use with ease."),
    against("language.not_shared", "It is not in a language you use with ease.", "in another language"),
    asked("language.unknown", "We do not know in which language it is.", "In which languages is “{activity}” held?"),
    asked("language.client_unknown", "We do not know which languages you use with ease.", "Which languages do you use with ease?"),

    said("group_size.small_enough", "The group has {most} people at most, which you can manage."),
    asked("group_size.client_unknown", "We do not know how large a group you can manage.", "How many people at most can a group have for you, yourself included?"),
    against("group_size.too_large", "The group has up to {most} people, and you can manage {limit}.", "group too large"),
    asked("group_size.unknown", "We do not know how many people come.", "How many people at most take part in “{activity}”?"),

    against("avoided_themes.about", "It is about {themes}, which you would rather not meet.", "is about something to avoid"),
    against("avoided_themes.touches", "It touches on {themes}, which you would rather not meet.", "touches something to avoid"),
    against("avoided_themes.at_site", "The place tells of {themes}, which you would rather not meet.", "a place that tells of something to avoid"),
    said("avoided_themes.none", "It keeps away from {themes}."),
    asked("avoided_themes.unknown", "We do not know whether it touches on {themes}.", "Does “{activity}” touch on {themes}?"),

    said("requirements.met", "It has what you need: {need}."),
    said("requirements.at_home", "You take part from home, so the place and the way there do not matter."),
    asked("requirements.device", "We do not know whether you can take part without a computer.", "Can people take part in “{activity}” by telephone or by post, or borrow a device?"),
    against("requirements.not_met", "It does not have what you need: {need}.", "lacks what they need"),
    against("requirements.limited", "It has only in part what you need: {need}.", "has only in part what they need"),
    asked("requirements.unknown", "We do not know whether it has what you need: {need}.", "Does “{activity}”{place} have {need}?"),

    said("funding.covers", "The money for it lasts until {until}, long enough for the course."),
    asked("funding.ends_before", "The money for it lasts until {until}, and the last session is on {last}.", "The course “{activity}” runs until {last}, but its funding is only confirmed until {until}: will the course be finished?"),
    asked("funding.not_confirmed", "The money for it has not been confirmed yet.", "The course “{activity}” runs until {last}, but its funding is not confirmed: will the course take place and be finished?"),

    said("theme_fit.about", "It is about something you like: {theme}."),
    said("theme_fit.related", "It is about {theme}, which is close to something you like: {liked}."),
    said("nearness.near", "It is {distance} away."),
    said("nearness.comes_to_you", "You can take part from home or from your door."),
    said("group_and_pace.comfortable", "It is a small group, {most} people at most."),
    said("group_and_pace.pace", "It goes at the pace you like: {pace}."),
    said("continuity.onward", "Afterwards you can go on: {steps}."),
    said("freshness.checked", "What we know of it was checked on {date}."),
    said("welcome.visited", "One of us has been there, on {date}."),
    said("welcome.trained", "They have been trained to welcome people we send."),
    said("welcome.experienced", "They have welcomed people before who needed the same: {need}."),
    said("to_arrange.barrier", "Something has to be arranged first: {need}."),
    said("to_arrange.offered", "Something has to be arranged first: {need}. They already offer {ways}."),
    said("to_ask.question", "One thing has to be asked first: {question}"),

    said("doorstep.near", "{place} is {distance} from your home, and you can go there by yourself. Look up first when it is open."),
    said("doorstep.none_known", "We know of no place nearby that you could visit by yourself."),
    said("doorstep.out_of_reach", "We know of places you could visit by yourself, but none within the distance you can travel."),
    said("doorstep.needs_not_met", "There are places nearby, but we do not know of one that has what you need: {needs}."),
    said("doorstep.client_unknown", "To suggest a place nearby we would have to know where you set out from and how far you can travel."),
    said("doorstep.kept_apart", "We have not found a place nearby to suggest."),
];
