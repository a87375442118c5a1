export { ModerationModule } from './moderation.module.js';
export { coverAgain } from './cover-again.js';
export { sayAnew } from './say-anew.js';
export { contribute, type Contributed } from './newcomers/contribute.js';
export { Things, type ChangeText, type KinOf, type Placed, type Thing, type ThingSource, type WholeCover } from './things.js';
