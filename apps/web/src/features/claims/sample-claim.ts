import type { OpenClaimCardView } from '@madang/contracts/claim-lists';
import type { ClaimFiguresView } from '@madang/contracts/claim-figures';
import type { ClaimView } from '@madang/contracts/claims';
import type { RecommendationView } from '@madang/contracts/recommendations';

/** A recommendation as the API would send it, for tests. */
export const sampleRecommendation: RecommendationView = {
  id: '00000000-0000-4000-8000-000000000002',
  right: 'HO',
  office: 'Roads',
  summary: 'The road was repaired on one side.',
  text: 'Repair the other side as well.',
  language: 'en',
  madeOn: '2026-03-01',
  state: 'waiting',
  owner: 'office',
  dueOn: '2026-04-30',
  reply: null,
  watched: false,
  claim: '00000000-0000-4000-8000-000000000001',
  steps: [],
  acts: [],
};

const subject = { kind: 'decision', key: '2026-142', name: 'Mend the steps', language: 'en' } as const;

export const sampleOpenClaim: OpenClaimCardView = {
  id: '00000000-0000-4000-8000-000000000001',
  confidential: false,
  about: 'decision',
  right: 'HO',
  state: 'examining',
  owner: 'ombudsperson',
  dueOn: '2026-04-01',
  findBy: '2026-04-01',
  finding: null,
  filedOn: '2026-01-01',
  subject,
};

/** An open claim as its claimant reads it. */
export const sampleClaim: ClaimView = {
  ...sampleOpenClaim,
  mine: true,
  erased: false,
  claimant: null,
  forAnother: false,
  consent: '',
  words: [
    {
      number: 1,
      kind: 'filing',
      by: 'claimant',
      at: '2026-01-01T09:00:00Z',
      text: 'The steps are broken.\nNobody came.',
      asked: 'Mend them.',
      language: 'en',
    },
  ],
  inquiries: [],
  recommendations: [],
  readings: [],
  acts: ['add', 'withdraw'],
};

const counts = { total: 0, medianDays: null, byRight: [], byAbout: [], byFinding: [] };

export const sampleClaimFigures: ClaimFiguresView = {
  limits: [{ limit: 'acknowledge', days: 7, from: 'filing', owner: 'ombudsperson' }],
  open: { ...counts, total: 4, byRight: [{ code: 'HO', count: 4 }] },
  openAtWork: 2,
  confidential: null,
  fewest: 10,
  recommendations: [],
};
