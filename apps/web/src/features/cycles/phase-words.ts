import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CycleView } from '@madang/contracts/cycles';

export type PhaseName = CycleView['phases'][number]['name'];

/** The phases in the order in which they follow each other, and what they are called on the screen. */
export const phaseWords: Readonly<Record<PhaseName, MessageDescriptor>> = {
  collecting: msg`Collecting proposals`,
  review: msg`Review by the city`,
  voting: msg`Vote`,
  counting: msg`Count`,
  delivery: msg`Carrying it out`,
};

export const phaseOrder = Object.keys(phaseWords) as readonly PhaseName[];
