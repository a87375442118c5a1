import { Module } from '@nestjs/common';
import { DefinitionsService } from './defining/definitions.service.js';
import { DistrictsQueries } from './districts.queries.js';
import { IndicatorsController } from './indicators.controller.js';
import { IndicatorsQueries } from './indicators.queries.js';
import { CatalogueController } from './reading/catalogue.controller.js';
import { CatalogueQueries } from './reading/catalogue.queries.js';
import { GridQueries } from './reading/grid.queries.js';
import { SheetQueries } from './reading/sheet.queries.js';
import { ValuesQueries } from './reading/values.queries.js';
import { RightsController } from './rights.controller.js';
import { RightsQueries } from './rights.queries.js';
import { ServingLinesQueries } from './serving-lines.queries.js';
import { ValuesController } from './values/values.controller.js';
import { ValuesService } from './values/values.service.js';
import { Secret } from '../../platform/secret.js';
import { Records } from '../official-acts/index.js';
import { valuesRecord } from './values-record.js';

@Module({
  controllers: [IndicatorsController, CatalogueController, ValuesController, RightsController],
  providers: [
    IndicatorsQueries,
    CatalogueQueries,
    SheetQueries,
    GridQueries,
    ValuesQueries,
    DefinitionsService,
    ValuesService,
    DistrictsQueries,
    RightsQueries,
    ServingLinesQueries,
  ],
})
export class IndicatorsModule {
  constructor(records: Records, secret: Secret) {
    records.on('indicator.values-recorded', valuesRecord(secret));
  }
}
