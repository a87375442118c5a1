/**
 * The pieces of `ui` that the first page stands on. Their code travels with the frame of every page and their words with its
 * catalogue; whatever else `ui` has comes with the pages that use it.
 */
export const frameUi = [
  'announcement',
  'button',
  'card',
  'class-names',
  'date-text',
  'description-list',
  'empty-state',
  'link',
  'mark',
  'money-text',
  'notice',
  'part',
  'phase-ladder',
  'stack',
  'visually-hidden',
] as const;
