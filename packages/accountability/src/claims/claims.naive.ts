import type { CalendarDate } from '@madang/basics';

export const hour = 3_600_000;

/** The second telling of the rules: days are counted on fingers, from one midnight of the city to the next, and nothing is shared. */
export class Naive {
  state: string;
  left: number | null;
  toFinding = 90;
  finding: string | null = null;

  constructor(
    private readonly kind: 'claim' | 'recommendation',
    first: readonly [string, number],
  ) {
    [this.state, this.left] = first;
  }

  midnight(): void {
    this.toFinding -= 1;
    if (this.left === null) return;
    this.left -= 1;
    if (this.left >= 0) return;
    const silence: Record<string, string> = {
      filed: 'unacknowledged',
      examining: 'late',
      waiting: 'silent',
      promised: 'unkept',
      reported: 'unconfirmed',
    };
    if (this.kind === 'claim' && (this.state === 'asking' || this.state === 'settling')) return this.backToWork();
    this.state = silence[this.state]!;
    this.left = null;
  }

  act(what: string, who: string, detail: string): boolean {
    return this.kind === 'claim' ? this.onClaim(`${who} ${what}`, detail) : this.onRecommendation(`${who} ${what}`, detail);
  }

  private onClaim(did: string, detail: string): boolean {
    const isAtWork = this.state === 'examining' || this.state === 'late';
    if (did === 'ombudsperson acknowledge' && (this.state === 'filed' || this.state === 'unacknowledged')) return (this.backToWork(), true);
    if (did === 'ombudsperson ask' && isAtWork) return this.to('asking', 14);
    if (did === 'ombudsperson offer' && isAtWork) return this.to('settling', 14);
    if (did === 'office inform' && this.state === 'asking') return (this.backToWork(), true);
    if (did === 'claimant decline' && this.state === 'settling') return (this.backToWork(), true);
    if (did === 'claimant agree' && this.state === 'settling') return this.end('settled');
    if (did === 'claimant withdraw' && this.state !== 'recommended' && this.state !== 'closed') return this.end('withdrawn');
    if (did === 'system finish' && this.state === 'recommended') return this.end(this.finding!);
    if (did !== 'ombudsperson find' || !isAtWork) return false;
    this.finding = detail;
    return detail === 'breach' || detail === 'part' ? this.to('recommended', null) : this.end(detail);
  }

  private onRecommendation(did: string, detail: string): boolean {
    const unanswered = this.state === 'waiting' || this.state === 'silent';
    if (did === 'office reply' && detail === 'refused') return unanswered && this.to('refused', null);
    if (did === 'office reply') return (unanswered || this.state === 'refused') && this.to('promised', 30);
    if (did === 'office report') return (this.state === 'promised' || this.state === 'unkept') && this.to('reported', 60);
    if (this.state !== 'reported') return false;
    if (did === 'claimant confirm') return this.to('confirmed', null);
    return did === 'claimant dispute' && this.to('unkept', null);
  }

  private backToWork(): void {
    this.to(this.toFinding < 0 ? 'late' : 'examining', this.toFinding < 0 ? null : this.toFinding);
  }

  private end(finding: string): boolean {
    this.finding = finding;
    return this.to('closed', null);
  }

  private to(state: string, left: number | null): true {
    this.state = state;
    this.left = left;
    return true;
  }
}

/** Midnights of a city between two moments, by walking from one half day to the next: no day is shorter. */
export function midnights(from: Date, to: Date, timeZone: string): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  let passed = 0;
  for (let at = from.getTime(); at < to.getTime();) {
    const next = Math.min(at + 12 * hour, to.getTime());
    if (day.format(at) !== day.format(next)) passed += 1;
    at = next;
  }
  return passed;
}

export const daysBetween = (from: CalendarDate, to: CalendarDate) => (Date.parse(to) - Date.parse(from)) / (24 * hour);
