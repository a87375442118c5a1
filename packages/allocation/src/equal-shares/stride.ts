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
  private alikeInARow = 0;
  private narrowed = false;

  leapt(): void {
    this.stretch += this.length;
    this.length = this.narrowed ? 1n : this.length * 2n;
    this.narrowed = false;
  }

  /** @param about the part of the leap, from 0 to 1, after which something may change */
  failed(about: number): void {
    const guess = BigInt(Math.floor(Number(this.length) * about));
    const half = this.length / 2n;
    this.length = this.narrowed || guess < 1n || guess >= this.length ? half : guess;
    this.narrowed = true;
  }

  stepped(alike: boolean): void {
    this.narrowed = false;
    this.alikeInARow = alike ? this.alikeInARow + 1 : 0;
    if (alike) {
      this.stretch += 1n;
      if (this.alikeInARow >= 3 || this.stretch >= longStretch) this.length = 2n;
      return;
    }
    this.length = this.stretch >= longStretch ? this.stretch / 4n : 1n;
    this.stretch = 0n;
  }
}

/** Of so many rounds alike it is known that leaps pay. */
const longStretch = 16n;
