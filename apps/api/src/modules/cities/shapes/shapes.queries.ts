import type { CityId } from '@madang/basics';
import type { DistrictShapesView } from '@madang/contracts/district-shapes';
import { outlineText, type Outline } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly parts: Outline;
  readonly schematic: boolean;
  readonly source: string | null;
}

@Injectable()
export class ShapesQueries {
  constructor(private readonly db: DataSource) {}

  async list(cityId: CityId): Promise<DistrictShapesView> {
    const rows = await this.rows(cityId);
    return {
      schematic: rows.some(({ schematic }) => schematic),
      source: rows[0]?.source ?? null,
      items: rows.map(({ code, parts }) => ({ code, outline: outlineText(parts) })),
    };
  }

  /** The same as a file, as it could be uploaded again. */
  async geojson(cityId: CityId): Promise<string> {
    const rows = await this.rows(cityId);
    return JSON.stringify({
      type: 'FeatureCollection',
      schematic: rows.some(({ schematic }) => schematic),
      source: rows[0]?.source ?? undefined,
      features: rows.map(({ code, name, parts }) => ({
        type: 'Feature',
        properties: { code, name },
        geometry: { type: 'MultiPolygon', coordinates: parts },
      })),
    });
  }

  private rows(cityId: CityId): Promise<Row[]> {
    return read<Row>(
      this.db,
      `select s.code, d.name, s.parts, s.schematic, s.source
         from district_shape s join district d on d.city_id = s.city_id and d.code = s.code
        where s.city_id = $1 order by s.code`,
      [cityId],
    );
  }
}
