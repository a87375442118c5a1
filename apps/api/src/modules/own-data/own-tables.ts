/** Rows that somebody made themselves, beside those that the file tells in words: table → the column that says whose they are. */
export const ownTables: Readonly<Record<string, string>> = {
  absence: 'person_id',
  amendment: 'writer_id',
  amendment_voice: 'person_id',
  answer_assignment: 'person_id',
  answer_word: 'person_id',
  appeal: 'appellant_id',
  attachment: 'added_by',
  author_question: 'answered_by_id',
  changed_facts: 'named_by_id',
  contribution: 'person_id',
  debate_statement: 'writer_id',
  delivery_check: 'person_id',
  delivery_grade: 'person_id',
  digest: 'person_id',
  evidence_taken_back: 'taken_back_by',
  follow: 'person_id',
  helpful_argument: 'person_id',
  joining_word: 'person_id',
  merging: 'offered_by_id',
  merging_voice: 'person_id',
  notice: 'person_id',
  question: 'writer_id',
  question_wanted: 'person_id',
  report: 'reporter_id',
  role_change: 'person_id',
  splitting: 'author_id',
  splitting_voice: 'person_id',
  stance: 'person_id',
};

/** Told in words in the file: what somebody looks for first. */
export const toldTables: readonly string[] = ['account', 'argument', 'proposal', 'support'];

const office = 'an act of the office: what it says is public, and who did it stands in the record of acts';
const secret = 'keeps a secret that opens a door, and nothing else that is not told elsewhere';
const aboutWords = 'about somebody’s words: they read it on their own page of decisions, with the way to object';

/** `table.column` that names a person and is not in the file, with the reason. */
export const notInOwnData: Readonly<Record<string, string>> = {
  'absence.substitute_id': 'told to whoever is away: it is their row',
  'answer_assignment.assigned_by_id': 'told to whoever the answer was assigned to: it is their row',
  'answer_reading.asked_by_id': office,
  'answer_reading.colleague_id': office,
  'author_invitation.invited_by_id': secret,
  'author_invitation.person_id': secret,
  'check_thresholds.set_by': office,
  'claim_reading.reader_id': 'told to the claimant: who read their claim',
  'commitment.planned_by': office,
  'council_act.recorded_by': office,
  'debate.opened_by_id': office,
  'delivery_report.reported_by': office,
  'desk_calendar.person_id': secret,
  'feasibility_review.assignee_id': office,
  'feasibility_review.signed_by_id': office,
  'grade_comment.written_by': office,
  'hearing_decision.decided_by_id': office,
  'joining.asked_by_id': office,
  'justification.published_by': office,
  'login_session.person_id': secret,
  'moderation_appeal.decider_id': office,
  'moderation_decision.decider_id': office,
  'moderation_decision.writer_id': aboutWords,
  'official_response.published_by': office,
  'older_process.stand_in_id': 'stands in for people of an older process; nobody signs in as it',
  'question_answer.writer_id': office,
  'response_draft.changed_by': office,
  'review_note.writer_id': office,
};

/** What says nothing about a person: whose row and city it is, what a search compares, and secrets that open doors. */
export const leftOut: readonly string[] = [
  'city_id',
  'search_text',
  'beginnings',
  'sha256',
  'stop_token',
  ...new Set(Object.values(ownTables)),
];
