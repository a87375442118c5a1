/** What a standard demands of a budget; each check stands under one of these. */
export const budgetPrinciples = [
  { code: 'maximum_available_resources', plain: 'The city uses all the means it can find.' },
  { code: 'progressive_realisation', plain: 'Things get better, step by step.' },
  { code: 'non_retrogression', plain: 'Nothing that was won is taken back without good reason.' },
  { code: 'minimum_core', plain: 'Everyone has at least the minimum.' },
  { code: 'equality', plain: 'Nobody is left behind.' },
  { code: 'participation', plain: 'People take part.' },
  { code: 'transparency', plain: 'Everyone can look.' },
  { code: 'accountability', plain: 'Officials answer for what they do.' },
  { code: 'feasibility', plain: 'It can really be done.' },
] as const;

export type BudgetPrinciple = (typeof budgetPrinciples)[number]['code'];
