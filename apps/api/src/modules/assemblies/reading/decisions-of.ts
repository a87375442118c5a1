import type { ResponseState } from '@madang/accountability';
import type { CalendarDate, CityId } from '@madang/basics';
import type { CarriedProposalView, DecisionView, DoorOutcome } from '@madang/contracts/assembly-decisions';
import type { ProblemCode } from '@madang/contracts/problems';
import type { Language } from '@madang/contracts/wire';
import { isCarried, referenceNumber, type DecisionKind } from '@madang/participation';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { titleOf } from '../../../platform/texts/titles.js';
import { lateness } from '../../responses/index.js';

interface Row {
  readonly id: string;
  readonly number: number;
  readonly kind: DecisionKind;
  readonly text: string;
  readonly language: Language;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly present: number;
  readonly minorityStatement: string | null;
  readonly door: DoorOutcome;
  readonly doorRefusal: ProblemCode | null;
  readonly proposal: ProposalPart | null;
}

interface ProposalPart {
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly language: Language;
  readonly state: ResponseState;
  readonly dueOn: CalendarDate | null;
  readonly owedIn: ResponseState | null;
  readonly owedOn: CalendarDate | null;
}

interface Reading {
  readonly today: CalendarDate;
  readonly acceptLanguage: string | undefined;
}

/** Every decision, with where the proposal that it carries stands today: that is how an assembly reports back. */
export async function decisionsOf(
  db: DataSource,
  { cityId, id }: { readonly cityId: CityId; readonly id: string },
  reading: Reading,
): Promise<DecisionView[]> {
  const rows = await read<Row>(
    db,
    `select d.id, d.number, d.kind, d.text, d.language, d.in_favour as "inFavour", d.against, d.abstained, d.present,
            d.minority_statement as "minorityStatement", d.door, d.door_refusal as "doorRefusal",
            case when p.number is null then null else json_build_object('year', p.year, 'number', p.number, 'title', p.title, 'language', p.language,
              'state', p.state, 'dueOn', p.due_on, 'owedIn', p.owed_in, 'owedOn', p.owed_on) end as proposal
       from assembly_decision d left join proposal p on p.city_id = d.city_id and p.id = d.proposal_id
      where d.city_id = $1 and d.assembly_id = $2 order by d.number`,
    [cityId, id],
  );
  return rows.map((row) => toView(row, reading));
}

function toView({ proposal, doorRefusal, ...decision }: Row, { today, acceptLanguage }: Reading): DecisionView {
  return {
    ...decision,
    carried: isCarried(decision),
    proposal: proposal && toCarried(proposal, today),
    doorRefusal: doorRefusal && titleOf(doorRefusal, acceptLanguage),
  };
}

function toCarried(proposal: ProposalPart, today: CalendarDate): CarriedProposalView {
  const { year, number, title, language, state, dueOn } = proposal;
  return { reference: referenceNumber(year, number), title, language, state, dueOn, daysLate: lateness(proposal, today).daysLate };
}
