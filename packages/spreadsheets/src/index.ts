export { plainNumber } from './cell-numbers.js';
export { knownTable, openTable } from './open-table.js';
export { workbookLimits } from './workbook-limits.js';
