import type { PersonId } from '@madang/basics';
import type { DebateStatementView } from '@madang/contracts/debates';
import type { Language } from '@madang/contracts/wire';
import { answersTo, statementStanding, type CoverReason, type Stance } from '@madang/participation';

export interface StatementRow {
  readonly id: string;
  readonly number: number;
  readonly text: string | null;
  readonly language: Language;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly myStance: Stance | null;
  readonly writerId: PersonId;
  readonly takenBack: boolean;
  readonly coveredAt: Date | null;
  readonly coveredFor: CoverReason | null;
}

/** A statement `s` as it may be shown, and what the reader said to it. Who wrote it is told to nobody. */
export const statementColumns = (reader: string) => `
  s.id, s.number, s.language, s.agree, s.disagree, s.pass, s.writer_id as "writerId", s.taken_back as "takenBack",
  s.covered_at as "coveredAt", s.covered_for as "coveredFor",
  case when not s.taken_back and s.covered_at is null then s.text end as text,
  (select t.stance from stance t
    where t.city_id = s.city_id and t.debate_id = s.debate_id and t.number = s.number and t.person_id = ${reader}) as "myStance"`;

export function statementView(row: StatementRow, reader: PersonId | null): DebateStatementView {
  const { id, number, text, language, agree, disagree, pass, myStance, writerId, takenBack, coveredAt, coveredFor } = row;
  const counts = { agree, disagree, pass };
  return {
    id,
    number,
    text,
    language,
    counts,
    standing: answersTo(counts) === 0 ? null : statementStanding(counts, false),
    myStance,
    mine: writerId === reader,
    takenBack,
    coveredAt: coveredAt?.toISOString() ?? null,
    coveredFor,
  };
}
