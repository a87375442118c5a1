export { FeasibilityModule } from './feasibility.module.js';
