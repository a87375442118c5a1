import type { ShapesTakenView } from '@madang/contracts/district-shapes';
import { readOutlines, type NamedDistrict } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow } from '../../../platform/http/problem.js';
import { districtsDrawn } from './shapes.events.js';
import { shapesPolicy } from './shapes.policy.js';
import { storeShapes } from './store-shapes.js';

@Injectable()
export class ShapesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Takes a file of shapes in the place of the one before. */
  draw(actor: Actor, file: unknown): Promise<ShapesTakenView> {
    return transact(this.db, async (tx) => {
      // Two files at once: the one that comes second is the map.
      const districts = await read<NamedDistrict>(tx, 'select code, name from district where city_id = $1 order by code for update', [
        actor.cityId,
      ]);
      authorise(shapesPolicy.draw(actor));
      const outlines = orThrow(readOutlines(file, districts));
      await storeShapes(tx, actor.cityId, outlines);
      const drawn = [...outlines.outlines.values()];
      const counted = { districts: drawn.length, points: drawn.reduce((sum, outline) => sum + outline.flat(2).length, 0) };
      const { schematic, source } = outlines;
      const by = actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator');
      await publish(tx, districtsDrawn(actor.cityId, { ...counted, schematic, source }, by, await this.clock.now(tx)));
      return { ...counted, missing: districts.map(({ code }) => code).filter((code) => !outlines.outlines.has(code)) };
    });
  }
}
