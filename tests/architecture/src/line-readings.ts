/** A source file: its path from the root, and what stands in it. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a city may say of a line beside its file; `classifiedLines` lays it over the line. */
const saidBeside = 'cofog_group|rigidity|district_code|equality|fund_code';

/** The one place that lays it over, and the files of a version, which say for ever what they said. */
const allowed = ['classification/classified-lines.ts', 'open-data/published-lines.ts'].map(
  (file) => `apps/api/src/modules/budgets/${file}`,
);

/** Whether a source reads from `budget_line` itself what the city may have said otherwise. */
export function readsPastTheCity({ path, text }: Source): boolean {
  const judged = path.startsWith('apps/api/src/modules/') && !allowed.includes(path) && !path.endsWith('.spec.ts');
  return judged && literalsIn(text).some(readsPast);
}

function readsPast(sql: string): boolean {
  return [...sql.matchAll(/\b(?:from|join)\s+budget_line\b(?:\s+(?:as\s+)?(\w+))?/gi)].some(([, alias]) => {
    const named = alias === undefined || /^(where|join|left|order|group|limit|on|using)$/i.test(alias) ? 'budget_line' : alias;
    const column = named === 'budget_line' ? `(?<![.\\w])(?:budget_line\\.)?` : `\\b${named}\\.`;
    return new RegExp(`${column}(?:${saidBeside})\\b`).test(sql);
  });
}

/** The texts of a source, each with everything that is set into it. */
function literalsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const quote = text[at];
    if (quote === '/' && text[at + 1] === '/') at = endOf(text, '\n', at);
    else if (quote === '/' && text[at + 1] === '*') at = endOf(text, '*/', at);
    else if (quote === '`' || quote === "'" || quote === '"') {
      const end = quote === '`' ? endOfTemplate(text, at) : endOfQuote(text, at);
      found.push(text.slice(at + 1, end));
      at = end;
    }
  }
  return found;
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end;
}

function endOfQuote(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== text[start] && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function endOfTemplate(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '`') {
    if (text[at] === '$' && text[at + 1] === '{') at = endOfExpression(text, at + 2);
    at += text[at] === '\\' ? 2 : 1;
  }
  return at;
}

function endOfExpression(text: string, start: number): number {
  let at = start;
  for (let depth = 1; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at;
    else if (text[at] === '`') at = endOfTemplate(text, at);
    else if (text[at] === "'" || text[at] === '"') at = endOfQuote(text, at);
  }
  return at;
}
