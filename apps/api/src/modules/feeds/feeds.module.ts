import { Module, type DynamicModule } from '@nestjs/common';
import { DaysController } from './days.controller.js';
import { DaysQueries } from './days.queries.js';
import { FeedAddress, FeedPlaces } from './feed-place.js';
import { FeedsController } from './feeds.controller.js';
import { FeedsQueries } from './feeds.queries.js';
import { WatchListController } from './watch-list/watch-list.controller.js';
import { WatchListQueries } from './watch-list/watch-list.queries.js';

@Module({})
export class FeedsModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: FeedsModule,
      controllers: [FeedsController, DaysController, WatchListController],
      providers: [FeedsQueries, DaysQueries, WatchListQueries, FeedPlaces, { provide: FeedAddress, useValue: new FeedAddress(publicUrl) }],
    };
  }
}
