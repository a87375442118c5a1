export { MergingsModule } from './mergings.module.js';
