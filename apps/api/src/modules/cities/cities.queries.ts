import { Injectable } from '@nestjs/common';
import type { CityListView, CityView } from '@madang/contracts/cities';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../platform/access/actor.js';
import { CityDirectory } from '../../platform/access/directories.js';
import { read, readOne } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';

/** What every request needs of a city hardly ever changes; another process hears of it this much later. */
const rememberedFor = 60_000;

@Injectable()
export class CitiesQueries extends CityDirectory {
  private readonly remembered = new Map<string, { readonly city: CityContext; readonly until: number }>();

  constructor(private readonly db: DataSource) {
    super();
  }

  async bySlug(slug: string): Promise<CityContext | undefined> {
    const known = this.remembered.get(slug);
    if (known && performance.now() < known.until) return known.city;
    const sql = 'select id, slug, time_zone as "timeZone", currency from city where slug = $1';
    const city = await readOne<CityContext>(this.db, sql, [slug]);
    if (city) this.remembered.set(slug, { city, until: performance.now() + rememberedFor });
    return city;
  }

  async list(): Promise<CityListView> {
    return { items: await read(this.db, 'select slug, names from city order by slug') };
  }

  async detail(city: CityContext): Promise<CityView> {
    const view = await readOne<CityView>(
      this.db,
      `select slug, names, languages, own_language as "ownLanguage", time_zone as "timeZone", currency, population, demo,
              coalesce((select json_agg(json_build_object('code', d.code, 'name', d.name, 'population', d.population) order by d.code)
                          from district d where d.city_id = city.id), '[]') as districts
         from city where id = $1`,
      [city.id],
    );
    return view ?? notFound();
  }
}
