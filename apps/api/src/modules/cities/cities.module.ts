import { Module } from '@nestjs/common';
import { CityDirectory } from '../../platform/access/directories.js';
import { CitiesController } from './cities.controller.js';
import { CitiesQueries } from './cities.queries.js';
import { GroupsController } from './groups/groups.controller.js';
import { GroupsQueries } from './groups/groups.queries.js';
import { GroupsService } from './groups/groups.service.js';
import { ShapesController } from './shapes/shapes.controller.js';
import { ShapesQueries } from './shapes/shapes.queries.js';
import { ShapesService } from './shapes/shapes.service.js';
import { TimeLimitsController } from './time-limits/time-limits.controller.js';
import { TimeLimitsQueries } from './time-limits/time-limits.queries.js';
import { TimeLimitsService } from './time-limits/time-limits.service.js';

@Module({
  controllers: [CitiesController, GroupsController, ShapesController, TimeLimitsController],
  providers: [
    CitiesQueries,
    GroupsQueries,
    GroupsService,
    ShapesQueries,
    ShapesService,
    TimeLimitsQueries,
    TimeLimitsService,
    { provide: CityDirectory, useExisting: CitiesQueries },
  ],
  exports: [CityDirectory],
})
export class CitiesModule {}
