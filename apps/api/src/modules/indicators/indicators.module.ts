import { Module } from '@nestjs/common';
import { DistrictsQueries } from './districts.queries.js';
import { IndicatorsController } from './indicators.controller.js';
import { IndicatorsQueries } from './indicators.queries.js';
import { RightsController } from './rights.controller.js';
import { RightsQueries } from './rights.queries.js';
import { ServingLinesQueries } from './serving-lines.queries.js';

@Module({
  controllers: [IndicatorsController, RightsController],
  providers: [IndicatorsQueries, DistrictsQueries, RightsQueries, ServingLinesQueries],
})
export class IndicatorsModule {}
