import { Module, type DynamicModule } from '@nestjs/common';
import { ComparisonController } from '../compare/comparison.controller.js';
import { ComparisonQueries } from '../compare/comparison.queries.js';
import { VersionFeedQueries } from '../compare/version-feed.queries.js';
import { FinishVersions } from './finish-versions.js';
import { LicenceController } from './licence.controller.js';
import { LicenceQueries } from './licence.queries.js';
import { LicenceService } from './licence.service.js';
import { OpenDataController } from './open-data.controller.js';
import { OpenDataAddress, OpenDataQueries } from './open-data.queries.js';

@Module({})
export class OpenDataModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: OpenDataModule,
      controllers: [OpenDataController, LicenceController, ComparisonController],
      providers: [
        OpenDataQueries,
        FinishVersions,
        ComparisonQueries,
        VersionFeedQueries,
        LicenceQueries,
        LicenceService,
        { provide: OpenDataAddress, useValue: new OpenDataAddress(publicUrl) },
      ],
    };
  }
}
