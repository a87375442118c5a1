export { OwnDataModule } from './own-data.module.js';
export { notInOwnData, ownTables, toldTables } from './own-tables.js';
