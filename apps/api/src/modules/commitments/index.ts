export { CommitmentsModule } from './commitments.module.js';
export { promiseOf } from './promise-of.js';
