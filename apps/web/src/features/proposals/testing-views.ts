import type { MovesChecksView } from '@madang/contracts/proposal-checks';
import type { ProposalView } from '@madang/contracts/proposals';

// What the API would send, for the tests of this feature.

export const published: ProposalView = {
  id: '01890000-0000-7000-8000-00000000000a',
  reference: '2026-7',
  title: '시장길에 벤치를',
  language: 'ko',
  kind: 'reallocation',
  state: 'published',
  districtCode: 'east',
  submittedAt: '2026-03-01T03:00:00.000Z',
  enteredAt: '2026-03-02T03:00:00.000Z',
  dueOn: '2026-03-29',
  daysLate: 0,
  amount: { minor: '40000', currency: 'KRW' },
  takesMostFrom: { line: 'E-1-roads', name: '도로', delta: { minor: '-40000', currency: 'KRW' } },
  givesMostTo: { line: 'E-2-parks', name: '공원', delta: { minor: '40000', currency: 'KRW' } },
  moveCount: 2,
  losing: ['MO'],
  gaining: ['EN'],
  supporters: 32,
  supportThreshold: 48,
  debate: { id: null, threshold: 96, supportUntil: null },
  demo: false,
  importedFrom: null,
  origin: null,
  author: { penName: 'Persimmon', demo: false },
  coAuthors: [],
  cycle: '2026',
  budgetYear: 2026,
  problem: '앉을 곳이 없습니다.',
  change: '벤치를 놓아 주세요.',
  whoIsAffected: null,
  howOneWouldKnow: null,
  pastWrong: null,
  whoWouldLose: null,
  place: null,
  warning: null,
  point: null,
  groups: [],
  attachments: [],
  moves: [
    { line: 'E-1-roads', name: '도로', delta: { minor: '-40000', currency: 'KRW' } },
    { line: 'E-2-parks', name: '공원', delta: { minor: '40000', currency: 'KRW' } },
  ],
  dueRule: { code: 'limit', from: '2026-03-02', days: 30 },
  sentBack: null,
  iSupport: false,
  mine: false,
  revision: 1,
  allowedActions: [],
  refusals: [],
};

export const draft: ProposalView = {
  ...published,
  reference: null,
  state: 'draft',
  title: '',
  problem: '',
  change: '',
  submittedAt: null,
  dueOn: null,
  dueRule: null,
  moves: [],
  amount: null,
  budgetYear: null,
  mine: true,
  revision: 3,
  allowedActions: ['edit', 'submit', 'discard'],
};

const won = (minor: number) => ({ minor: String(minor), currency: 'KRW' });

/** The checks of moving 40,000 won from roads to parks, while all of it is free. */
export const checks: MovesChecksView = {
  budgetYear: 2026,
  flaws: [],
  unknownLines: [],
  balance: {
    level: 'ok',
    taken: won(40_000),
    given: won(40_000),
    difference: won(0),
    sources: [
      {
        line: 'E-1-roads',
        name: '도로',
        asked: won(40_000),
        short: won(0),
        appropriation: won(900_000),
        committed: won(100_000),
        earmarked: won(0),
        free: won(800_000),
      },
    ],
  },
  effect: {
    level: 'concern',
    byRight: [
      {
        right: 'MO',
        net: won(-36_000),
        afterMove: { level: 'concern', change: -0.0476, nominalChange: 0.01, missing: [] },
      },
      {
        right: 'SA',
        net: won(-4_000),
        afterMove: { level: 'not_computable', change: null, nominalChange: null, missing: [{ name: 'p0', year: 2025 }] },
      },
      { right: 'EN', net: won(40_000), afterMove: null },
    ],
    notAttributed: won(0),
    asksWhoWouldLose: true,
  },
};
