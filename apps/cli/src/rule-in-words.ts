import type { Completion, SettledRule, Utility } from '@madang/allocation';

/** The rule with its parameters, in a sentence. */
export function ruleInWords({ rule, utility, completion, tieBreak }: SettledRule): string {
  const ties = tieBreak.by === 'id' ? 'by id' : `by lowest cost, most votes and the lot of seed "${tieBreak.seed}"`;
  return `${methodInWords(rule, utility, completion)}. Ties are broken ${ties}.`;
}

function methodInWords(rule: SettledRule['rule'], utility: Utility | null, completion: Completion | null): string {
  switch (rule) {
    case 'greedy':
      return utility === 'points' ? 'Most points first, as long as it fits' : 'Most votes first, as long as it fits';
    case 'greedy-per-cost':
      return 'Most votes for the money first, as long as it fits';
    case 'phragmen':
      return "Phragmén's sequential method";
    default:
      return `Method of Equal Shares, ${utilities[typeof utility === 'string' ? utility : 'byRank']}${endings[completion ?? 'none']}`;
  }
}

const utilities = {
  cost: 'a project being worth its cost to those who chose it',
  cardinality: 'every project being worth the same to those who chose it',
  points: 'a project being worth the points given',
  'points-cost': 'a project being worth the points given times its cost',
  borda: 'a project being worth the number of places below it on the ballot',
  byRank: 'a project being worth the score of its place on the ballot',
} as const;

const endings: Readonly<Record<Completion, string>> = {
  none: '',
  utilitarian: '; what is left goes to the projects with most votes that fit',
  add1: "; voters' shares are raised while the budget allows",
  'add1-utilitarian': "; voters' shares are raised while the budget allows, and what is left goes to the projects with most votes that fit",
};
