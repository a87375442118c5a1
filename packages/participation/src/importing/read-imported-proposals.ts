import type { CalendarDate } from '@madang/basics';
import { importLimits, type ImportedProposal, type KeptFact } from './imported.js';
import type { ColumnUse, ImportDefaults, ImportFault, ImportTable } from './import-fault.js';
import { namesPeople, proposalColumns, type ProposalColumn } from './import-headings.js';
import { RowReader } from './row-reader.js';

export interface ReadProposals {
  readonly proposals: readonly ImportedProposal[];
  readonly faults: readonly ImportFault[];
  readonly columns: readonly ColumnUse[];
}

/**
 * The proposals of a table. A column that is not understood is kept beside the proposal under its heading; one that names people is
 * left out. A row with a fault is not among the proposals: it is among the faults.
 */
export function readImportedProposals(table: ImportTable, defaults: ImportDefaults): ReadProposals {
  const columns = proposalColumns(table.header, defaults.columns);
  const uses = usesOf(table, columns);
  const kept = uses.flatMap(({ use }, at) => (use === 'kept' ? [at] : []));
  const proposals: ImportedProposal[] = [];
  const faults: ImportFault[] = [];
  const rowsById = new Map<string, number>();
  for (const row of table.rows) {
    const reader = new RowReader({ file: table.file, header: table.header, columns, defaults }, row);
    if (row.cells.length !== table.header.length) reader.fault('import/other-width', 'row', String(row.cells.length), table.header.length);
    const proposal = readRow(reader, factsOf(table.header, row.cells, kept));
    const before = rowsById.get(proposal.id);
    if (before !== undefined) reader.fault('import/twice', 'id', proposal.id, before);
    rowsById.set(proposal.id, before ?? row.row);
    faults.push(...reader.faults);
    if (reader.faults.length === 0) proposals.push(proposal);
  }
  return { proposals, faults, columns: uses };
}

function readRow(reader: RowReader, facts: readonly KeptFact[]): ImportedProposal {
  const [summary, problem] = [reader.text('summary', importLimits.problem), reader.text('problem', importLimits.problem)];
  const writtenOn = reader.date('date');
  if (writtenOn === null && reader.faults.every(({ code }) => code !== 'import/not-a-date')) reader.fault('import/missing', 'date', '');
  return {
    id: reader.needed('id', importLimits.id),
    title: reader.needed('title', importLimits.title),
    problem: inOne(summary, problem),
    change: reader.text('change', importLimits.change),
    language: reader.language('language'),
    writtenOn: writtenOn ?? ('' as CalendarDate),
    url: reader.link('url', importLimits.url),
    state: reader.orNull('state', importLimits.state),
    supporters: reader.count('supporters'),
    district: reader.orNull('district', importLimits.district),
    facts,
  };
}

/** The summary stands before the text, unless the text begins with it. */
function inOne(summary: string, text: string): string {
  if (summary === '' || text.startsWith(summary)) return text;
  return text === '' ? summary : `${summary}\n\n${text}`;
}

function factsOf(header: readonly string[], cells: readonly string[], kept: readonly number[]): KeptFact[] {
  return kept.flatMap((at) => {
    const value = (cells[at] ?? '').normalize('NFC').trim();
    return value === '' ? [] : [{ name: header[at]!, value }];
  });
}

function usesOf({ file, header }: ImportTable, columns: ReadonlyMap<ProposalColumn, number>): ColumnUse[] {
  const roles = new Map([...columns].map(([role, at]) => [at, role]));
  return header.map((heading, at) => ({ file, heading, use: roles.get(at) ?? useless(heading) ?? 'kept' }));
}

export function useless(heading: string): 'without-heading' | 'names-people' | undefined {
  if (heading.trim() === '') return 'without-heading';
  return namesPeople(heading) ? 'names-people' : undefined;
}
