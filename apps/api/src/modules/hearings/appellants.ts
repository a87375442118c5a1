import type { PersonId } from '@madang/basics';
import type { AppealRow } from './appeal.entity.js';
import type { ChangedFactsRow } from './reopening/changed-facts.entity.js';

/** Whoever brought a matter before the committee: who appealed, and who put a refusal before it again. They say whether it was made good. */
export function appellantsIn(
  appeals: readonly Pick<AppealRow, 'appellantId'>[],
  facts: readonly Pick<ChangedFactsRow, 'by' | 'namedById'>[],
): PersonId[] {
  const residents = facts.filter(({ by }) => by === 'resident');
  return [...appeals.map(({ appellantId }) => appellantId), ...residents.map(({ namedById }) => namedById)];
}
