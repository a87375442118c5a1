import { Module, type DynamicModule } from '@nestjs/common';
import { Records } from '../official-acts/index.js';
import { RoleMails } from './role-mails.js';
import { roleRecord } from './role-record.js';
import { RolesController } from './roles.controller.js';
import { RolesQueries } from './roles.queries.js';
import { RolesService } from './roles.service.js';
import { SignInAddress } from './sign-in-address.js';

@Module({})
export class RolesModule {
  constructor(records: Records) {
    records.on('role.granted', roleRecord);
    records.on('role.withdrawn', roleRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: RolesModule,
      controllers: [RolesController],
      providers: [RolesService, RolesQueries, RoleMails, { provide: SignInAddress, useValue: new SignInAddress(publicUrl) }],
    };
  }
}
