import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FeasibilityBody, FeasibilityItemView } from '@madang/contracts/feasibility';
import type { Tone } from '../../../ui/status-tag.js';

interface Words {
  readonly words: MessageDescriptor;
  readonly tone: Tone;
}

export const legalWords: Readonly<Record<NonNullable<FeasibilityBody['legality']>, Words>> = {
  lawful: { words: msg`Lawful`, tone: 'ok' },
  on_conditions: { words: msg`Lawful on conditions`, tone: 'warn' },
  unlawful: { words: msg`Not lawful`, tone: 'stop' },
};

export const practicalWords: Readonly<Record<NonNullable<FeasibilityBody['practicality']>, Words>> = {
  feasible: { words: msg`Can be done`, tone: 'ok' },
  on_conditions: { words: msg`Can be done on conditions`, tone: 'warn' },
  infeasible: { words: msg`Cannot be done`, tone: 'stop' },
};

export const reviewWords: Readonly<Record<NonNullable<FeasibilityItemView['review']>, Words>> = {
  in_work: { words: msg`Being written`, tone: 'info' },
  submitted: { words: msg`Waits for a second pair of eyes`, tone: 'warn' },
  published: { words: msg`Signed and public`, tone: 'ok' },
};
