import type { TimelineEntryView, TimelineView } from '@madang/contracts/proposal-timeline';
import { isAuthor } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { roleToday } from '../../../platform/events/role-today.js';
import { seenProposal } from './seen-proposal.js';

interface Row {
  readonly at: Date;
  readonly name: string;
  readonly role: string;
  readonly penName: string | null;
  readonly demo: boolean | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What happened to a proposal, read from the record of events: everything that was told with the proposal as its subject. */
@Injectable()
export class TimelineQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string): Promise<TimelineView> {
    const proposal = await seenProposal(this.db, actor, name);
    const rows = await read<Row>(
      this.db,
      `select o.at, o.name, o.actor_role as role, person.pen_name as "penName", person.demo, o.payload as facts
         from outbox o
         left join person on person.city_id = o.city_id and person.id = o.actor_id and o.actor_role in ('resident', 'facilitator')
        where o.city_id = $1 and o.subject_type = 'proposal' and o.subject_id = $2
        order by o.at, o.name = 'proposal.moved', o.id`,
      [proposal.cityId, proposal.id],
    );
    const seesPassages = isAuthor(actor.personId, proposal) || hasRole(actor, 'facilitator');
    return { items: rows.map((row) => toEntry(row, seesPassages)) };
  }
}

function toEntry({ at, name, role, penName, demo, facts }: Row, seesPassages: boolean): TimelineEntryView {
  return {
    at: at.toISOString(),
    name,
    role: roleToday(role),
    by: penName === null ? null : { penName, demo: demo ?? false },
    facts: seesPassages ? facts : withoutPassage(facts),
  };
}

/** A passage that went back may name the private person for whose sake it went back. */
function withoutPassage({ passage: _passage, ...facts }: Row['facts']): Row['facts'] {
  return facts;
}
