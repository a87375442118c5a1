import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProposalKind } from '../kind-words.js';

export const writingSteps = ['problem', 'affected', 'money', 'change', 'know', 'check'] as const;

/** Pages beside the way: reached from the last look, asked of nobody. */
export type SidePage = 'files' | 'place' | 'warning';

export const sidePages: readonly SidePage[] = ['place', 'files', 'warning'];

export type WritingStep = (typeof writingSteps)[number] | SidePage;

/** One question a page, in the words of the page. */
export const stepWords: Readonly<Record<WritingStep, MessageDescriptor>> = {
  problem: msg`What is wrong?`,
  affected: msg`Who is affected?`,
  money: msg`Where should the money come from, and where should it go?`,
  change: msg`What should change?`,
  know: msg`How would one know that it worked?`,
  files: msg`Pictures and documents`,
  place: msg`Where is it?`,
  warning: msg`Should people be warned before they read it?`,
  check: msg`Check your answers`,
};

/** The questions that a kind of proposal asks. Choosing the kind is the step before the first. */
export function stepsOf(kind: ProposalKind): readonly WritingStep[] {
  return writingSteps.filter((step) => step !== 'money' || kind === 'reallocation');
}

/** The step that an address names, if this kind of proposal has it; the first one otherwise. */
export function readStep(kind: ProposalKind, name: string | undefined): WritingStep {
  const steps = stepsOf(kind);
  return steps.find((step) => step === name) ?? steps[0] ?? 'problem';
}

export function stepAfter(kind: ProposalKind, step: WritingStep): WritingStep {
  const steps = stepsOf(kind);
  return steps[steps.findIndex((one) => one === step) + 1] ?? 'check';
}

export function stepBefore(kind: ProposalKind, step: WritingStep): WritingStep | null {
  const steps = stepsOf(kind);
  const at = steps.findIndex((one) => one === step);
  return at === -1 ? 'check' : (steps[at - 1] ?? null);
}
