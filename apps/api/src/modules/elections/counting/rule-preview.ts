import type { AllocationRule } from '@madang/allocation';
import type { RuleEffectView, RulePreviewView } from '@madang/contracts/elections';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { projectsOf } from '../election-of.js';
import { ElectionRow } from '../election.entity.js';
import { electionsPolicy } from '../elections.policy.js';
import { projectViews } from '../project-views.js';
import { settledView } from '../rule-view.js';
import { count } from './count.js';
import { profileOf } from './profile-of.js';
import { readBox } from './read-box.js';

/** The rules that a city may choose among, from the plainest to the fairest; ties as they were broken then. */
const choices: readonly AllocationRule[] = [
  { rule: 'greedy' },
  { rule: 'equal-shares', utility: 'cost', completion: 'none' },
  { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  { rule: 'equal-shares', utility: 'cardinality', completion: 'add1-utilitarian' },
  { rule: 'phragmen' },
];

/** What each rule would have made of the ballots that people cast last time: the best picture of what choosing one means. */
@Injectable()
export class RulePreview {
  constructor(private readonly db: DataSource) {}

  of(actor: Actor): Promise<RulePreviewView> {
    return transact(this.db, async (tx) => {
      authorise(electionsPolicy.prepare(actor));
      const [last] = await read<{ id: ElectionRow['id']; cycle: string }>(
        tx,
        `select e.id, c.slug as cycle
           from election e join cycle c on c.city_id = e.city_id and c.id = e.cycle_id
          where e.city_id = $1 and e.tallied_at is not null
          order by e.closes_at desc, e.id desc limit 1`,
        [actor.cityId],
      );
      if (!last) return { cycle: null, ballots: 0, projects: [], effects: [] };
      const row = await tx.findOneByOrFail(ElectionRow, { cityId: actor.cityId, id: last.id });
      const key = { cityId: row.cityId, electionId: row.id };
      const profile = profileOf(row, await projectsOf(tx, key), await readBox(tx, key));
      return {
        cycle: last.cycle,
        ballots: profile.ballots.length,
        projects: await projectViews(this.db, row.cityId, row.id),
        effects: choices.map((rule) => effect(profile, rule, row)),
      };
    });
  }
}

function effect(profile: Parameters<typeof count>[0], rule: AllocationRule, { rule: official, currency }: ElectionRow): RuleEffectView {
  const counted = count(profile, { ...rule, ...(official.tieBreak && { tieBreak: official.tieBreak }) });
  return {
    rule: settledView(counted.rule),
    funded: [...counted.order],
    spent: { minor: counted.costMinor.toString(), currency },
    served: counted.served,
    official: rule.rule === official.rule && rule.utility === official.utility && rule.completion === official.completion,
  };
}
