import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AssemblyCardView } from '@madang/contracts/assemblies';
import type { DecisionView } from '@madang/contracts/assembly-decisions';
import type { StatementView } from '@madang/contracts/assembly-statements';
import type { Tone } from '../../ui/status-tag.js';

interface Words {
  readonly words: MessageDescriptor;
  readonly tone: Tone;
}

export const kindWords: Readonly<Record<AssemblyCardView['kind'], MessageDescriptor>> = {
  general: msg`General assembly`,
  thematic: msg`Assembly on one theme`,
  neighbourhood: msg`Neighbourhood assembly`,
  panel: msg`Panel drawn by lot`,
  children: msg`Assembly of children and young people`,
  future_generations: msg`Council on future generations`,
  hearing: msg`Hearing of residents`,
};

export const stateWords: Readonly<Record<AssemblyCardView['state'], Words>> = {
  announced: { words: msg`Announced`, tone: 'info' },
  open: { words: msg`In session`, tone: 'ok' },
  closed: { words: msg`Over, minutes being written`, tone: 'neutral' },
  minutes_open: { words: msg`Minutes open for correction`, tone: 'warn' },
  signed: { words: msg`Minutes signed`, tone: 'ok' },
  cancelled: { words: msg`Called off`, tone: 'stop' },
};

export const standingWords: Readonly<Record<NonNullable<StatementView['standing']>, Words>> = {
  shared: { words: msg`Shared by the room`, tone: 'ok' },
  minority: { words: msg`Minority view, kept`, tone: 'info' },
  not_kept: { words: msg`Too little agreement to be kept`, tone: 'neutral' },
};

export const decisionKindWords: Readonly<Record<DecisionView['kind'], MessageDescriptor>> = {
  carry_proposal: msg`Carries a proposal`,
  recommendation: msg`Recommendation`,
  finding: msg`Finding`,
  procedure: msg`About the assembly itself`,
};

export const doorWords: Readonly<Record<DecisionView['door'], MessageDescriptor>> = {
  waiting: msg`When the minutes are signed, the city owes this proposal an answer.`,
  opened: msg`With this decision the city owes the proposal an answer.`,
  already_open: msg`The city owed this proposal an answer already.`,
  not_opened: msg`This decision does not oblige the city to answer the proposal.`,
};
