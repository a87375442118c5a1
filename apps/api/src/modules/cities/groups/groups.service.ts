import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@madang/basics';
import type { PriorityGroupBody } from '@madang/contracts/groups';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { groupsPolicy } from './groups.policy.js';
import { groupWritten } from './groups.events.js';
import { PriorityGroupRow } from './priority-group.entity.js';

const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestCode = 40;

@Injectable()
export class GroupsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Adds a group or renames it. None is ever taken off the list: what was counted of it must keep its name. */
  write(actor: Actor, code: string, { names, agreedOn }: PriorityGroupBody): Promise<void> {
    if (!codePattern.test(code) || code.length > longestCode) throw new Problem('group/code-malformed');
    return transact(this.db, async (tx) => {
      authorise(groupsPolicy.write(actor));
      const city = await readOne<{ ownLanguage: string }>(tx, 'select own_language as "ownLanguage" from city where id = $1 for share', [
        actor.cityId,
      ]);
      const { ownLanguage } = city ?? notFound();
      if ((names[ownLanguage] ?? '').trim() === '') throw new Problem('group/name-missing', { language: ownLanguage });
      const now = await this.clock.now(tx);
      const group = { code, names, agreedOn: agreedOn as CalendarDate | null };
      await tx.upsert(PriorityGroupRow, { cityId: actor.cityId, ...group }, ['cityId', 'code']);
      await publish(tx, groupWritten(group, actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator'), now));
    });
  }
}
