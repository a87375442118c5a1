import { Module } from '@nestjs/common';
import { Records } from '../official-acts/index.js';
import { roleRecord } from './role-record.js';
import { RolesController } from './roles.controller.js';
import { RolesQueries } from './roles.queries.js';
import { RolesService } from './roles.service.js';

@Module({ controllers: [RolesController], providers: [RolesService, RolesQueries] })
export class RolesModule {
  constructor(records: Records) {
    records.on('role.granted', roleRecord);
    records.on('role.withdrawn', roleRecord);
  }
}
