import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EarlierFindingView } from '@madang/contracts/checks';
import type { Tone } from '../../ui/status-tag.js';
import type { Level } from './check-words.js';

/** The levels, worst first: what nobody can check stands above what is to be watched. */
export const levelWords: Readonly<Record<Level, MessageDescriptor>> = {
  severe: msg`Severe concern`,
  concern: msg`Concern`,
  not_computable: msg`Cannot be computed`,
  watch: msg`Watch`,
  ok: msg`No concern found by this check`,
  info: msg`For information`,
};

export const levelTones: Readonly<Record<Level, Tone>> = {
  severe: 'stop',
  concern: 'warn',
  not_computable: 'neutral',
  watch: 'info',
  ok: 'ok',
  info: 'neutral',
};

export const levelsWorstFirst = Object.keys(levelWords) as readonly Level[];

/** Why a check was run. */
export const reasonWords: Readonly<Record<EarlierFindingView['reason'], MessageDescriptor>> = {
  published: msg`after a budget was published`,
  classified: msg`after lines were classified`,
  thresholds: msg`after thresholds were set`,
  facts: msg`after figures were recorded`,
};
