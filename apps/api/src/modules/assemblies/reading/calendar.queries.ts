import type { CityId } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import { calendarFile } from '../../../platform/http/calendar-file.js';
import { AssemblyQueries } from './assembly.queries.js';
import { localInstant } from './local-instant.js';

/** The public address of this installation, from which links are built. */
export class CalendarAddress {
  constructor(readonly publicUrl: string) {}
}

@Injectable()
export class CalendarQueries {
  constructor(
    private readonly assemblies: AssemblyQueries,
    private readonly address: CalendarAddress,
  ) {}

  async file(cityId: CityId, name: string): Promise<string> {
    const { timeZone, citySlug, ...assembly } = await this.assemblies.row(cityId, name);
    const { id, revision, title, question, access, place, language, heldOn, startsAt, minutes, announcedAt, state } = assembly;
    const start = localInstant(timeZone, heldOn, startsAt);
    return calendarFile({
      id,
      revision,
      title,
      description: [question, ...access].join('\n'),
      place,
      url: `${this.address.publicUrl}/${citySlug}/${language}/assemblies/${id}`,
      startsAt: start,
      endsAt: new Date(start.getTime() + minutes * 60_000),
      stampedAt: announcedAt,
      cancelled: state === 'cancelled',
    });
  }
}
