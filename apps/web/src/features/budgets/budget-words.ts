import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface BudgetWord {
  readonly term: MessageDescriptor;
  readonly fact: MessageDescriptor;
}

/** The words of a budget, in plain ones: each with what files and laws call it, where that is another word. */
export const budgetWords = {
  line: {
    term: msg`Line`,
    fact: msg`The smallest amount that the budget names: what for, by whom, on what kind of thing.`,
  },
  initial: {
    term: msg`As voted`,
    fact: msg`The amount that the council decided before the year began.`,
  },
  final: {
    term: msg`As changed since`,
    fact: msg`The amount with all changes decided during the year. This much may be spent. Files often call it the modified budget.`,
  },
  executed: {
    term: msg`Really spent`,
    fact: msg`What the city owes for work done and things delivered, up to the day that is named.`,
  },
  committed: {
    term: msg`Bound`,
    fact: msg`Promised by contract or decision. It cannot be moved without breaking a promise. Files often call it committed.`,
  },
  earmarked: {
    term: msg`Set aside`,
    fact: msg`Money that a law or a gift ties to one purpose. It cannot be spent on another.`,
  },
  free: {
    term: msg`Free to move`,
    fact: msg`What is left of a line after what is bound and what is set aside.`,
  },
  purpose: {
    term: msg`Purpose`,
    fact: msg`What the money is for, such as schools or parks, whoever spends it.`,
  },
  programme: {
    term: msg`Programme`,
    fact: msg`A part of a purpose with its own aims, such as one kind of school. Lines belong to programmes.`,
  },
  kind: {
    term: msg`Kind`,
    fact: msg`What the money buys: staff, goods and services, support for people, building works, interest. Files often call the widest kinds chapters.`,
  },
  twice: {
    term: msg`Counted twice`,
    fact: msg`Money that the city pays to its own bodies stands in two budgets. It is subtracted once, or the whole would look too large.`,
  },
  function: {
    term: msg`Function`,
    fact: msg`The place of a line in a list that all countries share (COFOG). It tells which rights the money serves.`,
  },
  real: {
    term: msg`In today’s prices`,
    fact: msg`An amount of an earlier year, raised as much as prices have risen since: so that years can be compared.`,
  },
  version: {
    term: msg`Version`,
    fact: msg`The budget as it stood on one day: proposed, voted, changed, spent or audited. A version is never altered.`,
  },
} as const satisfies Record<string, BudgetWord>;

export type BudgetWordKey = keyof typeof budgetWords;
