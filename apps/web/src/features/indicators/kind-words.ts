import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { IndicatorCard } from './indicators.queries.js';

/** What an indicator looks at (OHCHR, HR/PUB/12/5). */
export const kindWords: Readonly<Record<NonNullable<IndicatorCard['type']>, MessageDescriptor>> = {
  structure: msg`What was promised`,
  process: msg`What is done`,
  outcome: msg`What people have of it`,
};
