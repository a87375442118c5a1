import { msg } from '@lingui/core/macro';

/** Words of a card on another site. */
export const shareWords = {
  whole: msg({ message: 'Open the whole page', comment: 'On a small card that stands in a frame on another site' }),
  madeUp: msg`made-up example`,
} as const;
