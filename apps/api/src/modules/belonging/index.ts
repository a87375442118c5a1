export { BelongingModule } from './belonging.module.js';
export { groupsOf } from './groups-of.js';
export { howManyBelong } from './how-many-belong.js';
