import { mayMove, type ResponseState } from '@madang/accountability';
import type { DueFilter, DueItemView, DueListView } from '@madang/contracts/due-lists';
import type { ResponseActName } from '@madang/contracts/response-acts';
import type { TrackedProposalView } from '@madang/contracts/tracked-proposals';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { awayOf, type AwayColumns } from '../absences/away-of.js';
import { whoIsAway } from '../absences/who-is-away.js';
import { inWhoseHands } from '../assigning/in-whose-hands.js';
import { chosenDue } from './chosen-due.js';
import { todayIn } from './city-day.js';
import { dutyStates } from './owed-states.js';
import { toTracked, trackedColumns, trackedParameters, trackedTable, type TrackedRow } from './tracked.js';

interface DueRow extends TrackedRow, AwayColumns {
  readonly assigneeId: string | null;
  readonly assignee: string | null;
}

const mostShown = 500;

/** For the desk: everything that waits for staff, late ones first, then by date. */
@Injectable()
export class DueQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: DueFilter): Promise<DueListView> {
    const today = await todayIn(this.db, this.clock, actor.cityId);
    const rows = await read<DueRow>(
      this.db,
      `with ${trackedTable}
       select ${trackedColumns}, holder.id as "assigneeId", holder.pen_name as assignee, away.until_on::text as "awayUntil",
              away.substitute_id as "substituteId", away.substitute
         from tracked t ${inWhoseHands('$1', 't.id')} ${whoIsAway('$1', 'holder.id', '$2::date')}
        where t.kind <> 'answered' or t.state = any($5)
        order by t.kind <> 'overdue', t.missed_on nulls last, t.id`,
      trackedParameters(actor.cityId, today),
    );
    const all = rows.map((row) => toItem(row, toTracked(row, today), actor));
    const offices = [...new Set(all.flatMap(({ office }) => (office === null ? [] : [office])))].toSorted();
    const { items, counts } = chosenDue(all, filter);
    return { on: today, items: items.slice(0, mostShown), counts, offices };
  }
}

function toItem(row: DueRow, tracked: TrackedProposalView, { personId }: Actor): DueItemView {
  const { state, draftChangedAt, reading, assigneeId, assignee } = row;
  const away = awayOf(row);
  return {
    ...tracked,
    act: actThatIsDue(state),
    draftChangedAt: draftChangedAt?.toISOString() ?? null,
    reading,
    assignee: assigneeId === null || assignee === null ? null : { id: assigneeId, penName: assignee },
    away,
    mine: personId !== null && [assigneeId, away?.substitute?.id].includes(personId),
  };
}

/** What staff are asked to do in a state: the first of their ways on, in the order of the path. Null where it is somebody else's turn. */
export function actThatIsDue(state: ResponseState): ResponseActName | null {
  if (mayMove(state, 'acknowledged', 'staff') && state !== 'escalated_1') return 'acknowledge';
  if (mayMove(state, 'accepted', 'staff')) return 'answer';
  if (mayMove(state, 'under_decision', 'staff')) return 'take_up';
  return dutyStates.includes(state) || state === 'stalled' ? reportOf(state) : null;
}

function reportOf(state: ResponseState): ResponseActName | null {
  const onward: readonly ResponseState[] = ['planned', 'in_progress', 'completed'];
  return onward.some((to) => mayMove(state, to, 'staff')) ? 'report' : null;
}
