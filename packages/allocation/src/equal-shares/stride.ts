/**
 * How many rounds of Add1 to leap over next. That decides how long a count takes, never what comes out: every leap is certified.
 *
 * Leaps double while they succeed. One that fails says where about something changes: the next goes right before that place, and
 * single rounds go over it. Behind it leaps begin with a part of the stretch before, as changes lie about as far apart.
 */
export class Stride {
  /** One for a single round. */
  length = 1n;
  private stretch = 0n;
  /** How long stretches were of late. */
  private usual = 0n;
  private alikeInARow = 0;
  private failures = 0;
  /** How far the nearest place is to which no leap came; zero if there is none. */
  private wall = 0n;

  leapt(): void {
    const { length, failures } = this;
    this.went(length);
    this.length = failures > 0 ? 1n : this.upToWall(length * 2n);
  }

  /** @param about the part of the leap, from 0 to 1, after which something may change */
  failed(about: number): void {
    const { length } = this;
    this.failures++;
    this.wall = length;
    const guess = BigInt(Math.floor(Number(length) * about));
    this.length = this.failures > 3 || guess < 1n || guess >= length ? length / 2n : guess;
  }

  stepped(alike: boolean): void {
    if (alike) {
      this.alikeInARow++;
      this.went(1n);
      if (this.wall > 2n) this.length = this.wall / 2n;
      else if (this.alikeInARow >= 3 || this.stretch >= longStretch) this.length = 2n;
      return;
    }
    this.alikeInARow = 0;
    this.usual = (this.usual + this.stretch) / 2n;
    this.stretch = 0n;
    this.wall = 0n;
    this.length = this.usual >= longStretch ? this.usual / 4n : 1n;
  }

  private went(rounds: bigint): void {
    this.stretch += rounds;
    this.failures = 0;
    this.wall = this.wall > rounds ? this.wall - rounds : 0n;
  }

  private upToWall(length: bigint): bigint {
    return this.wall === 0n || length < this.wall ? length : (this.wall + 1n) / 2n;
  }
}

/** Of so many rounds alike it is known that leaps pay. */
const longStretch = 16n;
