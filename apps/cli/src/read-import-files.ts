import { err, ok, type Result } from '@madang/basics';
import {
  commentColumns,
  proposalColumns,
  readImportedComments,
  readImportedProposals,
  type ColumnUse,
  type ImportDefaults,
  type ImportedComment,
  type ImportedProposal,
  type ImportFault,
  type ImportTable,
} from '@madang/participation';
import { rowsOneByOne, TableUnreadable } from '@madang/tables';
import { openTableFile } from './open-table-file.js';
import { readJsonLines } from './read-json-lines.js';
import { tableRefusalInWords } from './table-refusal-in-words.js';

/** What lies in files of an older process. */
export interface FoundImport {
  readonly proposals: readonly ImportedProposal[];
  readonly comments: readonly ImportedComment[];
  readonly faults: readonly ImportFault[];
  readonly columns: readonly ColumnUse[];
  readonly answersToNothing: number;
  /** Told of in more than one file; each is brought in once. */
  readonly inSeveralFiles: { readonly proposals: number; readonly comments: number };
}

/** Reads the files together: comments may lie in another file than what they are about. */
export async function readImportFiles(files: readonly string[], defaults: ImportDefaults): Promise<Result<FoundImport, string>> {
  const [ofProposals, ofComments]: [ImportTable[], ImportTable[]] = [[], []];
  for (const file of files) {
    const tables = isJsonLines(file) ? readJsonLines(file) : await readTable(file);
    if (!tables.ok) return tables;
    for (const table of tables.value) {
      if (proposalColumns(table.header, defaults.columns).has('title')) ofProposals.push(table);
      else if (hasComments(table, defaults)) ofComments.push(table);
      else
        return err(
          `${file}: Neither a column of titles nor one of comments is found among ${table.header.map((one) => `"${one}"`).join(', ')}. Say which with --column title=HEADING.`,
        );
    }
  }
  return ok(together(ofProposals, ofComments, defaults));
}

function hasComments(table: ImportTable, defaults: ImportDefaults): boolean {
  const columns = commentColumns(table.header, defaults.columns);
  return columns.has('proposal') && columns.has('text');
}

function together(ofProposals: readonly ImportTable[], ofComments: readonly ImportTable[], defaults: ImportDefaults): FoundImport {
  const proposals = tablesFirst(ofProposals).map((table) => readImportedProposals(table, defaults));
  const byId = new Map<string, ImportedProposal>();
  for (const one of proposals.flatMap((read) => read.proposals)) byId.set(one.id, fuller(byId.get(one.id), one));
  const known = new Set(byId.keys());
  const comments = tablesFirst(ofComments).map((table) => readImportedComments(table, defaults, known));
  const byPlace = new Map<string, ImportedComment>();
  const all = comments.flatMap((read) => read.comments);
  for (const one of all) if (!byPlace.has(`${one.proposal} ${one.id}`)) byPlace.set(`${one.proposal} ${one.id}`, one);
  return {
    proposals: [...byId.values()],
    comments: [...byPlace.values()].map((one, position) => ({ ...one, position })),
    inSeveralFiles: {
      proposals: proposals.reduce((sum, read) => sum + read.proposals.length, 0) - byId.size,
      comments: all.length - byPlace.size,
    },
    faults: [...proposals, ...comments].flatMap((read) => read.faults),
    columns: [...proposals, ...comments].flatMap((read) => read.columns),
    answersToNothing: comments.reduce((sum, read) => sum + read.answersToNothing, 0),
  };
}

/** A table tells days and votes, lines of JSON only texts; what is told twice is taken from whoever tells more. */
function tablesFirst(tables: readonly ImportTable[]): ImportTable[] {
  return tables.toSorted((one, other) => Number(isJsonLines(one.file)) - Number(isJsonLines(other.file)));
}

function isJsonLines(file: string): boolean {
  return /\.(jsonl|ndjson)$/i.test(file);
}

/** Two files may tell of the same proposal, each what the other leaves out. */
function fuller(one: ImportedProposal | undefined, other: ImportedProposal): ImportedProposal {
  if (!one) return other;
  const facts = new Map([...other.facts, ...one.facts].map((fact) => [fact.name, fact]));
  return {
    ...one,
    problem: one.problem.length >= other.problem.length ? one.problem : other.problem,
    url: one.url ?? other.url,
    state: one.state ?? other.state,
    supporters: one.supporters ?? other.supporters,
    district: one.district ?? other.district,
    facts: [...facts.values()],
  };
}

async function readTable(file: string): Promise<Result<ImportTable[], string>> {
  const opened = await openTableFile(file);
  if (!opened.ok) return err(`${file}${opened.error}`);
  const { table } = opened.value;
  const rows: { row: number; cells: string[] }[] = [];
  let row = 0;
  try {
    for await (const cells of rowsOneByOne(table, table.dialects[0]!)) {
      row += 1;
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells });
    }
  } catch (error) {
    if (error instanceof TableUnreadable) return err(`${file}: ${tableRefusalInWords(error.refusal)}`);
    throw error;
  }
  const [header, ...rest] = rows;
  return header ? ok([{ file, header: header.cells, rows: rest }]) : err(`${file}: The file is empty.`);
}
