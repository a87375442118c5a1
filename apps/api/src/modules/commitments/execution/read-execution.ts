import type { BudgetVersionId, CityId, LineCode, ProposalId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { DomainEvent } from '../../../platform/events/domain-event.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { publish } from '../../../platform/events/publish.js';
import { heldByLines, laterStatuses } from '../../budgets/index.js';
import { executionRead } from '../commitments.events.js';

interface Waiting {
  readonly proposalId: ProposalId;
  readonly lines: readonly LineCode[];
}

/**
 * When a budget is published that shows what became of a year, everybody behind a promise of that year hears that its lines can be
 * read there. What they say is read whenever it is shown, so a correction of that budget needs no second act.
 */
@Injectable()
export class ReadExecution implements OnModuleInit {
  constructor(private readonly events: EventHandlers) {}

  onModuleInit(): void {
    this.events.on('budget.published', 'commitments.read-execution', readExecution);
  }
}

async function readExecution(tx: EntityManager, { cityId, at, payload }: DomainEvent): Promise<void> {
  const { versionId, fiscalYear, status } = payload as { versionId: BudgetVersionId; fiscalYear: number; status: BudgetStatus };
  if (!laterStatuses.some((one) => one === status)) return;
  for (const { proposalId, lines } of await promisesOf(tx, cityId, fiscalYear, at)) {
    const found = await heldByLines(tx, cityId, versionId, lines);
    const told = { versionId, fiscalYear, status, lines: lines.length, unmatched: lines.filter((line) => !found.has(line)).length };
    await publish(tx, executionRead({ proposalId, by: { cityId, personId: null, role: 'system' }, at }, told));
  }
}

/** The newest plan of each proposal, where it was made before that budget and moves money of its year. */
function promisesOf(tx: EntityManager, cityId: CityId, fiscalYear: number, before: Date): Promise<Waiting[]> {
  return read(
    tx,
    `select c.proposal_id as "proposalId", array_agg(l.line_code order by l.position) as lines
       from commitment c join commitment_line l on l.city_id = c.city_id and l.commitment_id = c.id
      where c.city_id = $1 and c.fiscal_year = $2 and c.planned_at < $3
        and not exists (select 1 from commitment n where n.city_id = c.city_id and n.proposal_id = c.proposal_id
                                                     and (n.planned_at, n.id) > (c.planned_at, c.id))
      group by c.proposal_id order by c.proposal_id`,
    [cityId, fiscalYear, before],
  );
}
