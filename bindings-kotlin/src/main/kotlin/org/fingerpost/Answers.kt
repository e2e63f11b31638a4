package org.fingerpost

import java.time.Instant

/** The matches of the shortlist that suit as they are. */
public val Ranking.suitable: List<Match> get() = shortlist.filter { it.verdict == Verdict.SUITABLE }

/** The matches of the shortlist that suit once something has been arranged. */
public val Ranking.suitableWithPlan: List<Match> get() = shortlist.filter { it.verdict == Verdict.SUITABLE_WITH_PLAN }

/** The matches of the shortlist for which a question is open. */
public val Ranking.undetermined: List<Match> get() = shortlist.filter { it.verdict == Verdict.UNDETERMINED }

/** What to ask the client. */
public val Ranking.questionsToClient: List<Question>
    get() = questions.filter { it.to == ResponsibleParty.CLIENT }.flatMap { it.questions }

/** The questions for each partner: one telephone call each, those with the best matches first. */
public val Ranking.calls: List<QuestionList> get() = questions.filter { it.to != ResponsibleParty.CLIENT }

/** The next session the client can come to, where one is known. */
public val Match.nextSession: Session? get() = sessions.firstOrNull()

/** The reasons that speak for it. */
public val Match.met: List<Reason> get() = reasons.filter { it.outcome == Outcome.MET }

/** The reasons that speak against it. */
public val Match.notMet: List<Reason> get() = reasons.filter { it.outcome == Outcome.NOT_MET }

/**
 * Ranks a caseload as it is read, some dozens of clients a call: as lazy as the sequence, and nearly as fast as
 * [Matcher.rankAll].
 */
public fun Matcher.rankEach(clients: Sequence<Client>, at: Instant, top: UInt = 10u): Sequence<Ranking> =
    clients.chunked(64).flatMap { rankAll(it, at, top) }
