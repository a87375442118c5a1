import { calendarDateIn } from '@madang/basics';
import type { WatchListFilter, WatchListView } from '@madang/contracts/watch-list';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { atomFeed } from '../../../platform/http/atom-feed.js';
import { csvOf } from '../../../platform/http/csv.js';
import { dataLicence } from '../../budgets/index.js';
import { FeedPlaces } from '../feed-place.js';
import { watchListWords } from './watch-list-words.js';
import { watchedIn } from './watched.js';

const columns = ['id', 'kind', 'reason', 'reference', 'title', 'language', 'right', 'office', 'since', 'days', 'page'] as const;

/** The watch list for people and for programs, in other cities as well: everything in it is public, and nobody is named. */
@Injectable()
export class WatchListQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly places: FeedPlaces,
  ) {}

  async list(actor: Actor, filter: WatchListFilter): Promise<WatchListView> {
    const { place, today, licence, watched } = await this.read(actor, filter);
    return { on: today, city: place.cityName, licence, items: watched.map(({ view }) => view) };
  }

  async csv(actor: Actor, filter: WatchListFilter): Promise<string> {
    const { licence, watched } = await this.read(actor, filter);
    return csvOf(
      [...columns, 'licence'],
      watched.map(({ view }) => [...columns.map((column) => view[column]), licence]),
    );
  }

  async atom(actor: Actor, filter: WatchListFilter): Promise<string> {
    const { place, today, licence, watched } = await this.read(actor, filter);
    const words = watchListWords[place.language];
    const query = filter.language === undefined ? '' : `?language=${filter.language}`;
    return atomFeed({
      self: place.api(`/watch-list.atom${query}`),
      page: place.page('/claims/watch-list'),
      title: words.title(place.cityName),
      language: place.language,
      author: place.cityName,
      licence,
      // Never the moment of asking: a feed in which nothing is new stays the same to the byte until the day ends.
      updatedAt: watched.at(-1)?.listedAt ?? new Date(`${today}T00:00:00Z`),
      entries: watched.toReversed().map(({ view, listedAt }) => ({
        id: place.lasting(`/watch-list#${view.id}`),
        title: [view.reference, view.title].filter(Boolean).join(' '),
        language: view.language,
        updatedAt: listedAt,
        page: view.page,
        summary: words.entry(view),
      })),
    });
  }

  private async read({ cityId }: Actor, { language }: WatchListFilter) {
    const place = await this.places.of(cityId, language);
    const today = calendarDateIn(place.timeZone, await this.clock.now(this.db));
    const [{ path: licence }, watched] = await Promise.all([dataLicence(this.db, cityId), watchedIn(this.db, cityId, today, place)]);
    return { place, today, licence, watched };
  }
}
