import { Module } from '@nestjs/common';
import { RatingsController } from './ratings.controller.js';
import { RatingsQueries } from './ratings.queries.js';
import { RatingsService } from './ratings.service.js';
import { ReleaseRatings } from './release-ratings.js';

@Module({ controllers: [RatingsController], providers: [RatingsService, RatingsQueries, ReleaseRatings] })
export class RatingsModule {}
