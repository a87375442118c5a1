import type { ElectionRow } from '../../modules/elections/election.entity.js';
import type { ProjectRow } from '../../modules/elections/project.entity.js';
import type { CycleAdded } from '../cycles/add-cycles.js';
import type { DemoElection } from '../demo-files.js';

export interface ElectionAdded {
  readonly demo: DemoElection;
  readonly cycle: CycleAdded;
  readonly row: ElectionRow;
  readonly projects: readonly ProjectRow[];
}
