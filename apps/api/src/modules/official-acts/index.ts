export { OfficialActsModule } from './official-acts.module.js';
export { digestInOrder, recordFrom, Records, type ActSubject, type ReadRecord } from './records.js';
export { queuePastActs } from './sequencing/queue-acts.js';
