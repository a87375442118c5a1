import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../../api/problem.js';
import { BallotKeeper, type KeptBallot } from './ballot-keeper.js';

/** A box as the API keeps it, with a network that can lose questions and answers. */
class Box {
  ballot: KeptBallot | null = null;
  open = true;
  network: 'up' | 'loses the question' | 'loses the answer' = 'up';
  readonly sent: KeptBallot[] = [];

  readonly cast = async (ballot: KeptBallot): Promise<void> => {
    this.sent.push(ballot);
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (this.network === 'loses the question') throw new Problem({ status: 0 });
    const again = this.ballot?.revision === ballot.revision;
    if (again && this.ballot?.choices.join() !== ballot.choices.join()) throw new Problem({ status: 409, code: 'ballot/conflict' });
    if (!again && !this.open) throw new Problem({ status: 409, code: 'election/not-open' });
    if (this.ballot && this.ballot.revision > ballot.revision) throw new Problem({ status: 409, code: 'ballot/stale' });
    this.ballot = ballot;
    if (this.network === 'loses the answer') throw new Problem({ status: 0 });
  };
}

let box: Box;
let device: KeptBallot | null;
const at = new Date('2026-03-20T14:02:00Z');

beforeEach(() => {
  vi.useFakeTimers();
  box = new Box();
  device = null;
});
afterEach(() => {
  vi.useRealTimers();
});

function keeper(stored: KeptBallot | null = box.ballot): BallotKeeper {
  return new BallotKeeper(stored, {
    send: box.cast,
    ask: async () => box.ballot,
    keep: (draft) => {
      device = draft;
    },
    now: () => at,
  });
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a choice', () => {
  it('is sent after a short quiet, and only the last of several', async () => {
    const mine = keeper();
    mine.choose(new Set(['P01']));
    await pass(1000);
    mine.choose(new Set(['P01', 'P02']));
    await pass(1000);
    expect([box.sent, mine.read().saving.kind]).toEqual([[], 'saving']);
    await pass(700);
    expect(box.sent).toEqual([{ revision: 1, choices: ['P01', 'P02'] }]);
    expect(mine.read().saving).toEqual({ kind: 'stored', at });
  });

  it('is kept on the device until the box has it', async () => {
    const mine = keeper();
    mine.choose(new Set(['P02']));
    expect(device).toEqual({ revision: 1, choices: ['P02'] });
    await pass(2000);
    expect(device).toBeNull();
  });

  it('made while another is under way follows under the next revision', async () => {
    const mine = keeper();
    mine.choose(new Set(['P01']));
    await pass(1550);
    mine.choose(new Set(['P03']));
    await pass(3000);
    expect(box.sent).toEqual([
      { revision: 1, choices: ['P01'] },
      { revision: 2, choices: ['P03'] },
    ]);
    expect(box.ballot).toEqual({ revision: 2, choices: ['P03'] });
  });

  it('goes at once when the page is left', async () => {
    const mine = keeper();
    mine.choose(new Set(['P01']));
    mine.flush();
    await pass(150);
    expect(box.ballot?.choices).toEqual(['P01']);
  });

  it('taken back leaves an empty ballot, which counts as one', async () => {
    box.ballot = { revision: 4, choices: ['P01'] };
    const mine = keeper();
    mine.choose(new Set());
    await pass(2000);
    expect(box.ballot).toEqual({ revision: 5, choices: [] });
  });
});

describe('a bad network', () => {
  it('is tried again with the same revision until the ballot has arrived', async () => {
    box.network = 'loses the question';
    const mine = keeper();
    mine.choose(new Set(['P01']));
    await pass(10_000);
    expect([mine.read().saving.kind, device]).toEqual(['retrying', { revision: 1, choices: ['P01'] }]);
    box.network = 'up';
    await pass(20_000);
    expect([mine.read().saving.kind, device]).toEqual(['stored', null]);
    expect(new Set(box.sent.map(({ revision }) => revision))).toEqual(new Set([1]));
  });

  it('that swallows the answer does no harm: the repetition is confirmed', async () => {
    box.network = 'loses the answer';
    const mine = keeper();
    mine.choose(new Set(['P01']));
    await pass(1700);
    expect(box.ballot).toEqual({ revision: 1, choices: ['P01'] });
    box.network = 'up';
    await pass(5000);
    expect([mine.read().saving.kind, box.ballot?.revision]).toEqual(['stored', 1]);
  });

  it('and a change meanwhile: the change takes the next revision, since nobody knows whether the first one arrived', async () => {
    box.network = 'loses the answer';
    const mine = keeper();
    mine.choose(new Set(['P01']));
    await pass(1700);
    mine.choose(new Set(['P02']));
    box.network = 'up';
    await pass(5000);
    expect([box.ballot, mine.read().saving.kind]).toEqual([{ revision: 2, choices: ['P02'] }, 'stored']);
  });
});

describe('what an earlier visit could not send', () => {
  it('is sent now, under its own revision', async () => {
    const mine = keeper();
    mine.resume({ revision: 1, choices: ['P03'] });
    expect([...mine.read().choices]).toEqual(['P03']);
    await pass(500);
    expect([box.ballot, device]).toEqual([{ revision: 1, choices: ['P03'] }, null]);
  });

  it('is forgotten when it had arrived after all', () => {
    box.ballot = { revision: 1, choices: ['P03'] };
    const mine = keeper();
    mine.resume({ revision: 1, choices: ['P03'] });
    expect([mine.read().saving.kind, device]).toEqual(['stored', null]);
  });

  it('is put to the voter when another device was newer', () => {
    box.ballot = { revision: 3, choices: ['P01'] };
    const mine = keeper();
    mine.resume({ revision: 2, choices: ['P03'] });
    expect(mine.read().saving).toEqual({ kind: 'elsewhere', stored: { revision: 3, choices: ['P01'] } });
  });
});

describe('two devices at odds', () => {
  async function atOdds(): Promise<BallotKeeper> {
    const mine = keeper();
    box.ballot = { revision: 5, choices: ['P04'] };
    mine.choose(new Set(['P01']));
    await pass(2000);
    expect(mine.read().saving).toEqual({ kind: 'elsewhere', stored: { revision: 5, choices: ['P04'] } });
    return mine;
  }

  it('are settled by the voter: what is stored', async () => {
    const mine = await atOdds();
    mine.settle('stored');
    expect([[...mine.read().choices], mine.read().saving.kind, device]).toEqual([['P04'], 'stored', null]);
  });

  it('are settled by the voter: what is on this screen', async () => {
    const mine = await atOdds();
    mine.settle('mine');
    await pass(2000);
    expect([box.ballot, mine.read().saving.kind]).toEqual([{ revision: 6, choices: ['P01'] }, 'stored']);
  });

  it('are no quarrel when both say the same', async () => {
    const mine = keeper();
    box.ballot = { revision: 5, choices: ['P01'] };
    mine.choose(new Set(['P01']));
    await pass(2000);
    expect([mine.read().saving.kind, device]).toEqual(['stored', null]);
  });
});

describe('the close', () => {
  it('shows what counts, and takes nothing more', async () => {
    box.ballot = { revision: 2, choices: ['P02'] };
    const mine = keeper();
    box.open = false;
    mine.choose(new Set(['P01']));
    await pass(2000);
    expect(mine.read()).toEqual({ choices: new Set(['P02']), saving: { kind: 'closed', counts: { revision: 2, choices: ['P02'] } } });
    mine.choose(new Set(['P03']));
    await pass(2000);
    expect(box.ballot.choices).toEqual(['P02']);
  });

  it('does not take back what had arrived: the repeated question is still confirmed', async () => {
    box.network = 'loses the answer';
    const mine = keeper();
    mine.choose(new Set(['P01']));
    await pass(1700);
    box.open = false;
    box.network = 'up';
    await pass(5000);
    expect(mine.read().saving.kind).toBe('stored');
  });
});

it('a refusal that no waiting mends is told, and the choices stay on the device', async () => {
  const mine = new BallotKeeper(null, {
    send: () => Promise.reject(new Problem({ status: 401, code: 'access/sign-in-needed' })),
    ask: async () => null,
    keep: (draft) => {
      device = draft;
    },
    now: () => at,
  });
  mine.choose(new Set(['P01']));
  await pass(60_000);
  expect([mine.read().saving.kind, device]).toEqual(['refused', { revision: 1, choices: ['P01'] }]);
});
