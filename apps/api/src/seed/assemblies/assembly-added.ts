import type { AssemblyRow } from '../../modules/assemblies/assembly.entity.js';
import type { AssemblyDecisionRow } from '../../modules/assemblies/recording/assembly-decision.entity.js';
import type { DemoAssembly } from '../demo-files.js';

export interface AssemblyAdded {
  readonly demo: DemoAssembly;
  readonly row: AssemblyRow;
  readonly decisions: readonly AssemblyDecisionRow[];
}
