import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AfterMoveView, MissingInputView } from '@madang/contracts/proposal-checks';

/** A finding's level as a word. "Cannot be computed" is an answer of its own, and never a pass. */
export const levelWords: Readonly<Record<AfterMoveView['level'], MessageDescriptor>> = {
  severe: msg`Severe concern`,
  concern: msg`Concern`,
  not_computable: msg`Cannot be computed`,
  watch: msg`Watch`,
  ok: msg`No concern found by this check`,
  info: msg`For information`,
};

/** What nobody has supplied. */
export function missingWords({ name, year }: MissingInputView): MessageDescriptor {
  const when = String(year ?? '');
  if (name.startsWith('a')) return msg`the money for this right in ${when}`;
  if (name.startsWith('p')) return msg`the number of residents in ${when}`;
  return msg`the price index of ${when}`;
}
