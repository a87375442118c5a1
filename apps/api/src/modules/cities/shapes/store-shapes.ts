import type { CityId } from '@madang/basics';
import type { ReadOutlines } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { DistrictShapeRow } from '../district-shape.entity.js';

/** A file is the whole map: what it does not draw is no longer on it. */
export async function storeShapes(tx: EntityManager, cityId: CityId, { outlines, schematic, source }: ReadOutlines): Promise<void> {
  await tx.delete(DistrictShapeRow, { cityId });
  await tx.insert(
    DistrictShapeRow,
    [...outlines].map(([code, parts]) => ({ cityId, code, parts, schematic, source })),
  );
}
