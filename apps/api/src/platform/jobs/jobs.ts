import { Injectable } from '@nestjs/common';

export type JobHandler = (payload: Readonly<Record<string, unknown>>) => Promise<void>;

/** The work that runs beside requests. Modules sign up when they start; the worker takes it from here. */
@Injectable()
export class Jobs {
  readonly handlers = new Map<string, JobHandler>();
  readonly everyMinute: string[] = [];

  on(task: string, handler: JobHandler): void {
    if (this.handlers.has(task)) throw new Error(`Two handlers for the job ${task}`);
    this.handlers.set(task, handler);
  }

  /** Runs by the clock, once a minute, in one process however many there are. */
  onEveryMinute(task: string, handler: () => Promise<void>): void {
    this.on(task, handler);
    this.everyMinute.push(task);
  }
}
