import { Module } from '@nestjs/common';
import { FeasibilityController } from './feasibility.controller.js';
import { FeasibilityQueries } from './feasibility.queries.js';
import { FeasibilityService } from './feasibility.service.js';

@Module({ controllers: [FeasibilityController], providers: [FeasibilityService, FeasibilityQueries] })
export class FeasibilityModule {}
