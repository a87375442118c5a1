import type { CityId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { preferredLanguage } from '../../../platform/texts/titles.js';
import { overdueFeed } from './overdue-feed.js';
import { OverdueQueries } from './overdue.queries.js';

/** The public address of this installation, from which links are built. */
export class FeedAddress {
  constructor(readonly publicUrl: string) {}
}

@Injectable()
export class FeedQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly overdueOnes: OverdueQueries,
    private readonly address: FeedAddress,
  ) {}

  async overdue(cityId: CityId, acceptLanguage: string | undefined): Promise<string> {
    const [list, city, now] = await Promise.all([this.overdueOnes.list(cityId), this.city(cityId), this.clock.now(this.db)]);
    const wanted = preferredLanguage(acceptLanguage ?? city.ownLanguage);
    const language = city.languages.includes(wanted) ? wanted : city.ownLanguage;
    const cityName = city.names[language] ?? city.slug;
    return overdueFeed(list, now, { publicUrl: this.address.publicUrl, slug: city.slug, cityName, language });
  }

  private async city(cityId: CityId) {
    const city = await readOne<{ slug: string; names: Record<string, string>; languages: Language[]; ownLanguage: Language }>(
      this.db,
      'select slug, names, languages, own_language as "ownLanguage" from city where id = $1',
      [cityId],
    );
    return city!;
  }
}
