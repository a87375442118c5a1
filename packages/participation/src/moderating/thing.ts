/** What can be reported. A list that grows: whoever brings a kind says how it is found, read and covered. */
export const thingKinds = [
  'proposal',
  'argument',
  'amendment',
  'attachment',
  'statement',
  'merging',
  'splitting',
  'imported_comment',
  'question',
  'claim',
  'appeal',
  'changed_facts',
  'author_answer',
  'delivery_check',
  'delivery_grade',
] as const;

export type ThingKind = (typeof thingKinds)[number];

/** Where words stand: a proposal, with what is said about it, or a debate, which need not be about one. */
export const placeKinds = ['proposal', 'debate'] as const;

export type PlaceKind = (typeof placeKinds)[number];

/**
 * The only reasons for which words may be covered. Criticism of the city, cost, likeness to something else, the language it is
 * written in and standing in the wrong place are not among them, and a city cannot add them.
 */
export const coverReasons = {
  personal_data: 'Names or shows a private person without need',
  incitement: 'Calls for hatred or violence',
  insult: 'Demeans people for what they are',
  threat: 'Threatens somebody',
  accusation: 'Accuses a private person of a crime, by name',
  advertising: 'Advertises, or repeats the same text over and over',
  illegal: 'Breaks a law that the decision names',
} as const;

export type CoverReason = keyof typeof coverReasons;

export const coverReasonCodes = Object.keys(coverReasons) as readonly CoverReason[];

/** What somebody may say when they report: more than anything can be covered for, so that nobody has to call it by a wrong name. */
export const reportReasons = [...coverReasonCodes, 'off_topic', 'other'] as const;

export type ReportReason = (typeof reportReasons)[number];

/** What a warning says of words that stay: readers open them themselves. */
export const contentWarnings = ['violence', 'sexual_violence', 'self_harm', 'hateful_words'] as const;

export type ContentWarning = (typeof contentWarnings)[number];
