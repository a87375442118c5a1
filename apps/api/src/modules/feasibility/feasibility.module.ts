import { Module } from '@nestjs/common';
import { FeasibilityController } from './feasibility.controller.js';
import { FeasibilityQueries } from './feasibility.queries.js';
import { FeasibilityService } from './feasibility.service.js';
import { Records } from '../official-acts/index.js';
import { feasibilityRecord } from './feasibility-record.js';

@Module({ controllers: [FeasibilityController], providers: [FeasibilityService, FeasibilityQueries] })
export class FeasibilityModule {
  constructor(records: Records) {
    records.on('feasibility.published', feasibilityRecord);
  }
}
