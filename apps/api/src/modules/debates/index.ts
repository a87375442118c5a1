export { DebatesModule } from './debates.module.js';
