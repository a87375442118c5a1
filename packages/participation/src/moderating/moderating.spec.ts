import type { PersonId } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appealAgainst,
  decideAppeal,
  decideThing,
  inForce,
  moderationLimits,
  refuseNewcomer,
  reportReasons,
  silenceOnAppeal,
  takeReport,
  wordsAlike,
  type Appealed,
  type ReportCase,
  type ThingCase,
  type ThingVerdict,
} from '../index.js';

const [writer, author, reporter, decider, other] = ['w', 'a', 'r', 'd', 'o'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const parties = { writerIds: [writer], authorIds: [author], reporterIds: [reporter] };
const now = new Date('2026-05-01T10:00:00Z');
const later = new Date('2026-05-08T10:00:00Z');
const covered: Appealed = { verdict: 'cover', decidedBy: decider, appeal: null };

describe('takeReport', () => {
  const fresh: ReportCase = { isWriter: false, readable: true, reportedAlready: false, today: 0, most: 10 };
  const code = (about: Partial<ReportCase>) => {
    const taken = takeReport({ ...fresh, ...about }, { reason: 'threat', note: null });
    return taken.ok ? 'taken' : taken.error.code;
  };

  it('takes any reason of the list, and asks for a word where nobody could check it otherwise', () => {
    const bare = reportReasons.filter((reason) => takeReport(fresh, { reason, note: '  ' }).ok);
    expect(reportReasons.filter((reason) => !bare.includes(reason))).toEqual(['illegal', 'other']);
    expect(reportReasons.every((reason) => takeReport(fresh, { reason, note: 'Read the second line.' }).ok)).toBe(true);
  });

  it('counts once what one person says of one thing, and only so many of them in a day', () => {
    expect([code({}), code({ today: 9 }), code({ today: 10 }), code({ reportedAlready: true })]).toEqual([
      'taken',
      'taken',
      'report/too-many-today',
      'report/reported-already',
    ]);
  });

  it('takes none of one’s own words, nor of what nobody can read', () => {
    expect([code({ isWriter: true }), code({ readable: false })]).toEqual(['report/own-words', 'report/nothing-to-read']);
  });
});

describe('decideThing', () => {
  const about: ThingCase = { ...parties, deciderId: decider, texts: ['Ask Ms Doe.'], readable: true, openReports: 1 };
  const cover: ThingVerdict = { verdict: 'cover', reason: 'personal_data', passages: ['Ms Doe'] };
  const code = (changed: Partial<ThingCase>, verdict: ThingVerdict = cover) => {
    const decided = decideThing({ ...about, ...changed }, verdict);
    return decided.ok ? 'decided' : decided.error.code;
  };

  it('is for none of the parties, whatever they would say', () => {
    for (const deciderId of [writer, author, reporter])
      for (const verdict of [cover, { verdict: 'keep' }, { verdict: 'warn', warning: 'violence' }] as const)
        expect(code({ deciderId }, verdict)).toBe('moderation/own-cause');
    expect(code({})).toBe('decided');
  });

  it('covers passages that stand there word by word, and the whole without naming any', () => {
    expect(code({}, { ...cover, passages: ['Mr Doe'] })).toBe('moderation/passage-not-in-the-text');
    expect(code({}, { ...cover, passages: [] })).toBe('moderation/passage-not-in-the-text');
    expect(code({}, { ...cover, passages: null })).toBe('decided');
  });

  it('keeps what was reported, and covers what can be read', () => {
    expect(code({ openReports: 0 }, { verdict: 'keep' })).toBe('moderation/nothing-reported');
    expect(code({ openReports: 0 })).toBe('decided');
    expect(code({ readable: false })).toBe('moderation/nothing-to-cover');
    expect(code({ readable: false }, { verdict: 'keep' })).toBe('decided');
  });
});

describe('an appeal', () => {
  const asked: Appealed = { ...covered, appeal: { state: 'open', dueAt: later } };
  const appeal = (decision: Appealed, isWriter = true, at = now) => {
    const made = appealAgainst(decision, { isWriter, until: later, now: at });
    return made.ok ? made.value : made.error.code;
  };

  it('is the writer’s, once, in time, and against what was done to their words', () => {
    expect(appeal(covered)).toBe('open');
    expect(appeal(covered, false)).toBe('appeal/not-yours');
    expect(appeal(asked)).toBe('appeal/once-only');
    expect(appeal({ ...covered, verdict: 'keep' })).toBe('appeal/nothing-to-undo');
    expect(appeal(covered, true, new Date(later.getTime() + 1))).toBe('appeal/too-late');
  });

  it('is decided by somebody else than whoever covered the words, and by no party', () => {
    for (const deciderId of [decider, writer, author, reporter])
      expect(decideAppeal(asked, parties, { deciderId, verdict: 'lift' })).toMatchObject({ error: { code: 'appeal/another-person' } });
    expect(decideAppeal(asked, parties, { deciderId: other, verdict: 'uphold' })).toEqual({ ok: true, value: 'upheld' });
    expect(decideAppeal(covered, parties, { deciderId: other, verdict: 'lift' })).toMatchObject({ error: { code: 'appeal/not-open' } });
  });

  it('without an answer brings the words back on its day, and not before', () => {
    expect(silenceOnAppeal(asked, new Date(later.getTime() - 1))).toBeNull();
    expect(silenceOnAppeal(asked, later)).toBe('lifted_by_silence');
    expect(silenceOnAppeal(covered, later)).toBeNull();
  });

  it('ends in one way, by another person or by silence, whatever is tried and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const lives = steps.reduce<readonly Life[]>(
          (so, one) => [...so, live(so.at(-1)!, one)],
          [{ decision: covered, at: now, by: null }],
        );
        const ended = lives.filter(({ decision }) => decision.appeal !== null && decision.appeal.state !== 'open');
        expect(new Set(ended.map(({ decision }) => decision.appeal?.state)).size).toBeLessThanOrEqual(1);
        expect(ended.every(({ by }) => by === null || by === other)).toBe(true);
        for (const { decision } of lives) expect(inForce(decision)).toBe(!(decision.appeal?.state.startsWith('lifted') ?? false));
      }),
      { numRuns: 500 },
    );
  });
});

/** A cover as it stands after some steps, and who decided about it. */
interface Life {
  readonly decision: Appealed;
  readonly at: Date;
  readonly by: PersonId | null;
}

const day = 86_400_000;
const step = fc.oneof(
  fc.record({ act: fc.constant('appeal' as const), who: fc.constantFrom(writer, other) }),
  fc.record({
    act: fc.constant('decide' as const),
    who: fc.constantFrom(writer, author, reporter, decider, other),
    verdict: fc.constantFrom('uphold' as const, 'lift' as const),
  }),
  fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 12 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function live(life: Life, one: Step): Life {
  const { decision, at } = life;
  switch (one.act) {
    case 'wait': {
      const then = new Date(at.getTime() + one.days * day);
      const state = silenceOnAppeal(decision, then);
      return { ...life, at: then, ...(state && { decision: { ...decision, appeal: { ...decision.appeal!, state } } }) };
    }
    case 'appeal': {
      const until = new Date(now.getTime() + moderationLimits.appealDays * day);
      const made = appealAgainst(decision, { isWriter: one.who === writer, until, now: at });
      const dueAt = new Date(at.getTime() + moderationLimits.answerDays * day);
      return made.ok ? { ...life, decision: { ...decision, appeal: { state: made.value, dueAt } } } : life;
    }
    default: {
      const made = decideAppeal(decision, parties, { deciderId: one.who, verdict: one.verdict });
      return made.ok ? { at, by: one.who, decision: { ...decision, appeal: { ...decision.appeal!, state: made.value } } } : life;
    }
  }
}

describe('a new account', () => {
  const { newAccountHours, newAccountTexts } = moderationLimits;
  const since = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const code = (hours: number, texts: number, text = 'words') => refuseNewcomer({ accountSince: since(hours), now, texts, text })?.code;

  it('publishes a few texts with a link at most, for a day', () => {
    expect(code(1, newAccountTexts - 1, 'see https://a.example')).toBeUndefined();
    expect(code(1, newAccountTexts)).toBe('newcomer/too-many-texts');
    expect(code(1, 0, 'see https://a.example and http://b.example')).toBe('newcomer/too-many-links');
    expect(code(newAccountHours, 99, 'https://a.example https://b.example')).toBeUndefined();
  });
});

describe('wordsAlike', () => {
  it('sees through signs, capitals and order', () => {
    expect(wordsAlike('Buy the best lamps here!')).toBe(wordsAlike('… HERE, buy the BEST   lamps'));
    expect(wordsAlike('Buy the best lamps here')).not.toBe(wordsAlike('Buy the best chairs here'));
    expect(wordsAlike('여기 가장 좋은 등을 사세요')).not.toBeNull();
  });
  it('says nothing of a few words that anybody may say', () => expect(wordsAlike('I agree with this')).toBeNull());
});
