import type { CoverView } from '@madang/contracts/moderation-covers';
import type { PersonId } from '@madang/basics';
import { inForce, type AppealState, type CoveredPassage } from '@madang/participation';
import type { Actor } from '../../platform/access/actor.js';

/** What views of a decision `d` are made of, with the facilitator `w` who took it and the objection `a` to it. */
export interface CoverRow extends Pick<CoverView, 'id' | 'kind' | 'thing' | 'verdict' | 'reason' | 'warning'> {
  /** Whoever wrote the words: of a proposal, its authors. */
  readonly writerIds: readonly PersonId[];
  readonly passages: readonly CoveredPassage[];
  readonly decidedAt: Date;
  readonly penName: string;
  readonly demo: boolean;
  readonly appealState: AppealState | null;
  readonly appealAt: Date;
  readonly appealDueAt: Date;
  readonly appealDecidedAt: Date | null;
}

const writers = `
  case when d.kind = 'proposal'
       then array[d.writer_id] || coalesce((select p.author_id || p.co_author_ids from proposal p where p.city_id = d.city_id and p.id = d.proposal_id), '{}')
       else array[d.writer_id] end`;

export const coverColumns = `
  d.id, d.kind, d.thing_id as thing, d.verdict, d.reason, d.warning, ${writers} as "writerIds", d.passages, d.decided_at as "decidedAt",
  w.pen_name as "penName", w.demo, a.state as "appealState", a.created_at as "appealAt", a.due_at as "appealDueAt",
  a.decided_at as "appealDecidedAt"`;

export const coverTables = `
  moderation_decision d
  join person w on w.city_id = d.city_id and w.id = d.decider_id
  left join moderation_appeal a on a.city_id = d.city_id and a.decision_id = d.id`;

export function coverView(row: CoverRow, { personId }: Actor): CoverView {
  const { id, kind, thing, verdict, reason, warning, passages, decidedAt, penName, demo, writerIds } = row;
  const appeal = appealOf(row);
  const state = row.appealState;
  return {
    id,
    kind,
    thing,
    verdict,
    reason,
    warning,
    marks: passages.map(({ mark }) => mark),
    at: decidedAt.toISOString(),
    by: { penName, demo },
    appeal,
    inForce: inForce({ verdict, appeal: state && { state, dueAt: row.appealDueAt } }),
    mine: writerIds.some((one) => one === personId),
  };
}

export function appealOf({
  appealState: state,
  appealAt,
  appealDueAt,
  appealDecidedAt,
}: Pick<CoverRow, 'appealState' | 'appealAt' | 'appealDueAt' | 'appealDecidedAt'>): CoverView['appeal'] {
  return (
    state && {
      state,
      at: appealAt.toISOString(),
      dueAt: appealDueAt.toISOString(),
      decidedAt: appealDecidedAt?.toISOString() ?? null,
    }
  );
}
