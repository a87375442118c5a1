export { ResponsesModule } from './responses.module.js';
export { lateness, type Lateness } from './tracking/owed-states.js';
