import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MissingCheckInputView } from '@madang/contracts/checks';

/** Why an input is not there. */
export const whyWords: Readonly<Record<string, MessageDescriptor>> = {
  missing: msg`nobody has supplied it`,
  hidden: msg`hidden to protect people`,
  'not-a-number': msg`is not a number`,
  'not-above-zero': msg`must be above zero`,
  negative: msg`must not be below zero`,
  'out-of-range': msg`is outside its range`,
  empty: msg`has no entries`,
  'too-few': msg`has too few entries`,
  'too-many': msg`has too many entries`,
  'phases-differ': msg`are not the same`,
  'no-threshold-holds': msg`leave a gap into which this value falls`,
};

/** Who could supply it. */
export const supplierWords: Readonly<Record<MissingCheckInputView['supplier'], MessageDescriptor>> = {
  finance: msg`the finance department`,
  statistics: msg`the statistics office`,
  departments: msg`the department in charge`,
  council: msg`the city council`,
  residents: msg`residents, by taking part`,
  'other-cities': msg`other cities`,
};
