import type { CityId, PersonId } from '@madang/basics';
import type { EvidenceView } from '@madang/contracts/deliveries';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { Actor } from '../../../platform/access/actor.js';
import { attachmentFields } from '../../proposals/index.js';
import { isStaff } from '../responses.policy.js';

interface Row {
  readonly reportId: string;
  /** Null where the city showed it. */
  readonly personId: PersonId | null;
  readonly view: EvidenceView;
}

/** What was shown for or against reports, in the order in which it came. */
export interface ShownEvidence {
  readonly ofReport: (reportId: string) => EvidenceView[];
  readonly ofCheck: (reportId: string, personId: PersonId) => EvidenceView[];
}

export async function evidenceOf(db: DataSource, cityId: CityId, reportIds: readonly string[], reader: Actor): Promise<ShownEvidence> {
  const rows = await read<Row>(
    db,
    `select e.report_id as "reportId", case when not e.by_city then a.added_by end as "personId",
            json_build_object(${attachmentFields}, 'language', a.language, 'seenOn', a.seen_on,
                              'place', case when a.covered_at is null then a.place else '' end,
                              'takenBack', case when b.attachment_id is not null
                                then json_build_object('at', to_char(b.taken_back_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'reason', b.reason, 'language', b.language) end,
                              'mayTakeBack', b.attachment_id is null and case when e.by_city then $4 else coalesce(a.added_by = $3, false) end) as view
       from delivery_evidence e join attachment a on a.city_id = e.city_id and a.id = e.attachment_id
       left join evidence_taken_back b on b.city_id = e.city_id and b.attachment_id = e.attachment_id
      where e.city_id = $1 and e.report_id = any($2::uuid[]) order by a.position`,
    [cityId, reportIds, reader.personId, isStaff(reader)],
  );
  const of = (reportId: string, personId: PersonId | null) =>
    rows.filter((row) => row.reportId === reportId && row.personId === personId).map(({ view }) => view);
  return { ofReport: (reportId) => of(reportId, null), ofCheck: of };
}
