import type { EntityManager } from 'typeorm';
import { lockOne } from '../../../platform/database/lock-one.js';
import { Problem } from '../../../platform/http/problem.js';
import { BallotFileRow } from '../ballot-file.entity.js';
import type { ElectionRow } from '../election.entity.js';
import type { ProjectRow } from '../project.entity.js';
import type { Tally } from './counts.js';
import { electionToCount } from './election-to-count.js';
import { onAThread } from './on-a-thread.js';
import { readBox } from './read-box.js';
import { takeTime } from './take-time.js';

/** Counts a closed box by the rule of its election. The row is held while another thread counts; requests are answered meanwhile. */
export async function countBox(tx: EntityManager, row: ElectionRow, projects: readonly ProjectRow[]): Promise<Tally> {
  const key = { cityId: row.cityId, electionId: row.id };
  await takeTime(tx);
  const cast = { election: electionToCount(row, projects), box: await readBox(tx, key) };
  const { content: file } = await lockOne(tx, BallotFileRow, key);
  const counted = await onAThread('tally', { cast, rule: row.rule, file });
  if (!counted) throw new Problem('election/counts-disagree');
  return counted;
}
