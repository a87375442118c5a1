import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type {
  CheckVerdict,
  DeliveryCheckView,
  DeliveryReportView,
  DeliveryState,
  DeliveryView,
  EvidenceView,
} from '@madang/contracts/deliveries';
import type { Language, WireMoney } from '@madang/contracts/wire';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { evidenceOf, type ShownEvidence } from './evidence.queries.js';
import { checksNeeded } from './delivery-verdict.js';

interface About {
  readonly cityId: CityId;
  readonly id: ProposalId;
  readonly currency: string;
}

interface ReportRow {
  readonly id: string;
  readonly at: Date;
  readonly state: DeliveryState;
  readonly language: Language;
  readonly note: string;
  readonly spentMinor: string | null;
  readonly promisedMinor: string | null;
  readonly promisedOn: string | null;
  readonly happenedOn: string | null;
  readonly place: string | null;
}

interface CheckRow {
  readonly id: string;
  readonly personId: PersonId;
  readonly penName: string;
  readonly demo: boolean;
  readonly at: Date;
  readonly verdict: CheckVerdict;
  readonly note: string | null;
  readonly language: Language;
}

/** How a promise is kept: reports newest first, and what residents found of the last "done". Null before any report. */
export async function deliveryOf(db: DataSource, about: About, reader: Actor): Promise<DeliveryView | null> {
  const rows = await reportRows(db, about);
  if (rows.length === 0) return null;
  const reportIds = rows.map(({ id }) => id);
  const evidence = await evidenceOf(db, about.cityId, reportIds, reader);
  const reports = rows.map((row) => toReport(row, about.currency, evidence));
  const completion = reports.find(({ state }) => state === 'completed');
  const checks = completion ? await checkRows(db, about.cityId, completion.id) : [];
  const said = (verdict: CheckVerdict) => checks.filter((check) => check.verdict === verdict).length;
  return {
    reports,
    promised: reports.find(({ promised }) => promised !== null)?.promised ?? null,
    promisedOn: reports.find(({ promisedOn }) => promisedOn !== null)?.promisedOn ?? null,
    spent: reports.find(({ spent }) => spent !== null)?.spent ?? null,
    checks: checks.map((check) => toCheck(check, completion ? evidence.ofCheck(completion.id, check.personId) : [])),
    done: said('done'),
    notDone: said('not_done'),
    checksNeeded,
    mine: checks.find(({ personId }) => personId === reader.personId)?.verdict ?? null,
  };
}

function reportRows(db: DataSource, { cityId, id }: About): Promise<ReportRow[]> {
  return read(
    db,
    `select id, reported_at as at, state, language, note, spent_minor::text as "spentMinor", promised_minor::text as "promisedMinor",
            promised_on::text as "promisedOn", happened_on::text as "happenedOn", place
       from delivery_report where city_id = $1 and proposal_id = $2 order by reported_at desc, id desc`,
    [cityId, id],
  );
}

function checkRows(db: DataSource, cityId: CityId, reportId: string): Promise<CheckRow[]> {
  return read(
    db,
    `select c.id, c.person_id as "personId", person.pen_name as "penName", person.demo, c.checked_at as at, c.verdict, c.note, c.language
       from delivery_check c join person on person.city_id = c.city_id and person.id = c.person_id
      where c.city_id = $1 and c.report_id = $2 order by c.checked_at desc, c.person_id`,
    [cityId, reportId],
  );
}

function toReport(
  { id, at, state, language, note, spentMinor, promisedMinor, promisedOn, happenedOn, place }: ReportRow,
  currency: string,
  evidence: ShownEvidence,
): DeliveryReportView {
  const amount = (minor: string | null): WireMoney | null => (minor === null ? null : { minor, currency });
  return {
    id,
    at: at.toISOString(),
    state,
    language,
    note,
    spent: amount(spentMinor),
    promised: amount(promisedMinor),
    promisedOn,
    happenedOn,
    place,
    evidence: evidence.ofReport(id),
  };
}

function toCheck({ id, penName, demo, at, verdict, note, language }: CheckRow, evidence: EvidenceView[]): DeliveryCheckView {
  return { id, by: { penName, demo }, at: at.toISOString(), verdict, note, language, evidence };
}
