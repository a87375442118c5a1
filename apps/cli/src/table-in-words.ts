/** The lines of a table for a terminal: columns as wide as they must be, the first `texts` of them aligned left, numbers right. */
export function tableInWords(header: readonly string[], rows: readonly (readonly string[])[], texts: number): readonly string[] {
  const widths = header.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  return [header, ...rows].map((row) =>
    row
      .map((cell, at) => (at < texts ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}
