export { ElectionsModule } from './elections.module.js';
