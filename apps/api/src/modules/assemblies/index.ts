export { AssembliesModule } from './assemblies.module.js';
