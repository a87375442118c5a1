import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ImportProfilesBody } from '@madang/contracts/budget-imports';
import { CurrentActor, type Actor } from '../../../../platform/access/actor.js';
import { May } from '../../../../platform/access/may.decorator.js';
import { Answers } from '../../../../platform/openapi/answers.decorator.js';
import { ImportProfilesService } from './import-profiles.service.js';

@Controller('v1/cities/:city/import-profiles')
@May('staff', 'administrator')
export class ImportProfilesController {
  constructor(private readonly profiles: ImportProfilesService) {}

  @Get()
  @Answers(ImportProfilesBody)
  all(@CurrentActor() actor: Actor): Promise<ImportProfilesBody> {
    return this.profiles.all(actor);
  }

  @Put()
  @HttpCode(204)
  save(@CurrentActor() actor: Actor, @Body() body: ImportProfilesBody): Promise<void> {
    return this.profiles.save(actor, body);
  }
}
