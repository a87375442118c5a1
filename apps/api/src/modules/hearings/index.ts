export { HearingsModule } from './hearings.module.js';
export { allowedDeferral } from './allowed-deferral.js';
