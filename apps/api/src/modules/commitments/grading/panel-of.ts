import type { CityId, PersonId, ProposalId } from '@madang/basics';
import { seatOf, type Grade, type PanelSeat, type SeatAnswer } from '@madang/accountability';
import { authorsOf, isAuthor } from '@madang/participation';
import type { DataSource, EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { answerInForce, type DeliveryReportId } from '../../responses/index.js';
import { isOfTheCity } from '../commitments.policy.js';

type Db = DataSource | EntityManager;

interface Graded {
  readonly cityId: CityId;
  readonly id: ProposalId;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
}

export interface GivenGrade {
  readonly personId: PersonId;
  readonly seat: PanelSeat;
  readonly grade: Grade;
}

export function gradesOf(db: Db, cityId: CityId, reportId: DeliveryReportId): Promise<GivenGrade[]> {
  return read(
    db,
    `select person_id as "personId", seat, grade from delivery_grade where city_id = $1 and report_id = $2 order by graded_at, person_id`,
    [cityId, reportId],
  );
}

/** How many may grade: authors, those who backed it before the answer, and one facilitator. */
export async function panelSize(db: Db, { cityId, id, ...authors }: Graded): Promise<number> {
  const answer = await answerInForce(db, { cityId, id });
  const counted = await readOne<{ backers: number }>(
    db,
    `select count(*)::int as backers from support
      where city_id = $1 and proposal_id = $2 and given_at < $3 and person_id <> all($4)`,
    [cityId, id, answer?.publishedAt ?? null, authorsOf(authors)],
  );
  return authorsOf(authors).length + (counted?.backers ?? 0) + 1;
}

/** Where an actor sits on the panel. */
export async function seatFor(db: Db, actor: Actor, proposal: Graded, given: readonly GivenGrade[]): Promise<SeatAnswer> {
  const { personId } = actor;
  if (personId === null) return 'none';
  return seatOf({
    isAuthor: isAuthor(personId, proposal),
    backedBeforeAnswer: await backedBeforeAnswer(db, proposal, personId),
    isFacilitator: hasRole(actor, 'facilitator'),
    isStaff: isOfTheCity(actor),
    facilitatorSeatTaken: given.some((one) => one.seat === 'facilitator' && one.personId !== personId),
  });
}

async function backedBeforeAnswer(db: Db, { cityId, id }: Graded, personId: PersonId): Promise<boolean> {
  const answer = await answerInForce(db, { cityId, id });
  const found = await readOne<{ backed: boolean }>(
    db,
    `select exists (select 1 from support where city_id = $1 and proposal_id = $2 and person_id = $3 and given_at < $4) as backed`,
    [cityId, id, personId, answer?.publishedAt ?? null],
  );
  return found?.backed ?? false;
}
