import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { OpenDataView } from '@madang/contracts/open-data';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCity, type CityContext } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { OpenDataQueries } from './open-data.queries.js';

const forEver = 'public, max-age=31536000, immutable';

/** The files of a version as everybody may use them. `:version` is `latest`, a fiscal year (its newest version) or an id. */
@Controller('v1/cities/:city/budget-versions/:version/files')
@Public()
export class OpenDataController {
  constructor(private readonly files: OpenDataQueries) {}

  @Get()
  @Answers(OpenDataView)
  list(@CurrentCity() city: CityContext, @Param('version') version: string): Promise<OpenDataView> {
    return this.files.list(city, version);
  }

  @Get(':file')
  @Answers('application/octet-stream')
  async file(
    @CurrentCity() city: CityContext,
    @Param('version') version: string,
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const file = await this.files.file(city, version, name);
    void reply.header('link', `<${file.licence}>; rel="license"`);
    if (file.etag) void reply.header('etag', file.etag);
    if (file.fixed) void reply.header('cache-control', forEver);
    if (file.etag && request.headers['if-none-match'] === file.etag) {
      void reply.status(304);
      return undefined;
    }
    return new StreamableFile(file.open(), {
      type: file.mediaType,
      disposition: `attachment; filename="${file.name}"`,
      ...(file.size !== undefined && { length: file.size }),
    });
  }
}
