import type { PabulibElection, PabulibTable } from './election.js';

/**
 * Writes a `.pb` file with every field of the election: read again, it gives the same election. Lines end in LF; a field is
 * quoted where it must be.
 */
export function writePabulib(election: Pick<PabulibElection, 'meta' | 'projects' | 'votes'>): string {
  const meta = { columns: ['key', 'value'], rows: election.meta };
  return [
    ['META', ...tableLines(meta)],
    ['PROJECTS', ...tableLines(election.projects)],
    ['VOTES', ...tableLines(election.votes)],
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

function tableLines({ columns, rows }: PabulibTable): string[] {
  return [columns, ...rows].map((row) => {
    const line = row.map(quoted).join(';');
    // A blank line would be passed over by every reader.
    return line.trim() === '' ? '""' : line;
  });
}

function quoted(field: string): string {
  return /[;"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
