import type { CommitmentRow } from '../../modules/commitments/planning/commitment.entity.js';
import type { DemoPromise } from '../demo-files.js';
import type { Begun } from '../proposals/begin-proposal.js';

/** A plan of the demo, as it was first published. */
export interface Planned {
  readonly demo: DemoPromise;
  readonly begun: Begun;
  readonly commitment: CommitmentRow;
}
