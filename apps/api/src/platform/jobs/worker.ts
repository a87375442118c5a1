import { EventEmitter } from 'node:events';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, parseCrontab, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import { Jobs } from './jobs.js';
import { freeStrandedJobs, SignOfLife } from './sign-of-life.js';

export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly runs: boolean;
}

const lookForStranded = 5000;

/** Runs the jobs of all modules. It listens on a connection of its own, not through a transaction pooler. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private runner: Runner | undefined;
  private pool: Pool | undefined;
  private sign: SignOfLife | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly jobs: Jobs,
    private readonly settings: WorkerSettings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.runs) return;
    const taskList: TaskList = Object.fromEntries(
      [...this.jobs.handlers].map(([task, handler]) => [task, (payload) => handler((payload ?? {}) as Record<string, unknown>)]),
    );
    this.pool = this.openPool();
    const events = new EventEmitter() as WorkerEvents;
    const holder = new Promise<string>((found) => events.once('pool:create', ({ workerPool }) => found(workerPool.id)));
    this.runner = await run({
      pgPool: this.pool,
      concurrency: 2,
      noHandleSignals: true,
      taskList,
      events,
      parsedCronItems: parseCrontab(this.jobs.everyMinute.map((task) => `* * * * * ${task}`).join('\n')),
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.log.warn(message);
      }),
    });
    this.runner.promise.catch((error: unknown) => this.log.error(error));
    this.sign = await SignOfLife.give(this.settings.databaseUrl, await holder);
    this.timer = setInterval(() => void this.freeStranded(), lookForStranded).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.runner?.stop();
    await this.sign?.end();
    await this.pool?.end();
  }

  private async freeStranded(): Promise<void> {
    await this.pool?.query(freeStrandedJobs).catch((fault: Error) => this.log.warn(fault.message));
  }

  /**
   * Ours and not the runner's own: the runner forgets its pool's listeners when it stops, and a server that ends while a
   * connection is still being closed would then end this process too, before it has put its house in order.
   */
  private openPool(): Pool {
    const pool = new Pool({ connectionString: this.settings.databaseUrl, max: 4 });
    const warn = (fault: Error) => this.log.warn(fault.message);
    pool.on('error', warn);
    pool.on('connect', (client) => client.on('error', warn));
    return pool;
  }
}
