const special = /[\\\t\n\r]/u;

/** One cell in the text format of PostgreSQL's COPY. */
export function copyText(value: string | undefined): string {
  if (value === undefined) return '\\N';
  return special.test(value) ? value.replaceAll(/[\\\t\n\r]/gu, escaped) : value;
}

function escaped(character: string): string {
  if (character === '\t') return '\\t';
  if (character === '\n') return '\\n';
  return character === '\r' ? '\\r' : '\\\\';
}
