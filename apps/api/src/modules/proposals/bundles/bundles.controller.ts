import { Controller, Get, Query } from '@nestjs/common';
import { BundleFilter, BundlesView } from '@madang/contracts/bundles';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { BundlesQueries } from './bundles.queries.js';

@Controller('v1/cities/:city/bundles')
export class BundlesController {
  constructor(private readonly queries: BundlesQueries) {}

  @Get()
  @Public()
  @Answers(BundlesView)
  list(@CurrentActor() actor: Actor, @Query() filter: BundleFilter): Promise<BundlesView> {
    return this.queries.of(actor, filter);
  }
}
