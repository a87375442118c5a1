/** What somebody says to one statement. To pass is an answer, too: seen, and no side taken. */
export const stances = ['agree', 'disagree', 'pass'] as const;

export type Stance = (typeof stances)[number];

/** Statements that one person may add to one debate: enough to be heard, too few to fill the room. */
export const mostStatementsOfOne = 5;
