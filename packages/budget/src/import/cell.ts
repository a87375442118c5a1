const apostrophe = 39;

/** What stands in a cell, without the blanks around it; empty where the row ends before it. */
export function cellOf(cells: readonly string[], column: number | undefined): string {
  const cell = column === undefined ? '' : (cells[column] ?? '').trim();
  // Exports put an apostrophe before what a spreadsheet would run as a formula; here it comes off again.
  return cell.charCodeAt(0) === apostrophe && /^'[=+\-@]/u.test(cell) ? cell.slice(1) : cell;
}
