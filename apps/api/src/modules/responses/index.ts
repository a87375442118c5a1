export { ResponsesModule } from './responses.module.js';
export { todayIn } from './tracking/city-day.js';
export { lateness, type Lateness } from './tracking/owed-states.js';
