import { ok, type Result } from '@madang/basics';
import type { PabulibElection } from './election.js';
import type { PabulibFault } from './fault.js';
import { readCarefully } from './read-carefully.js';
import { skimPabulib } from './skim-pabulib.js';

/**
 * Reads a Pabulib `.pb` file (pabulib.org/format). Columns are found by name; ids stay texts; amounts are exact, in units of
 * the last decimal that the file uses anywhere. Ballots that repeat a project are read as naming it once. A file that cannot
 * be counted gives a fault with line and column; none throws.
 *
 * Of META only `budget` is needed; `vote_type` tells whether ballots are ranked (`ordinal`), and is `approval` if absent.
 *
 * @param source the text, or the bytes of the file, which are faster to read. They must be UTF-8 and stay as they are.
 */
export function readPabulib(source: string | Uint8Array): Result<PabulibElection, PabulibFault> {
  const skimmed = skimPabulib(source);
  return skimmed ? ok(skimmed) : readCarefully(source);
}
