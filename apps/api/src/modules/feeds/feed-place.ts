import type { CityId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '../../platform/database/read.js';

/** The public address of this installation, from which links are built. */
export class FeedAddress {
  constructor(readonly publicUrl: string) {}
}

/** Where a feed speaks: of which city, and in which language. */
export interface FeedPlace {
  readonly cityName: string;
  readonly language: Language;
  readonly timeZone: string;
  /** The address of a page of the city, in this language. */
  readonly page: (path: string) => string;
  /** The address of something of the city that stays the same in every language. */
  readonly lasting: (path: string) => string;
  readonly api: (path: string) => string;
}

interface CityRow {
  readonly slug: string;
  readonly names: Readonly<Record<string, string>>;
  readonly ownLanguage: Language;
  readonly timeZone: string;
}

@Injectable()
export class FeedPlaces {
  constructor(
    private readonly db: DataSource,
    private readonly address: FeedAddress,
  ) {}

  async of(cityId: CityId, asked: Language | undefined): Promise<FeedPlace> {
    const city = await readOne<CityRow>(
      this.db,
      'select slug, names, own_language as "ownLanguage", time_zone as "timeZone" from city where id = $1',
      [cityId],
    );
    const { slug, names, ownLanguage, timeZone } = city!;
    const { publicUrl } = this.address;
    const language = asked ?? ownLanguage;
    return {
      cityName: names[language] ?? names[ownLanguage] ?? slug,
      language,
      timeZone,
      page: (path) => `${publicUrl}/${slug}/${language}${path}`,
      lasting: (path) => `${publicUrl}/${slug}${path}`,
      api: (path) => `${publicUrl}/api/v1/cities/${slug}${path}`,
    };
  }
}
