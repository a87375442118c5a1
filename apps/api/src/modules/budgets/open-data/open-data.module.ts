import { Module, type DynamicModule } from '@nestjs/common';
import { FinishVersions } from './finish-versions.js';
import { OpenDataController } from './open-data.controller.js';
import { OpenDataAddress, OpenDataQueries } from './open-data.queries.js';

@Module({})
export class OpenDataModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: OpenDataModule,
      controllers: [OpenDataController],
      providers: [OpenDataQueries, FinishVersions, { provide: OpenDataAddress, useValue: new OpenDataAddress(publicUrl) }],
    };
  }
}
