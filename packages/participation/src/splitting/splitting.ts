import type { Amendable } from '../amending/amendment.js';

/** `asked`: the supporters are asked, for seven days; `done`: its parts stand by themselves; `lapsed`: it had moved on meanwhile. */
export const splittingStates = ['asked', 'done', 'taken_back', 'lapsed'] as const;

export type SplittingState = (typeof splittingStates)[number];

/** One proposal into so many: two at least, and few enough to tell a supporter apart. */
export const partsOfASplit = { least: 2, most: 5 } as const;

/** What a part would say and ask for, as a proposal of its own. */
export type ProposalPart = Amendable;
