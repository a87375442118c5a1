import { importLimits, type FoundComment, type ImportedComment } from './imported.js';
import type { ColumnUse, ImportDefaults, ImportFault, ImportTable } from './import-fault.js';
import { commentColumns } from './import-headings.js';
import { inReadingOrder } from './in-reading-order.js';
import { useless } from './read-imported-proposals.js';
import { RowReader } from './row-reader.js';

export interface ReadComments {
  readonly comments: readonly ImportedComment[];
  readonly faults: readonly ImportFault[];
  readonly columns: readonly ColumnUse[];
  /** Comments that answer one which the file does not hold; they stand by themselves. */
  readonly answersToNothing: number;
}

/** What stands where a comment answers none. */
const nobody: ReadonlySet<string> = new Set(['', '-1', '0']);

/** The comments of a table under proposals that are `known`. Columns that are not understood are named, and not kept. */
export function readImportedComments(table: ImportTable, defaults: ImportDefaults, known: ReadonlySet<string>): ReadComments {
  const columns = commentColumns(table.header, defaults.columns);
  const roles = new Map([...columns].map(([role, at]) => [at, role]));
  const uses: ColumnUse[] = table.header.map((heading, at) => ({
    file: table.file,
    heading,
    use: roles.get(at) ?? useless(heading) ?? 'not-kept',
  }));
  // A day that holds for all proposals says nothing of when somebody answered them.
  const { date: _date, ...withoutDate } = defaults;
  const found: FoundComment[] = [];
  const faults: ImportFault[] = [];
  const rowsById = new Map<string, number>();
  for (const row of table.rows) {
    const reader = new RowReader({ file: table.file, header: table.header, columns, defaults: withoutDate }, row);
    if (row.cells.length !== table.header.length) reader.fault('import/other-width', 'row', String(row.cells.length), table.header.length);
    const comment = readRow(reader);
    if (comment.proposal !== '' && !known.has(comment.proposal)) reader.fault('import/unknown-proposal', 'proposal', comment.proposal);
    const before = rowsById.get(comment.id);
    if (before !== undefined) reader.fault('import/twice', 'id', comment.id, before);
    rowsById.set(comment.id, before ?? row.row);
    faults.push(...reader.faults);
    if (reader.faults.length === 0) found.push(comment);
  }
  const ids = new Set(found.map(({ id }) => id));
  const standing = found.map((one) => (one.answers === null || ids.has(one.answers) ? one : { ...one, answers: null }));
  const answersToNothing = standing.filter(({ answers }, at) => answers !== found[at]!.answers).length;
  return { comments: inReadingOrder(standing), faults, columns: uses, answersToNothing };
}

function readRow(reader: RowReader): FoundComment {
  const answers = reader.text('answers', importLimits.id);
  return {
    id: reader.needed('id', importLimits.id),
    proposal: reader.needed('proposal', importLimits.id),
    answers: nobody.has(answers) ? null : answers,
    // Others may have answered a comment of which no words are left; it keeps its place.
    text: reader.text('text', importLimits.text),
    language: reader.language('language'),
    writtenOn: reader.date('date'),
    voice: reader.orNull('voice', importLimits.voice),
    agree: reader.count('agree'),
    disagree: reader.count('disagree'),
  };
}
