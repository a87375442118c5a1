import type { RuleTrialBody, RuleTrialView } from '@madang/contracts/rule-trials';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { electionToCount } from '../counting/election-to-count.js';
import { onAThread } from '../counting/on-a-thread.js';
import type { CastElection } from '../counting/cast-election.js';
import { readBox } from '../counting/read-box.js';
import { projectsOf } from '../election-of.js';
import { ElectionRow } from '../election.entity.js';
import { electionsPolicy } from '../elections.policy.js';
import { projectViews } from '../project-views.js';
import { ruleView } from '../rule-view.js';
import { ruleFrom } from './rule-from.js';

interface LastElection {
  readonly row: ElectionRow;
  readonly cycle: string;
  readonly cycleNames: Record<string, string>;
  readonly cast: CastElection;
  /** What was really decided, in the order of buying. */
  readonly funded: readonly string[];
}

/** What a rule that nobody has stored yet would have made of the ballots that people cast last time, beside its alternatives. */
@Injectable()
export class RuleTrial {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, { rule }: RuleTrialBody): Promise<RuleTrialView> {
    authorise(electionsPolicy.prepare(actor));
    const chosen = ruleFrom(rule);
    const last = await transact(this.db, (tx) => lastElection(tx, actor));
    if (!last) return { last: null, fundsLeftOut: false, effects: [] };
    const { row, cycle, cycleNames, cast, funded } = last;
    const { cityId, id, fundMinor, currency } = row;
    return {
      last: {
        cycle,
        cycleNames,
        fund: { minor: fundMinor.toString(), currency },
        ballots: cast.box.ballots,
        rule: ruleView(row.rule),
        funded: [...funded],
        projects: await projectViews(this.db, cityId, id),
      },
      ...(await onAThread('tryRule', { cast, rule: chosen, funded, currency })),
    };
  }
}

async function lastElection(tx: EntityManager, { cityId }: Actor): Promise<LastElection | undefined> {
  const [last] = await read<Omit<LastElection, 'row' | 'cast'> & { readonly id: ElectionRow['id'] }>(
    tx,
    `select e.id, c.slug as cycle, c.names as "cycleNames", a.outcome -> 'order' as funded
       from election e
       join cycle c on c.city_id = e.city_id and c.id = e.cycle_id
       join allocation a on a.city_id = e.city_id and a.election_id = e.id
      where e.city_id = $1 and e.tallied_at is not null
      order by e.closes_at desc, e.id desc limit 1`,
    [cityId],
  );
  if (!last) return undefined;
  const { id, ...facts } = last;
  const key = { cityId, electionId: id };
  const row = await tx.findOneByOrFail(ElectionRow, { cityId, id });
  const cast = { election: electionToCount(row, await projectsOf(tx, key)), box: await readBox(tx, key) };
  return { ...facts, row, cast };
}
