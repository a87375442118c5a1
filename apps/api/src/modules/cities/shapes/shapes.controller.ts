import { Controller, Get, Header, HttpCode, Put, Req } from '@nestjs/common';
import { DistrictShapesView, ShapesTakenView } from '@madang/contracts/district-shapes';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Accepts } from '../../../platform/openapi/accepts.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { receiveShapes } from './receive-shapes.js';
import { ShapesQueries } from './shapes.queries.js';
import { ShapesService } from './shapes.service.js';

@Controller('v1/cities/:city')
export class ShapesController {
  constructor(
    private readonly shapes: ShapesService,
    private readonly queries: ShapesQueries,
  ) {}

  @Get('district-shapes')
  @Public()
  @Answers(DistrictShapesView)
  list(@CurrentCity() city: CityContext): Promise<DistrictShapesView> {
    return this.queries.list(city.id);
  }

  @Get('district-shapes.geojson')
  @Public()
  @Answers('application/geo+json')
  @Header('content-type', 'application/geo+json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="districts.geojson"')
  file(@CurrentCity() city: CityContext): Promise<string> {
    return this.queries.geojson(city.id);
  }

  @Put('district-shapes')
  @May('staff', 'administrator')
  @HttpCode(200)
  @Accepts('multipart/form-data')
  @Answers(ShapesTakenView)
  async draw(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ShapesTakenView> {
    return this.shapes.draw(actor, await receiveShapes(request));
  }
}
