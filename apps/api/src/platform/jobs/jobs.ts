import { Injectable } from '@nestjs/common';

export type JobHandler = (payload: Readonly<Record<string, unknown>>) => Promise<void>;

/** The work that runs beside requests. Modules sign up when they start; the worker takes it from here. */
@Injectable()
export class Jobs {
  readonly handlers = new Map<string, JobHandler>();
  readonly everyMinute: string[] = [];

  /** What a job is handed is what `addJob` was given for it, by the same module: the handler says what that is. */
  on<Payload extends object = Readonly<Record<string, unknown>>>(task: string, handler: (payload: Payload) => Promise<void>): void {
    if (this.handlers.has(task)) throw new Error(`Two handlers for the job ${task}`);
    this.handlers.set(task, (payload) => handler(payload as Payload));
  }

  /** Runs by the clock, once a minute, in one process however many there are. */
  onEveryMinute(task: string, handler: () => Promise<void>): void {
    this.on(task, handler);
    this.everyMinute.push(task);
  }
}
