import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RightRatingsView } from '@madang/contracts/ratings';

export type RightCode = RightRatingsView['right'];

/** What each right is called. The order is that of the catalogue, and no ranking. */
export const rightWords: Readonly<Record<RightCode, MessageDescriptor>> = {
  EQ: msg`Equality and non-discrimination`,
  HO: msg`Adequate housing`,
  WS: msg`Water and sanitation`,
  HE: msg`Health`,
  ED: msg`Education`,
  FO: msg`Food`,
  WK: msg`Work and conditions of work`,
  SS: msg`Social security and standard of living`,
  CU: msg`Cultural life`,
  EN: msg`Clean, healthy and sustainable environment`,
  PA: msg`Participation in public affairs`,
  IN: msg`Information, expression and digital rights`,
  SA: msg`Life, safety and freedom from violence`,
  MO: msg`Mobility and accessibility`,
  CH: msg`Children, family and care`,
  RE: msg`Remedy and access to justice`,
};

export const rightCodes = Object.keys(rightWords) as readonly RightCode[];
