import { randomUUIDv7 } from 'node:crypto';
import { panelOutcome, type PanelSeat } from '@madang/accountability';
import { gradesCommented, panelGraded } from '../../modules/commitments/commitments.events.js';
import { DeliveryGradeRow } from '../../modules/commitments/grading/delivery-grade.entity.js';
import { GradeCommentRow } from '../../modules/commitments/grading/grade-comment.entity.js';
import { checksNeeded } from '../../modules/responses/delivering/delivery-verdict.js';
import { deliveryChecked } from '../../modules/responses/responses.events.js';
import type { Happening } from '../../platform/events/domain-event.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import { backersOf } from './add-supports.js';
import type { Begun } from './begin-proposal.js';
import type { PreparedReport } from './prepare-reports.js';
import type { Replay } from './replay.js';

type By = Happening<string, unknown>['by'];

export const checkedHour = 18;
const gradedHour = 19;

/** Residents found done what was said to be done, and those who had asked for it graded it: by the same rules as anywhere else. */
export function beFoundAndGraded(replay: Replay, { days }: DemoLoad, { row }: Begun, { found }: PreparedReport): void {
  if (!found) return;
  const rule: By = { cityId: row.cityId, personId: null, role: 'system' };
  const checkedAt = days.at(found.day, checkedHour);
  replay.tell(deliveryChecked({ proposalId: row.id, by: rule, at: checkedAt }, { done: checksNeeded, notDone: 0 }));
  replay.move({ to: 'verified', by: 'resident' }, rule, checkedAt);
  const given = found.grades.map(({ grade }) => grade);
  const outcome = panelOutcome(given, given.length);
  if (outcome?.decides !== 'reopen') return;
  const { median, best, worst, count } = outcome;
  const at = days.at(found.gradedDay, gradedHour);
  replay.tell(panelGraded({ proposalId: row.id, by: rule, at }, { median, best, worst, count }));
  replay.move({ to: 'in_progress', by: 'system', medianGrade: median }, rule, at);
}

/** The grades behind it, of the author first and then of those who backed it, and what the city said to them. */
export async function addGrades(
  { tx, cityId, days, timeline }: DemoLoad,
  people: People,
  { demo, row }: Begun,
  reports: readonly PreparedReport[],
): Promise<void> {
  for (const { row: report, found } of reports) {
    if (!found) continue;
    const panel = [people.resident(demo.author), ...backersOf(demo, people)];
    const grades = found.grades.map(({ grade, note }, at): DeliveryGradeRow => {
      const { id: personId, language } = panel[at]!;
      const seat: PanelSeat = at === 0 ? 'author' : 'supporter';
      const gradedAt = days.at(found.gradedDay, gradedHour - (found.grades.length - 1 - at));
      return { cityId, id: randomUUIDv7(), reportId: report.id, personId, seat, grade, note, language, gradedAt };
    });
    await insertRows(tx, DeliveryGradeRow, grades);
    const comment = { words: found.comment, language: report.language, writtenAt: days.at(found.gradedDay + 2, 11) };
    const id = randomUUIDv7();
    await insertRows(tx, GradeCommentRow, [{ cityId, id, reportId: report.id, ...comment, writtenBy: people.staff.personId }]);
    timeline.tell(gradesCommented({ proposalId: row.id, by: people.staff, at: comment.writtenAt }, { commentId: id }));
  }
}
