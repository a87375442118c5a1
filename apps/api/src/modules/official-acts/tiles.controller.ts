import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { TilesQueries } from './reading/tiles.queries.js';

const forEver = 'public, max-age=31536000, immutable';

/** A tile's number is written three digits at a time, so that its address has two to five parts. */
@Controller('v1/cities/:city/log/tile')
export class TilesController {
  constructor(private readonly tiles: TilesQueries) {}

  @Get(':row/:first')
  @Public()
  @Answers('application/octet-stream')
  @Header('cache-control', forEver)
  one(@CurrentActor() actor: Actor, @Param('row') row: string, @Param('first') first: string): Promise<StreamableFile> {
    return this.tile(actor, row, first);
  }

  @Get(':row/:first/:second')
  @Public()
  @Answers('application/octet-stream')
  @Header('cache-control', forEver)
  two(
    @CurrentActor() actor: Actor,
    @Param('row') row: string,
    @Param('first') first: string,
    @Param('second') second: string,
  ): Promise<StreamableFile> {
    return this.tile(actor, row, first, second);
  }

  @Get(':row/:first/:second/:third')
  @Public()
  @Answers('application/octet-stream')
  @Header('cache-control', forEver)
  three(
    @CurrentActor() actor: Actor,
    @Param('row') row: string,
    @Param('first') first: string,
    @Param('second') second: string,
    @Param('third') third: string,
  ): Promise<StreamableFile> {
    return this.tile(actor, row, first, second, third);
  }

  @Get(':row/:first/:second/:third/:fourth')
  @Public()
  @Answers('application/octet-stream')
  @Header('cache-control', forEver)
  four(
    @CurrentActor() actor: Actor,
    @Param('row') row: string,
    @Param('first') first: string,
    @Param('second') second: string,
    @Param('third') third: string,
    @Param('fourth') fourth: string,
  ): Promise<StreamableFile> {
    return this.tile(actor, row, first, second, third, fourth);
  }

  private async tile(actor: Actor, ...parts: readonly string[]): Promise<StreamableFile> {
    return new StreamableFile(await this.tiles.tile(actor, parts.join('/')), { type: 'application/octet-stream' });
  }
}
