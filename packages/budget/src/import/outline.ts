import { columnOf, type ColumnMapping } from './column-mapping.js';

/**
 * How a table shows that a row sums up those below it: by a column of levels, by indented names, by how many of its codes are
 * filled, or by how long its code is. Rows above the deepest level are sums.
 */
export interface Outline {
  readonly by: 'level' | 'indent' | 'filled' | 'length';
  /** Counted from 0, from the top level down. */
  readonly columns: readonly number[];
  /** The depth of the rows that are summed. */
  readonly leaf: number;
}

/** How deep a row stands; undefined where it does not say. */
export function depthOf(cells: readonly string[], { by, columns }: Pick<Outline, 'by' | 'columns'>): number | undefined {
  const cell = cells[columns[0]!] ?? '';
  switch (by) {
    case 'level':
      return /^\s*\d{1,2}\s*$/u.test(cell) ? Number(cell) : undefined;
    case 'indent':
      return cell.trim() === '' ? undefined : cell.length - cell.trimStart().length;
    case 'length':
      return cell.trim() === '' ? undefined : cell.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    case 'filled': {
      const depth = columns.findLastIndex((column) => (cells[column] ?? '').trim() !== '');
      return depth < 0 ? undefined : depth;
    }
  }
}

/** Whether a row is one that sums up others. */
export function isSumRow(cells: readonly string[], outline: Outline): boolean {
  const depth = depthOf(cells, outline);
  return depth !== undefined && depth < outline.leaf;
}

/** In which ways a table with these columns could show levels. */
export function outlinesToTry(mapping: ColumnMapping, levelColumn: number | undefined): Pick<Outline, 'by' | 'columns'>[] {
  const single = [columnOf(mapping, 'economicCode'), columnOf(mapping, 'programmeCode'), columnOf(mapping, 'functionCode')];
  const names = [columnOf(mapping, 'economicName'), columnOf(mapping, 'programmeName'), columnOf(mapping, 'departmentName')];
  const steps = (['department', 'function', 'programme', 'chapter', 'economic'] as const).flatMap((concept) => {
    const column = columnOf(mapping, `${concept}Code`) ?? columnOf(mapping, `${concept}Name`);
    return column === undefined ? [] : [column];
  });
  const inOrder = steps.toSorted((a, b) => a - b);
  return [
    ...(levelColumn === undefined ? [] : [{ by: 'level' as const, columns: [levelColumn] }]),
    ...(inOrder.length > 1 ? [{ by: 'filled' as const, columns: inOrder }] : []),
    ...single.flatMap((column) => (column === undefined ? [] : [{ by: 'length' as const, columns: [column] }])),
    ...names.flatMap((column) => (column === undefined ? [] : [{ by: 'indent' as const, columns: [column] }])),
  ];
}
