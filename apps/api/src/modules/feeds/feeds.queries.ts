import type { FeedFilter, FeedKind, ProposalFeedFilter } from '@madang/contracts/feeds';
import { feedKinds } from '@madang/contracts/feeds';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { atomFeed, type AtomEntry } from '../../platform/http/atom-feed.js';
import { notFound } from '../../platform/http/problem.js';
import { followedThing, newsLine } from '../follows/index.js';
import { newestPublished } from '../proposals/index.js';
import { FeedPlaces, type FeedPlace } from './feed-place.js';
import { feedWords } from './feed-words.js';
import { nameOfThing } from './name-of-thing.js';
import { newsOf, type Told } from './news-of.js';

const newest = 50;

/** What is new, as Atom feeds: what an inbox would tell a follower, open to everybody and without an account. */
@Injectable()
export class FeedsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly places: FeedPlaces,
  ) {}

  /** The proposals that a list with the same filter shows. */
  async proposals(actor: Actor, { language, ...filter }: ProposalFeedFilter): Promise<string> {
    const place = await this.places.of(actor.cityId, language);
    const items = await newestPublished(this.db, actor.cityId, filter, newest);
    const query = queryOf(filter, language);
    return this.feed(place, {
      self: place.api(`/proposals.atom${query}`),
      page: place.page(`/proposals${queryOf(filter)}`),
      title: feedWords[place.language].proposals(place.cityName),
      entries: items.map((item) => ({
        id: place.lasting(`/proposals/${item.id}`),
        title: [item.reference, item.title].filter(Boolean).join(' '),
        language: item.language,
        updatedAt: item.submittedAt,
        page: place.page(`/proposals/${item.reference ?? item.id}`),
        summary: item.problem,
      })),
    });
  }

  /** What happens to one thing. */
  async news(actor: Actor, asked: { readonly kind: string; readonly key: string }, { language }: FeedFilter): Promise<string> {
    const kind = feedKinds.find((one) => one === asked.kind) ?? notFound();
    const { key } = await followedThing(this.db, actor, { kind, key: asked.key });
    const place = await this.places.of(actor.cityId, language);
    const [name, told] = [
      await nameOfThing(this.db, actor.cityId, { kind, key, language: place.language }),
      await newsOf(this.db, actor.cityId, { kind, key }, newest),
    ];
    const address = `/news/${kind}/${encodeURIComponent(asked.key)}/feed.atom${queryOf({}, language)}`;
    return this.feed(place, {
      self: place.api(address),
      page: place.page(pageOf({ kind, key: asked.key })),
      title: feedWords[place.language].news(name, place.cityName),
      entries: told.map((one) => entryOf(one, { place, otherwise: pageOf({ kind, key: asked.key }) })),
    });
  }

  private async feed(place: FeedPlace, feed: Pick<Parameters<typeof atomFeed>[0], 'self' | 'page' | 'title' | 'entries'>): Promise<string> {
    const updatedAt = feed.entries[0]?.updatedAt ?? (await this.clock.now(this.db));
    return atomFeed({ ...feed, updatedAt, language: place.language, author: place.cityName });
  }
}

function entryOf(told: Told, { place, otherwise }: { readonly place: FeedPlace; readonly otherwise: string }): AtomEntry {
  return {
    id: `urn:uuid:${told.id}`,
    title: newsLine(place.language, told),
    updatedAt: told.at,
    page: place.page(told.proposal ? `/proposals/${told.proposal.reference}` : otherwise),
  };
}

/** Where one reads about it. */
function pageOf({ kind, key }: { readonly kind: FeedKind; readonly key: string }): string {
  const words: Readonly<Record<FeedKind, string>> = {
    proposal: 'proposals',
    line: 'budget/lines',
    right: 'rights',
    district: 'districts',
    debate: 'debates',
  };
  return `/${words[kind]}/${encodeURIComponent(key)}`;
}

function queryOf(filter: object, language?: Language): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries<unknown>({ ...filter, language })) if (typeof value === 'string') query.set(name, value);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
