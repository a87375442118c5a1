import { asProblem, type Problem } from '../../../api/problem.js';

/** A ballot as device and box number it: the highest revision counts. */
export interface KeptBallot {
  readonly revision: number;
  readonly choices: readonly string[];
}

/** Where the choices on the screen stand. */
export type Saving =
  | { readonly kind: 'nothing' }
  /** `at` is this device's own clock; null for what was stored on an earlier visit. */
  | { readonly kind: 'stored'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'retrying' }
  /** Another device has stored something else meanwhile; the voter decides. */
  | { readonly kind: 'elsewhere'; readonly stored: KeptBallot }
  /** Too late for anything new; `counts` is what the box holds. */
  | { readonly kind: 'closed'; readonly counts: KeptBallot | null }
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface BallotState {
  readonly choices: ReadonlySet<string>;
  readonly saving: Saving;
}

/** Everything the keeper needs of the world. */
export interface Surroundings {
  readonly send: (ballot: KeptBallot) => Promise<unknown>;
  readonly ask: () => Promise<KeptBallot | null>;
  /** What this device keeps until the box has it: null forgets. */
  readonly keep: (draft: KeptBallot | null) => void;
  readonly now: () => Date;
}

const quiet = 1500;
const waits = [2000, 4000, 8000, 16_000, 30_000];

/**
 * Keeps one person's ballot stored: every change is sent after a short quiet, one at a time, and sent again until it has
 * arrived. A repeated attempt carries the same revision and the same choices, so that an answer lost on its way harms
 * nothing; whatever is changed meanwhile goes under the next revision.
 */
export class BallotKeeper {
  private state: BallotState;
  private stored: KeptBallot | null;
  /** What is to be sent; its revision is fixed once it has been on its way. */
  private draft: KeptBallot | null = null;
  private highestSent = 0;
  private underWay = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    stored: KeptBallot | null,
    private readonly world: Surroundings,
  ) {
    this.stored = stored;
    this.state = { choices: new Set(stored?.choices), saving: stored ? { kind: 'stored', at: null } : { kind: 'nothing' } };
  }

  readonly read = (): BallotState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what an earlier visit could not send. */
  resume(draft: KeptBallot): void {
    const storedRevision = this.stored?.revision ?? 0;
    if (this.stored && same(this.stored.choices, draft.choices)) return this.world.keep(null);
    this.highestSent = draft.revision;
    this.draft = draft;
    if (draft.revision <= storedRevision && this.stored)
      return this.show({ choices: new Set(draft.choices), saving: { kind: 'elsewhere', stored: this.stored } });
    this.show({ choices: new Set(draft.choices), saving: { kind: 'saving' } });
    return this.sendSoon(0);
  }

  choose(choices: ReadonlySet<string>): void {
    const { saving } = this.state;
    if (saving.kind === 'closed') return;
    // Who goes on choosing while another device is at odds has decided which ballot counts.
    if (saving.kind === 'elsewhere') this.stored = saving.stored;
    const beyond = Math.max(this.stored?.revision ?? 0, this.highestSent);
    this.draft = { revision: beyond + 1, choices: [...choices].toSorted() };
    this.world.keep(this.draft);
    this.show({ choices, saving: { kind: 'saving' } });
    this.sendSoon(quiet);
  }

  /** At once: the page is being left, or the network is back. */
  flush(): void {
    if (this.draft && this.state.saving.kind !== 'elsewhere' && this.state.saving.kind !== 'refused') void this.sendNow();
  }

  /** The voter says which of two ballots counts. */
  settle(which: 'mine' | 'stored'): void {
    const { saving, choices } = this.state;
    if (saving.kind !== 'elsewhere') return;
    if (which === 'mine') return this.choose(choices);
    this.stored = saving.stored;
    this.forget();
    return this.show({ choices: new Set(saving.stored.choices), saving: { kind: 'stored', at: null } });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private sendSoon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.sendNow(), milliseconds);
  }

  private async sendNow(): Promise<void> {
    const sent = this.draft;
    if (this.underWay || !sent) return;
    clearTimeout(this.timer);
    this.underWay = true;
    this.highestSent = Math.max(this.highestSent, sent.revision);
    try {
      await this.world.send(sent);
      this.underWay = false;
      this.arrived(sent);
    } catch (fault) {
      this.underWay = false;
      await this.failed(sent, asProblem(fault));
    }
  }

  private arrived(sent: KeptBallot): void {
    this.stored = sent;
    this.failures = 0;
    if (this.draft !== sent) return this.sendSoon(0);
    this.forget();
    return this.show({ choices: this.state.choices, saving: { kind: 'stored', at: this.world.now() } });
  }

  private async failed(sent: KeptBallot, problem: Problem): Promise<void> {
    if (problem.code === 'ballot/conflict' || problem.code === 'ballot/stale') return this.meetTheOther(sent);
    if (problem.code === 'election/not-open') return this.meetTheClose();
    if (problem.status !== 0 && problem.status < 500 && problem.status !== 429) return this.say({ kind: 'refused', problem });
    this.say({ kind: 'retrying' });
    return this.sendSoon(waits[Math.min(this.failures++, waits.length - 1)] ?? quiet);
  }

  private async meetTheOther(sent: KeptBallot): Promise<void> {
    const stored = await this.world.ask().catch(() => undefined);
    if (!stored) return this.sendSoon(waits[0] ?? quiet);
    if (!same(stored.choices, this.draft?.choices ?? sent.choices)) return this.say({ kind: 'elsewhere', stored });
    this.stored = stored;
    this.forget();
    return this.say({ kind: 'stored', at: this.world.now() });
  }

  private async meetTheClose(): Promise<void> {
    const counts = await this.world.ask().catch(() => this.stored);
    this.forget();
    this.show({ choices: new Set(counts?.choices), saving: { kind: 'closed', counts } });
  }

  private forget(): void {
    this.draft = null;
    this.world.keep(null);
  }

  private say(saving: Saving): void {
    this.show({ choices: this.state.choices, saving });
  }

  private show(state: BallotState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
