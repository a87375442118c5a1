/**
 * The numbers of the house rules, in one place: what the house enforces is what the page of rules says. All of them bind a person,
 * whatever they think, and none of them takes anything out of sight.
 */
export const moderationLimits = {
  /** Reports of one person in a day. */
  reportsADay: 10,
  /** Days by which a facilitator should have looked at a report. Nothing happens to the words when they pass; the delay is shown. */
  lookDays: 3,
  /** Days in which the writer of covered words may object, once. */
  appealDays: 30,
  /** Days in which another facilitator decides on that. When they pass, the cover is lifted. */
  answerDays: 7,
  /** For how long an account counts as new. */
  newAccountHours: 24,
  /** Texts that a new account may publish in that time, whatever they are. */
  newAccountTexts: 5,
  /** Links in one text of a new account. */
  newAccountLinks: 1,
  /** Accounts that publish the same words within `sameWordsMinutes`: then facilitators are asked to look. */
  sameWordsAccounts: 3,
  sameWordsMinutes: 60,
} as const;

export type ModerationLimits = { readonly [name in keyof typeof moderationLimits]: number };

/** Characters (code points) of what people explain to one another: reports, decisions, objections. */
export const explanationLength = { least: 10, most: 1000 } as const;
