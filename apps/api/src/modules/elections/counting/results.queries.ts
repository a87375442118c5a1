import { Injectable } from '@nestjs/common';
import type { CityId, ElectionId } from '@madang/basics';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { projectViews } from '../project-views.js';
import { allocationView } from './allocation-view.js';
import type { WrittenJudgement } from './judgement.js';
import { auditView, otherRuleView } from './judgement-view.js';
import { districtsCsv, fundsCsv, resultsCsv, rulesCsv, worstOffCsv } from './results-csv.js';
import type { WrittenAllocation } from './written-allocation.js';

const tables = { projects: resultsCsv, funds: fundsCsv, served: worstOffCsv, districts: districtsCsv, rules: rulesCsv } as const;
type ResultTable = keyof typeof tables;

interface Tallied {
  readonly id: ElectionId;
  readonly cycle: string;
  readonly cycleNames: Record<string, string>;
  readonly fundMinor: string;
  readonly currency: string;
  readonly ballots: number;
  readonly eligible: number;
  readonly closesAt: Date;
  readonly talliedAt: Date;
  readonly fileDigest: string;
}

const tallied = `
  select e.id, c.slug as cycle, c.names as "cycleNames", e.fund_minor as "fundMinor", e.currency, e.ballots, e.eligible,
         e.closes_at as "closesAt", e.tallied_at as "talliedAt", f.digest as "fileDigest"
    from election e
    join cycle c on c.city_id = e.city_id and c.id = e.cycle_id
    join ballot_file f on f.city_id = e.city_id and f.election_id = e.id
   where e.city_id = $1 and c.slug = $2 and e.tallied_at is not null`;

/** Results are public, for everyone, from one moment on; before it there is nothing to see, for nobody. */
@Injectable()
export class ResultsQueries {
  constructor(private readonly db: DataSource) {}

  async results({ cityId }: Actor, cycle: string): Promise<ElectionResultsView> {
    const row = (await readOne<Tallied>(this.db, tallied, [cityId, cycle])) ?? notFound();
    const { id, fundMinor, currency, closesAt, talliedAt, ...facts } = row;
    const { outcome, judgement } = await this.allocation(cityId, id);
    return {
      cycle: facts.cycle,
      cycleNames: facts.cycleNames,
      fund: { minor: fundMinor, currency },
      ballots: facts.ballots,
      eligible: facts.eligible,
      closesAt: closesAt.toISOString(),
      talliedAt: talliedAt.toISOString(),
      projects: await projectViews(this.db, cityId, id),
      official: allocationView(outcome, currency),
      audit: judgement && auditView(judgement.audit, currency),
      others: (judgement?.others ?? []).map((other) => otherRuleView(other, currency)),
      fileDigest: facts.fileDigest,
    };
  }

  /** One table of the results page as a file. */
  async csv(actor: Actor, cycle: string, table: ResultTable = 'projects'): Promise<string> {
    return tables[table](await this.results(actor, cycle));
  }

  /** The ballots of a closed box, as they were written down before anybody counted. */
  async ballotFile({ cityId }: Actor, cycle: string): Promise<string> {
    const file = await readOne<{ content: string }>(
      this.db,
      `select f.content
         from ballot_file f
         join election e on e.city_id = f.city_id and e.id = f.election_id
         join cycle c on c.city_id = e.city_id and c.id = e.cycle_id
        where f.city_id = $1 and c.slug = $2`,
      [cityId, cycle],
    );
    return (file ?? notFound()).content;
  }

  private async allocation(cityId: CityId, id: ElectionId) {
    const stored = await readOne<{ outcome: WrittenAllocation; judgement: WrittenJudgement | null }>(
      this.db,
      'select outcome, judgement from allocation where city_id = $1 and election_id = $2',
      [cityId, id],
    );
    return stored ?? notFound();
  }
}
