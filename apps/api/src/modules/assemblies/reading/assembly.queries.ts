import { calendarDateIn, type CalendarDate, type CityId } from '@madang/basics';
import { assemblyActs, type AssemblyView } from '@madang/contracts/assemblies';
import { type AttendanceView } from '@madang/contracts/assembly-attendance';
import { quorum } from '@madang/participation';
import { releasable } from '@madang/rights';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { titleOf } from '../../../platform/texts/titles.js';
import { assembliesPolicy } from '../assemblies.policy.js';
import { whyAssemblyCannot, type AssemblyInTime } from '../assembly-acts.js';
import type { AgendaEntry, GroupCount } from '../assembly.entity.js';
import { assemblyId } from '../in-session.js';
import { cardColumns, toCard, type CardRow } from './assemblies.queries.js';
import { decisionsOf } from './decisions-of.js';
import { statementsOf } from './statements-of.js';

export interface AssemblyDetailRow extends CardRow {
  readonly convenedBy: string;
  readonly commitment: string;
  readonly access: string[];
  readonly members: number | null;
  readonly agenda: AgendaEntry[];
  readonly present: number | null;
  readonly groups: GroupCount[];
  readonly correctionUntil: CalendarDate | null;
  readonly announcedAt: Date;
  readonly signedAt: Date | null;
  readonly cancelledBecause: string | null;
  readonly revision: number;
  readonly timeZone: string;
  readonly citySlug: string;
  readonly priorityGroups: { readonly code: string; readonly names: Record<string, string> }[];
}

@Injectable()
export class AssemblyQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async detail(actor: Actor, name: string, acceptLanguage: string | undefined): Promise<AssemblyView> {
    const row = await this.row(actor.cityId, name);
    const about = { cityId: actor.cityId, id: row.id };
    const now = await this.clock.now(this.db);
    const today = calendarDateIn(row.timeZone, now);
    const [statementList, decisionList] = await Promise.all([
      statementsOf(this.db, about),
      decisionsOf(this.db, about, { today, acceptLanguage }),
    ]);
    return {
      ...toCard(row),
      convenedBy: row.convenedBy,
      commitment: row.commitment,
      access: row.access,
      members: row.members,
      quorum: quorum(row),
      agenda: row.agenda.map(({ title, minutes, record }) => ({ title, minutes, record })),
      attendance: attendanceOf(row, assembliesPolicy.seeSmallGroups(actor)),
      statementList,
      decisionList,
      correctionUntil: row.correctionUntil,
      signedAt: row.signedAt?.toISOString() ?? null,
      cancelledBecause: row.cancelledBecause,
      revision: row.revision,
      ...offeredActs(actor, row, today, acceptLanguage),
    };
  }

  async row(cityId: CityId, name: string): Promise<AssemblyDetailRow> {
    const row = await readOne<AssemblyDetailRow>(
      this.db,
      `select ${cardColumns}, a.convened_by as "convenedBy", a.commitment, a.access, a.members, a.agenda, a.present, a.groups,
              a.correction_until::text as "correctionUntil", a.announced_at as "announcedAt", a.signed_at as "signedAt",
              a.cancelled_because as "cancelledBecause", a.revision, city.time_zone as "timeZone", city.slug as "citySlug",
              coalesce((select json_agg(json_build_object('code', g.code, 'names', g.names)) from priority_group g
                         where g.city_id = a.city_id), '[]') as "priorityGroups"
         from assembly a join city on city.id = a.city_id where a.city_id = $1 and a.id = $2`,
      [cityId, assemblyId(name)],
    );
    return row ?? notFound();
  }
}

/** So few of a group that the number could point at somebody: that is said instead of the number. */
function attendanceOf({ present, groups, priorityGroups }: AssemblyDetailRow, seesSmallGroups: boolean): AttendanceView | null {
  if (present === null) return null;
  const namesOf = (group: string) => priorityGroups.find(({ code }) => code === group)?.names ?? {};
  return {
    present,
    groups: groups.map(({ group, people }) => ({
      group,
      names: namesOf(group),
      people: seesSmallGroups || releasable(people) ? people : null,
    })),
  };
}

function offeredActs(actor: Actor, assembly: AssemblyInTime, today: CalendarDate, acceptLanguage: string | undefined) {
  const mine = assemblyActs.filter((act) => assembliesPolicy[act](actor));
  const judged = mine.map((action) => ({ action, refusal: whyAssemblyCannot(action, assembly, today) }));
  return {
    allowedActions: judged.filter(({ refusal }) => refusal === null).map(({ action }) => action),
    refusals: judged.flatMap(({ action, refusal }) =>
      refusal ? [{ action, code: refusal.code, title: titleOf(refusal.code, acceptLanguage) }] : [],
    ),
  };
}
