import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { Equals } from 'class-validator';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Public } from '../access/may.decorator.js';
import { Answers } from '../openapi/answers.decorator.js';

class HealthView {
  @Equals('ok')
  readonly status: 'ok';
}

@Controller()
export class HealthController {
  private readonly metricsOf = new Registry();

  constructor(private readonly db: DataSource) {
    collectDefaultMetrics({ register: this.metricsOf, prefix: 'madang_' });
  }

  @Get('health/live')
  @Public()
  @Answers(HealthView)
  live(): HealthView {
    return { status: 'ok' };
  }

  /** Ready only when the database answers. */
  @Get('health/ready')
  @Public()
  @Answers(HealthView)
  async ready(): Promise<HealthView> {
    await this.db.query('select 1').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Public()
  @Answers('text/plain')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return this.metricsOf.metrics();
  }
}
