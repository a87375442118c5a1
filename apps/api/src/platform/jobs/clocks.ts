import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { CityId } from '@madang/basics';
import { Jobs } from './jobs.js';

/** One thing whose time is over, and the moment at which it was. */
export interface Due {
  readonly cityId: CityId;
  readonly id: string;
  readonly at: Date;
}

/** What a module does by itself when a time limit is over. */
export interface TimeLimit<One extends Due = Due> {
  /** Everything whose time is over by now. */
  due(): Promise<readonly One[]>;
  /** Does what is due, as of the moment at which it was, unless somebody was quicker: it may be asked for twice. */
  pass(one: One): Promise<void>;
}

interface Waiting {
  readonly clock: string;
  readonly one: Due;
  readonly pass: () => Promise<void>;
}

/**
 * What happens when nobody does anything. Once a minute everything that is due in any module is done in the order in which it became
 * due: after a week without a worker things come out as if it had never been away.
 */
@Injectable()
export class Clocks implements OnModuleInit {
  private readonly log = new Logger('let-time-pass');
  private readonly limits = new Map<string, () => Promise<readonly Waiting[]>>();

  constructor(private readonly jobs: Jobs) {}

  /** The names under which modules have signed up. */
  get names(): readonly string[] {
    return [...this.limits.keys()];
  }

  on<One extends Due>(clock: string, limit: TimeLimit<One>): void {
    if (this.limits.has(clock)) throw new Error(`Two clocks are called ${clock}`);
    this.limits.set(clock, async () => (await limit.due()).map((one) => ({ clock, one, pass: () => limit.pass(one) })));
  }

  onModuleInit(): void {
    this.jobs.onEveryMinute('let-time-pass', () => this.run());
  }

  /** One step may make the next one due: it looks again until nothing new is. What failed waits for the next minute. */
  async run(): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const waiting = (await this.waiting()).filter((one) => !tried.has(nameOf(one)));
      if (waiting.length === 0) return;
      for (const one of waiting) {
        tried.add(nameOf(one));
        await this.pass(one);
      }
    }
  }

  private async waiting(): Promise<Waiting[]> {
    const all: Waiting[] = [];
    for (const ask of this.limits.values()) all.push(...(await ask()));
    return all.toSorted((one, other) => one.one.at.getTime() - other.one.at.getTime());
  }

  /** One that cannot be done does not keep the others waiting. */
  private async pass({ clock, one, pass }: Waiting): Promise<void> {
    try {
      await pass();
    } catch (error) {
      this.log.error({ err: error, clock, ...one }, 'what was due could not be done');
    }
  }
}

function nameOf({ clock, one: { cityId, id, at } }: Waiting): string {
  return [clock, cityId, id, at.getTime()].join('/');
}
