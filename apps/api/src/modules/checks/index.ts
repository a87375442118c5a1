export { ChecksModule } from './checks.module.js';
