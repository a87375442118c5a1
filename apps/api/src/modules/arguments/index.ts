export { ArgumentsModule } from './arguments.module.js';
