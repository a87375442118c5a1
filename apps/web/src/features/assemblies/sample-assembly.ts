import type { AssemblyView } from '@madang/contracts/assemblies';
import type { DecisionView } from '@madang/contracts/assembly-decisions';
import type { StatementView } from '@madang/contracts/assembly-statements';

/** A statement as the API would send it, for tests. */
export const sampleStatement: StatementView = {
  id: '01890000-0000-7000-8000-000000000011',
  text: 'A third floor without a lift is a place to wait.',
  language: 'en',
  table: 'Table 4',
  counts: { agree: 24, disagree: 3, pass: 1, harmFlagged: false },
  standing: 'shared',
  supersededBy: null,
  supersedes: null,
};

export const sampleDecision: DecisionView = {
  id: '01890000-0000-7000-8000-000000000021',
  number: 1,
  kind: 'carry_proposal',
  text: 'The district mends the steps first.',
  language: 'en',
  inFavour: 30,
  against: 8,
  abstained: 2,
  present: 40,
  carried: true,
  minorityStatement: 'Benches come before steps.',
  proposal: {
    reference: '2026-142',
    title: 'Mend the steps',
    language: 'en',
    state: 'acknowledged',
    dueOn: '2026-05-04',
    daysLate: 0,
  },
  door: 'opened',
  doorRefusal: null,
};

/** An assembly in session, as a facilitator reads it. */
export const sampleAssembly: AssemblyView = {
  id: '01890000-0000-7000-8000-000000000001',
  kind: 'neighbourhood',
  state: 'open',
  title: 'Down the stairs',
  question: 'What must change so that nobody here is shut in at home?',
  language: 'en',
  place: 'Old market hall, ground floor',
  districtCode: 'east',
  heldOn: '2026-03-20',
  startsAt: '17:00',
  minutes: 210,
  statements: 1,
  decisions: 1,
  demo: false,
  convenedBy: 'Neighbours of the market street',
  commitment: 'The district answers every decision in writing.',
  access: ['Step-free way in', 'Sign language'],
  members: null,
  quorum: null,
  agenda: [
    { title: 'Welcome', minutes: 30, record: null },
    { title: 'At tables', minutes: 120, record: 'Nine tables wrote statements.' },
  ],
  attendance: {
    present: 40,
    groups: [
      { group: 'older', names: { en: 'Older people' }, people: 21 },
      { group: 'migrants', names: { en: 'Migrants' }, people: null },
    ],
  },
  statementList: [sampleStatement],
  decisionList: [sampleDecision],
  correctionUntil: null,
  signedAt: null,
  cancelledBecause: null,
  revision: 3,
  allowedActions: ['record', 'close'],
  refusals: [{ action: 'sign', code: 'assembly/minutes-not-open', title: 'The minutes are not open for correction' }],
};
