import type { ClaimView } from '@madang/contracts/claims';
import { describe, expect, it } from 'vitest';
import { claimHistory } from './claim-history.js';
import { sampleClaim } from './sample-claim.js';

type Word = ClaimView['words'][number];

const word = (kind: Word['kind'], at: string): Word => ({ ...sampleClaim.words[0]!, kind, at });
const inquiry = (id: string, askedOn: string): ClaimView['inquiries'][number] => ({
  id,
  office: 'Roads',
  text: 'Who closed it?',
  language: 'en',
  askedOn,
  dueOn: '2026-02-01',
  answer: null,
  answerLanguage: null,
  answeredOn: null,
});

const told = (words: Word[], inquiries: ClaimView['inquiries'], timeZone = 'Europe/Madrid') =>
  claimHistory({ words, inquiries }, timeZone).map((entry) => ('word' in entry ? entry.word.kind : entry.inquiry.id));

describe('the history of a claim', () => {
  it('puts what offices were asked between the words, by day', () => {
    const words = [
      word('filing', '2026-01-01T09:00:00Z'),
      word('acknowledgement', '2026-01-03T09:00:00Z'),
      word('finding', '2026-02-01T09:00:00Z'),
    ];
    expect(told(words, [inquiry('first', '2026-01-05'), inquiry('second', '2026-01-20')])).toEqual([
      'filing',
      'acknowledgement',
      'first',
      'second',
      'finding',
    ]);
  });

  it('of one day tells the acknowledgement first, and the finding last', () => {
    const words = [word('acknowledgement', '2026-01-05T09:00:00Z'), word('finding', '2026-01-05T15:00:00Z')];
    expect(told(words, [inquiry('asked', '2026-01-05')])).toEqual(['acknowledgement', 'asked', 'finding']);
  });

  it('counts days as the city does', () => {
    const words = [word('filing', '2026-01-04T23:30:00Z')];
    expect(told(words, [inquiry('asked', '2026-01-04')], 'Asia/Seoul')).toEqual(['asked', 'filing']);
  });
});
