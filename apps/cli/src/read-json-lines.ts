import { err, ok, type Result } from '@madang/basics';
import type { ImportRow, ImportTable } from '@madang/participation';
import { readTextFile } from './read-text-file.js';

/** One object a line: a part of a proposal (`info` says which), or a comment under the proposal that came before it. */
interface Line {
  readonly text: string;
  readonly proposal_id?: string;
  readonly info?: string;
  readonly comment_id?: string;
}

const parts = ['title', 'summary', 'text'] as const;

/** Lines of JSON as two tables, so that they are read like every other file. Rows are counted as lines. */
export function readJsonLines(file: string): Result<ImportTable[], string> {
  const text = readTextFile(file);
  if (!text.ok) return err(`${file}${text.error}`);
  const proposals = new Map<string, { row: number; parts: Map<string, string> }>();
  const comments: ImportRow[] = [];
  let last = '';
  for (const [at, source] of text.value.split('\n').entries()) {
    if (source.trim() === '') continue;
    const line = lineIn(source);
    if (!line) return err(`${file}, line ${at + 1}: This is no JSON object with a "text". Mend the line.`);
    if (line.comment_id !== undefined) comments.push({ row: at + 1, cells: [line.comment_id, last, line.text] });
    else {
      last = line.proposal_id ?? last;
      const known = proposals.get(last) ?? { row: at + 1, parts: new Map<string, string>() };
      proposals.set(last, { ...known, parts: known.parts.set(line.info ?? 'text', line.text) });
    }
  }
  const rows = [...proposals].map(([id, one]) => ({ row: one.row, cells: [id, ...parts.map((part) => one.parts.get(part) ?? '')] }));
  const tables: ImportTable[] = [{ file, header: ['id', ...parts], rows }];
  return ok(comments.length === 0 ? tables : [...tables, { file, header: ['id', 'proposal', 'text'], rows: comments }]);
}

function lineIn(source: string): Line | undefined {
  try {
    const line = JSON.parse(source) as Partial<Line> | null;
    return typeof line?.text === 'string' ? (line as Line) : undefined;
  } catch {
    return undefined;
  }
}
