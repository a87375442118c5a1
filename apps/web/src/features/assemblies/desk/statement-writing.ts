import type { StatementView } from '@madang/contracts/assembly-statements';
import type { StatementWriting } from '../assemblies.mutations.js';

/** What the room has answered keeps its words: a new statement takes its place. */
export function statementWriting(statement: StatementView | undefined): StatementWriting {
  if (!statement) return { way: 'new' };
  return { way: statement.counts === null ? 'reword' : 'replace', statement: statement.id };
}
