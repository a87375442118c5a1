import { gradesNeeded, panelOutcome, type Grade, type PanelSeat } from '@madang/accountability';
import type { PersonId } from '@madang/basics';
import type { GivenGradeView, GradeCommentView, GradingView } from '@madang/contracts/grades';
import type { Language } from '@madang/contracts/wire';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import type { SeenProposal } from '../../proposals/index.js';
import { completionOf } from '../../responses/index.js';
import { panelSize, seatFor } from './panel-of.js';

export interface Grading {
  readonly view: GradingView;
  /** Whether the actor sits on the panel and grades are being given. */
  readonly mayGrade: boolean;
  /** Whether the panel found it kept, so that a facilitator may close it. */
  readonly mayClose: boolean;
}

interface Row {
  readonly id: string;
  readonly personId: PersonId;
  readonly penName: string;
  readonly demo: boolean;
  readonly seat: PanelSeat;
  readonly grade: Grade;
  readonly at: Date;
  readonly note: string | null;
  readonly language: Language;
}

/** The grades of the last delivery; null before residents have found one done. */
export async function gradingOf(db: DataSource, actor: Actor, proposal: SeenProposal): Promise<Grading | null> {
  const reportId = await completionOf(db, proposal);
  if (reportId === null) return null;
  const { cityId } = proposal;
  const rows = await read<Row>(
    db,
    `select g.id, g.person_id as "personId", person.pen_name as "penName", person.demo, g.seat, g.grade, g.graded_at as at, g.note, g.language
       from delivery_grade g join person on person.city_id = g.city_id and person.id = g.person_id
      where g.city_id = $1 and g.report_id = $2 order by g.graded_at, g.person_id`,
    [cityId, reportId],
  );
  const open = proposal.state === 'verified';
  if (!open && rows.length === 0) return null;
  const size = await panelSize(db, proposal);
  const outcome = panelOutcome(
    rows.map(({ grade }) => grade),
    size,
  );
  const seat = open ? await seatFor(db, actor, proposal, rows) : 'none';
  return {
    view: {
      median: outcome?.median ?? null,
      best: outcome?.best ?? null,
      worst: outcome?.worst ?? null,
      panel: size,
      missing: outcome?.missing ?? Math.min(gradesNeeded, size),
      open,
      given: rows.map(givenView),
      comments: await commentsOf(db, cityId, reportId),
      mine: rows.find(({ personId }) => personId === actor.personId)?.grade ?? null,
    },
    mayGrade: seat !== 'none' && seat !== 'taken',
    mayClose: open && outcome?.decides === 'may_close',
  };
}

async function commentsOf(db: DataSource, cityId: string, reportId: string): Promise<GradeCommentView[]> {
  const rows = await read<Omit<GradeCommentView, 'at'> & { readonly at: Date }>(
    db,
    `select written_at as at, words, language from grade_comment where city_id = $1 and report_id = $2 order by written_at, id`,
    [cityId, reportId],
  );
  return rows.map(({ at, words, language }) => ({ at: at.toISOString(), words, language }));
}

function givenView({ id, penName, demo, seat, grade, at, note, language }: Row): GivenGradeView {
  return { id, by: { penName, demo }, seat, grade, at: at.toISOString(), note, language };
}
