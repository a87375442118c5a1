export { CyclesModule } from './cycles.module.js';
export { currentCycle, cycleBySlug, type CycleFacts } from './current-cycle.js';
export { phaseWindow } from './phase-window.js';
