import { randomUUIDv7 } from 'node:crypto';
import type { WireMoney } from '@madang/contracts/wire';
import type { DeliveryReportId, DeliveryReportRow } from '../../modules/responses/delivering/delivery-report.entity.js';
import { readDemo, type DemoDelivery } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import { hourOf, type Begun } from './begin-proposal.js';

type DemoReport = DemoDelivery['reports'][number];

export interface PreparedReport {
  readonly row: DeliveryReportRow;
  readonly spent: WireMoney | null;
  readonly shown: DemoReport['shown'];
  readonly found: DemoReport['found'];
}

/** What the city said about keeping its promise, oldest first. The first report is the plan, with amount and date. */
export function prepareReports({ cityId, days }: DemoLoad, people: People, { demo, row, place }: Begun): PreparedReport[] {
  const { delivery } = demo;
  if (!delivery) return [];
  const { currency } = readDemo('city.json');
  return delivery.reports.map(({ day, state, note, spentCents, happenedDay, seenAt, shown, found }, at) => ({
    shown,
    found,
    spent: spentCents === null ? null : { minor: spentCents, currency },
    row: {
      cityId,
      id: randomUUIDv7() as DeliveryReportId,
      proposalId: row.id,
      reportedAt: days.at(day, hourOf('reported', place)),
      reportedBy: people.staff.personId,
      state,
      note,
      language: demo.response!.language,
      spentMinor: spentCents === null ? null : BigInt(spentCents),
      promisedMinor: at === 0 ? BigInt(delivery.promisedCents) : null,
      promisedOn: at === 0 ? days.on(delivery.promisedDay) : null,
      happenedOn: happenedDay === undefined ? null : days.on(happenedDay),
      place: seenAt ?? null,
    },
  }));
}
