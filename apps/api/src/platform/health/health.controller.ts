import { Controller, Get, Header } from '@nestjs/common';
import { Equals } from 'class-validator';
import { Public } from '../access/may.decorator.js';
import { Answers } from '../openapi/answers.decorator.js';
import { Health } from './health.js';

class HealthView {
  @Equals('ok')
  readonly status: 'ok';
}

@Controller()
export class HealthController {
  constructor(private readonly health: Health) {}

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
    await this.health.check();
    return { status: 'ok' };
  }

  @Get('metrics')
  @Public()
  @Answers('text/plain')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return this.health.metrics();
  }
}
