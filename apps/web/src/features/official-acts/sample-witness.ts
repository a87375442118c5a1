import type { WitnessView } from '@madang/contracts/log-witnesses';

/** A witness as the API would send it, for tests. */
export const sampleWitness: WitnessView = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'archive.example.org',
  key: 'archive.example.org+1a2b3c4d+BAQA',
  who: 'Archive of a university',
  publishedRule: 'Minutes of the council, 3 March',
  namedAt: '2026-03-01T09:00:00Z',
  dismissedAt: null,
  dismissedBecause: null,
  size: 12,
  seenAt: '2026-03-19T03:00:00Z',
};
