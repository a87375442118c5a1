import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { KnownTagView } from '@madang/contracts/classification';

export type TagField = KnownTagView['field'];

/** What a field says of a line. */
export const fieldWords: Readonly<Record<TagField, MessageDescriptor>> = {
  cofog: msg`What the money is for`,
  rigidity: msg`How firmly it is bound`,
  equality: msg`Marker for equality`,
  district: msg`District`,
  fund: msg`Who pays for it`,
  weights: msg`Rights it serves`,
};

export const rigidityWords: Readonly<Record<string, MessageDescriptor>> = {
  mandatory: msg`By law`,
  committed: msg`By contract`,
  discretionary: msg`Not bound`,
};

export const equalityWords: Readonly<Record<string, MessageDescriptor>> = {
  '2': msg`Equality is its main aim`,
  '1': msg`Equality is one of its aims`,
  '0': msg`Looked at: equality is no aim of it`,
};

export const fundWords: Readonly<Record<string, MessageDescriptor>> = {
  own: msg`The city’s own money`,
  earmarked_transfer: msg`A transfer for this purpose`,
  block_grant: msg`A general transfer`,
  loan: msg`A loan`,
  donor: msg`Donors`,
};

/** A value as people say it; codes of functions, districts and rights stand as they are. */
export function valueWords(i18n: I18n, field: TagField, value: string): string {
  const words = { rigidity: rigidityWords, equality: equalityWords, fund: fundWords }[field as 'rigidity' | 'equality' | 'fund']?.[value];
  return words ? i18n._(words) : value;
}
