import type { CalendarDate, DebateId } from '@madang/basics';
import type { DebateCardView } from '@madang/contracts/debates';
import { referenceNumber } from '@madang/participation';

export interface CardRow {
  readonly id: DebateId;
  readonly topic: string | null;
  readonly question: string | null;
  readonly language: string;
  readonly openedAt: Date;
  readonly closesOn: CalendarDate;
  readonly open: boolean;
  readonly statements: number;
  readonly people: number;
  readonly reportedAt: Date | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly proposalTitle: string | null;
  readonly proposalLanguage: string | null;
}

/** What a card needs, from a row `d` of `debate`. */
export const debateColumns = `
  d.id, d.topic, d.question, d.language, d.opened_at as "openedAt", d.closes_on::text as "closesOn",
  d.closes_on >= (clock_timestamp() at time zone city.time_zone)::date as open, d.reported_at as "reportedAt",
  p.year, p.number, p.title as "proposalTitle", p.language as "proposalLanguage",
  (select count(*)::int from debate_statement s
    where s.city_id = d.city_id and s.debate_id = d.id and not s.taken_back and s.covered_at is null) as statements,
  (select count(distinct t.person_id)::int from stance t where t.city_id = d.city_id and t.debate_id = d.id) as people`;

export const debateJoins = `
  join city on city.id = d.city_id
  left join proposal p on p.city_id = d.city_id and p.id = d.proposal_id`;

export function debateCard(row: CardRow): DebateCardView {
  const { id, topic, question, language, openedAt, closesOn, open, statements, people, reportedAt } = row;
  return {
    id,
    proposal: debatedProposal(row),
    topic,
    question,
    language,
    openedAt: openedAt.toISOString(),
    closesOn,
    open,
    statements,
    people,
    reportedAt: reportedAt?.toISOString() ?? null,
  };
}

function debatedProposal({ year, number, proposalTitle, proposalLanguage }: CardRow): DebateCardView['proposal'] {
  if (year === null || number === null || proposalTitle === null || proposalLanguage === null) return null;
  return { reference: referenceNumber(year, number), title: proposalTitle, language: proposalLanguage };
}
