export { isHarmFlagged } from './is-harm-flagged.js';
export { RatingsModule } from './ratings.module.js';
export type { HarmFlagged } from './ratings.events.js';
