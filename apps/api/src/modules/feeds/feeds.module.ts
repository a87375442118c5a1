import { Module, type DynamicModule } from '@nestjs/common';
import { DaysController } from './days.controller.js';
import { DaysQueries } from './days.queries.js';
import { FeedAddress, FeedPlaces } from './feed-place.js';
import { FeedsController } from './feeds.controller.js';
import { FeedsQueries } from './feeds.queries.js';

@Module({})
export class FeedsModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: FeedsModule,
      controllers: [FeedsController, DaysController],
      providers: [FeedsQueries, DaysQueries, FeedPlaces, { provide: FeedAddress, useValue: new FeedAddress(publicUrl) }],
    };
  }
}
