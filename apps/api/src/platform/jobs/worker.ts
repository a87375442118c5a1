import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, parseCrontab, run, type Runner, type TaskList } from 'graphile-worker';
import { Jobs } from './jobs.js';

export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly runs: boolean;
}

/** Runs the jobs of all modules. It listens on a connection of its own, not through a transaction pooler. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private runner: Runner | undefined;

  constructor(
    private readonly jobs: Jobs,
    private readonly settings: WorkerSettings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.runs) return;
    const taskList: TaskList = Object.fromEntries(
      [...this.jobs.handlers].map(([task, handler]) => [task, (payload) => handler((payload ?? {}) as Record<string, unknown>)]),
    );
    this.runner = await run({
      connectionString: this.settings.databaseUrl,
      concurrency: 2,
      maxPoolSize: 4,
      noHandleSignals: true,
      taskList,
      parsedCronItems: parseCrontab(this.jobs.everyMinute.map((task) => `* * * * * ${task}`).join('\n')),
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.log.warn(message);
      }),
    });
    this.runner.promise.catch((error: unknown) => this.log.error(error));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }
}
