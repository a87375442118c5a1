import { randomUUIDv7 } from 'node:crypto';
import { planAbsence, type Absence } from '@madang/accountability';
import { calendarDateIn, type CalendarDate, type CityId, type PersonId } from '@madang/basics';
import type { AbsenceBody } from '@madang/contracts/absences';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound, orThrow, Problem } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { cityFacts } from '../../cities/index.js';
import { responsesPolicy } from '../responses.policy.js';
import { isColleague } from '../second-eyes/colleagues.js';
import { AbsenceMails } from './absence-mails.js';
import { AbsenceRow, type AbsenceId } from './absence.entity.js';

/** Everybody of the office says for themselves when they are away, and who stands in; an administrator says it for who cannot. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly mails: AbsenceMails,
  ) {}

  plan(actor: Actor, { person, from, until, substitute }: AbsenceBody): Promise<AbsenceId> {
    return transact(this.db, async (tx) => {
      const { cityId, personId: by } = signedIn(actor);
      const personId = (person ?? by) as PersonId;
      authorise(responsesPolicy.beAway(actor, { personId }));
      const substituteId = (substitute ?? null) as PersonId | null;
      await holdPeople(tx, cityId, [personId, substituteId]);
      for (const one of [personId, substituteId])
        if (one !== null && !(await isColleague(tx, cityId, one))) throw new Problem('response/not-on-the-staff');
      const enteredAt = await this.clock.now(tx);
      const { timeZone } = await cityFacts(tx, cityId);
      const wish: Absence = { personId, from: from as CalendarDate, until: until as CalendarDate, substituteId };
      const others = await absencesOf(tx, cityId, [personId, substituteId]);
      const planned = orThrow(planAbsence(wish, others, calendarDateIn(timeZone, enteredAt)));
      const id = randomUUIDv7() as AbsenceId;
      const days = { fromOn: planned.from, untilOn: planned.until };
      await tx.insert(AbsenceRow, { cityId, id, personId, substituteId, ...days, enteredAt, endedAt: null });
      await this.mails.planned(tx, { cityId, id, personId, substituteId }, by);
      return id;
    });
  }

  /** Back earlier, or not gone at all. What has ended stays as it is. */
  end(actor: Actor, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      if (!isUuid(id)) notFound();
      const { cityId, personId: by } = signedIn(actor);
      const absence = await lockOne(tx, AbsenceRow, { cityId, id: id as AbsenceId });
      authorise(responsesPolicy.comeBack(actor, absence));
      if (absence.endedAt !== null) return;
      const endedAt = await this.clock.now(tx);
      await tx.update(AbsenceRow, { cityId, id: absence.id }, { endedAt });
      const { timeZone } = await cityFacts(tx, cityId);
      if (calendarDateIn(timeZone, endedAt) <= absence.untilOn) await this.mails.ended(tx, absence, by);
    });
  }
}

/** Two who name each other at once come one after the other. */
async function holdPeople(tx: EntityManager, cityId: CityId, people: readonly (PersonId | null)[]): Promise<void> {
  await read(tx, 'select 1 from person where city_id = $1 and id = any($2) order by id for no key update', [cityId, people]);
}

function absencesOf(tx: EntityManager, cityId: CityId, people: readonly (PersonId | null)[]): Promise<Absence[]> {
  return read<Absence>(
    tx,
    `select person_id as "personId", from_on::text as "from", until_on::text as "until", substitute_id as "substituteId"
       from absence where city_id = $1 and person_id = any($2) and ended_at is null order by from_on`,
    [cityId, people],
  );
}
