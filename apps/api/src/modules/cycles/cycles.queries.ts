import { Injectable } from '@nestjs/common';
import type { CycleListView, CycleView } from '@madang/contracts/cycles';
import { phaseAt, supportThreshold, type PhaseName } from '@madang/participation';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly names: Record<string, string>;
  readonly fundMinor: string;
  readonly currency: string;
  readonly population: number;
  readonly phases: { readonly name: PhaseName; readonly opensAt: string; readonly closesAt: string }[];
}

@Injectable()
export class CyclesQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: Actor): Promise<CycleListView> {
    return { items: await this.views(actor, null) };
  }

  async detail(actor: Actor, slug: string): Promise<CycleView> {
    return (await this.views(actor, slug))[0] ?? notFound();
  }

  private async views(actor: Actor, slug: string | null): Promise<CycleView[]> {
    const now = await this.clock.now(this.db);
    const rows = await read<Row>(
      this.db,
      `select c.id, c.slug, c.names, c.fund_minor as "fundMinor", c.currency, city.population,
              coalesce((select json_agg(json_build_object('name', p.name, 'opensAt', p.opens_at, 'closesAt', p.closes_at) order by p.opens_at)
                          from phase p where p.city_id = c.city_id and p.cycle_id = c.id), '[]') as phases
         from cycle c join city on city.id = c.city_id
        where c.city_id = $1 and ($2::text is null or c.slug = $2)
        order by c.created_at desc, c.id desc`,
      [actor.cityId, slug],
    );
    return rows.map((row) => toView(row, now));
  }
}

function toView({ id, slug, names, fundMinor, currency, population, phases }: Row, now: Date): CycleView {
  const windows = phases.map(({ name, opensAt, closesAt }) => ({ name, opensAt: new Date(opensAt), closesAt: new Date(closesAt) }));
  return {
    id,
    slug,
    names,
    fund: { minor: fundMinor, currency },
    phases: windows.map(({ name, opensAt, closesAt }) => ({ name, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() })),
    phase: phaseAt({ phases: windows }, now)?.name ?? null,
    supportThreshold: supportThreshold(population),
  };
}
