import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import { NamedProfileBody, NamedProfileListView, ProfileNameBody } from '@madang/contracts/import-profiles';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../../../platform/access/actor.js';
import { May } from '../../../../platform/access/may.decorator.js';
import { Answers } from '../../../../platform/openapi/answers.decorator.js';
import { fileId, importId, profileId } from '../import-ids.js';
import { NamedProfilesService } from './named-profiles.service.js';

@Controller('v1/cities/:city')
@May('staff', 'administrator')
export class NamedProfilesController {
  constructor(private readonly profiles: NamedProfilesService) {}

  @Get('named-import-profiles')
  @Answers(NamedProfileListView)
  list(@CurrentActor() actor: Actor): Promise<NamedProfileListView> {
    return this.profiles.list(actor);
  }

  /** As it is handed on to another city, which sends it to the list of its own. */
  @Get('named-import-profiles/:profile')
  @Header('content-disposition', 'attachment; filename="import-profile.json"')
  @Answers(NamedProfileBody)
  export(@CurrentActor() actor: Actor, @Param('profile') id: string): Promise<NamedProfileBody> {
    return this.profiles.export(actor, profileId(id));
  }

  @Post('named-import-profiles')
  @Answers(CreatedView)
  async import(@CurrentActor() actor: Actor, @Body() body: NamedProfileBody): Promise<CreatedView> {
    return { id: await this.profiles.import(actor, body) };
  }

  @Put('named-import-profiles/:profile/name')
  @HttpCode(204)
  rename(@CurrentActor() actor: Actor, @Param('profile') id: string, @Body() { name }: ProfileNameBody): Promise<void> {
    return this.profiles.rename(actor, profileId(id), name);
  }

  @Delete('named-import-profiles/:profile')
  @HttpCode(204)
  delete(@CurrentActor() actor: Actor, @Param('profile') id: string): Promise<void> {
    return this.profiles.delete(actor, profileId(id));
  }

  /** Keeps what has been said of a file under a name. */
  @Post('budget-imports/:import/files/:file/profile')
  @Answers(CreatedView)
  async keep(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Param('file') file: string,
    @Body() { name }: ProfileNameBody,
  ): Promise<CreatedView> {
    return { id: await this.profiles.keepOf(actor, importId(id), fileId(file), name) };
  }
}
