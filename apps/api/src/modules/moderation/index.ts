export { ModerationModule } from './moderation.module.js';
export { contribute, type Contributed } from './newcomers/contribute.js';
export { Things, type ChangeText, type Thing, type ThingSource, type WholeCover } from './things.js';
