import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** What a keeper of the installation asks: does it answer, and how does it feel? */
@Injectable()
export class Health {
  private readonly registry = new Registry();

  constructor(private readonly db: DataSource) {
    collectDefaultMetrics({ register: this.registry, prefix: 'madang_' });
  }

  /** Throws unless the database answers. */
  async check(): Promise<void> {
    await this.db.query('select 1').catch(() => {
      throw new ServiceUnavailableException();
    });
  }

  /** In the text format that Prometheus reads. */
  metrics(): Promise<string> {
    return this.registry.metrics();
  }
}
