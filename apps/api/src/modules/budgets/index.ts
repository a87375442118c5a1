export { BudgetsModule } from './budgets.module.js';
export type { BudgetPublished } from './budgets.events.js';
export { budgetContext, budgetNames, versionSql, versionView, type VersionRow } from './explore/budget-context.js';
export { nameClassification, type NamedStep } from './explore/classification.js';
export { amountViews } from './explore/sums.js';
export { importBudgetFiles, type BudgetFile, type BudgetFiles } from './imports/import-budget-files.js';
export { latestVersion, lineName, movableLines, type LatestVersion, type LineForMoves } from './movable-lines.js';
