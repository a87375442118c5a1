import type { CityId } from '@madang/basics';
import type { AgendaBody } from '@madang/contracts/assembly-announcements';
import type { AttendanceBody } from '@madang/contracts/assembly-attendance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { Problem } from '../../../platform/http/problem.js';
import { priorityGroups } from '../../cities/index.js';
import { AssemblyRow } from '../assembly.entity.js';
import { agendaOf } from '../convening/details-of.js';
import { inRecord } from './in-record.js';

/** Who was there, and what happened at each item of the agenda. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  count(actor: Actor, name: string, { present, groups }: AttendanceBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { cityId, id } = await inRecord(tx, this.clock, actor, name);
      const known = await groupsOf(tx, cityId);
      const unknown = groups.find(({ group }) => !known.has(group));
      if (unknown) throw new Problem('assembly/group-unknown', { group: unknown.group });
      const larger = groups.find(({ people }) => people > present);
      if (larger) throw new Problem('assembly/group-larger-than-the-room', { group: larger.group, people: larger.people, present });
      await tx.update(AssemblyRow, { cityId, id }, { present, groups: groups.map(({ group, people }) => ({ group, people })) });
    });
  }

  agenda(actor: Actor, name: string, { agenda }: AgendaBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { cityId, id, minutes } = await inRecord(tx, this.clock, actor, name);
      await tx.update(AssemblyRow, { cityId, id }, { agenda: agendaOf(agenda, minutes) });
    });
  }
}

async function groupsOf(tx: EntityManager, cityId: CityId): Promise<ReadonlySet<string>> {
  return new Set((await priorityGroups(tx, cityId)).map(({ code }) => code));
}
