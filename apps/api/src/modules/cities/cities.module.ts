import { Module } from '@nestjs/common';
import { CityDirectory } from '../../platform/access/directories.js';
import { CitiesController } from './cities.controller.js';
import { CitiesQueries } from './cities.queries.js';

@Module({
  controllers: [CitiesController],
  providers: [CitiesQueries, { provide: CityDirectory, useExisting: CitiesQueries }],
  exports: [CityDirectory],
})
export class CitiesModule {}
