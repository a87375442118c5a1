import type { CityFactListView, CityFactsFilter } from '@madang/contracts/city-facts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { recordedFacts } from './recorded-facts.js';

@Injectable()
export class FactsQueries {
  constructor(private readonly db: DataSource) {}

  async list(city: CityContext, { kind }: CityFactsFilter): Promise<CityFactListView> {
    const { all } = await recordedFacts(this.db, city.id, kind);
    return { items: all.map((fact) => ({ ...fact, recordedAt: fact.recordedAt.toISOString() })) };
  }
}
