import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Dimension, Direction, Phase } from './budget-address.js';

/** What a view is called. */
export const dimensionWords: Readonly<Record<Dimension, MessageDescriptor>> = {
  area: msg`By area`,
  policy: msg`By purpose`,
  group: msg`By group of programmes`,
  programme: msg`By programme`,
  body: msg`By institution`,
  department: msg`By department`,
  district: msg`By district`,
  chapter: msg`By kind`,
  economic: msg`By item`,
};

/** One part of a dimension, as a heading of the first column. */
export const partWords: Readonly<Record<Dimension, MessageDescriptor>> = {
  area: msg`Area`,
  policy: msg`Purpose`,
  group: msg`Group of programmes`,
  programme: msg`Programme`,
  body: msg`Institution`,
  department: msg`Department`,
  district: msg`District`,
  chapter: msg`Kind`,
  economic: msg`Item`,
};

/** Lines that belong to no part of a dimension. */
export const nowhereWords: Readonly<Record<Dimension, MessageDescriptor>> = {
  area: msg`No area`,
  policy: msg`No purpose given`,
  group: msg`No group given`,
  programme: msg`No programme given`,
  body: msg`No institution given`,
  department: msg`No department given`,
  district: msg`For the whole city`,
  chapter: msg`No kind given`,
  economic: msg`No item given`,
};

export const phaseWords: Readonly<Record<Phase, MessageDescriptor>> = {
  initial: msg`As voted`,
  final: msg`As changed since`,
  executed: msg`Really spent`,
};

export const incomePhaseWords: Readonly<Record<Phase, MessageDescriptor>> = {
  initial: msg`As voted`,
  final: msg`As changed since`,
  executed: msg`Really come in`,
};

export const directionWords: Readonly<Record<Direction, MessageDescriptor>> = {
  expenditure: msg`Spending`,
  revenue: msg`Income`,
};
