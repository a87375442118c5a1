import type { CalendarDate, LineCode } from '@madang/basics';
import { money, type Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDecisions, checkOfficialResponse, reasonCodes, type ReasonCode, type ResponseDraft } from './index.js';

const EUR = 'EUR' as Currency;

const refusal: ResponseDraft = {
  decision: 'rejected',
  reasonCode: 'no_free_money',
  evidence: { line: '001-102-49101-4', amount: '80,000 euro', commitments: 'Cleaning contract until December 2027' },
  explanation: 'The whole line is bound by a contract. '.repeat(6),
  office: 'Department of Housing',
  officeHolder: 'Head of the department (demo)',
  figures: [{ label: 'Approved', amount: money(8_000_000n, EUR), value: null, source: 'Budget 2026, line 001-102-49101-4' }],
  effects: [{ right: 'HO', effect: 'unchanged', amount: null }],
  alternative: 'none',
  nextStepOn: '2026-06-01' as CalendarDate,
  appealRoute: 'Write to the human-rights committee',
  appealUntil: '2026-06-08' as CalendarDate,
  translations: ['es', 'en'],
};

const explained = (explanation: string) => checkOfficialResponse({ ...refusal, explanation });
const partly = (parts: ResponseDraft['parts']) => checkOfficialResponse({ ...refusal, decision: 'accepted_in_part', parts });
const fields = (draft: ResponseDraft) => checkOfficialResponse(draft).map((gap) => gap.field);

describe('checkOfficialResponse', () => {
  it('a complete refusal has no gaps', () => expect(checkOfficialResponse(refusal)).toEqual([]));

  it('an empty draft names every missing part at once', () =>
    expect(fields({})).toEqual([
      'decision',
      'reasonCode',
      'explanation',
      'office',
      'officeHolder',
      'figures',
      'effects',
      'alternative',
      'nextStepOn',
      'appealRoute',
      'appealUntil',
      'translations',
    ]));

  it('a full acceptance needs no reason and no appeal, and everything else', () =>
    expect(fields({ decision: 'accepted' })).toEqual([
      'explanation',
      'office',
      'officeHolder',
      'figures',
      'effects',
      'alternative',
      'nextStepOn',
      'translations',
    ]));

  it('dropping any one part of a complete answer leaves exactly that gap', () =>
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(refusal) as (keyof ResponseDraft)[])), fc.constantFrom(null, undefined), (part, gone) => {
        fc.pre(part !== 'evidence');
        expect(fields({ ...refusal, [part]: gone })).toEqual([part]);
      }),
    ));

  it('199 characters explain too little, 200 are enough, and blanks do not count', () => {
    expect(explained('길'.repeat(199))).toEqual([
      { code: 'response/explanation-too-short', field: 'explanation', length: 199, minimum: 200 },
    ]);
    expect(explained('길'.repeat(200))).toEqual([]);
    expect(explained(`No money.${' '.repeat(300)}Sorry.`)).toMatchObject([{ length: 16 }]);
  });

  it('each reason asks for its own evidence, piece by piece', () =>
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(reasonCodes) as ReasonCode[])), (reasonCode) => {
        const wanted = reasonCodes[reasonCode].evidence;
        expect(checkOfficialResponse({ ...refusal, reasonCode, evidence: {} })).toEqual(
          wanted.map((evidence) => ({ code: 'response/evidence-missing', field: `evidence/${evidence}`, reason: reasonCode, evidence })),
        );
        const shown = Object.fromEntries(wanted.map((part) => [part, 'shown']));
        expect(checkOfficialResponse({ ...refusal, reasonCode, evidence: shown })).toEqual([]);
      }),
    ));

  it('a figure without a source, a value or a label is named by its place', () =>
    expect(fields({ ...refusal, figures: [...refusal.figures!, { label: ' ', amount: null, value: '', source: '' }] })).toEqual([
      'figures/1/label',
      'figures/1/value',
      'figures/1/source',
    ]));

  it('a partial acceptance lists its parts: some accepted, some not, each refusal with its reason', () => {
    const yes = { what: 'Lighting in the park', accepted: true, reasonCode: null };
    const no = { what: 'A second entrance', accepted: false, reasonCode: 'infeasible' } as const;
    expect(partly([yes, no])).toEqual([]);
    expect(partly([])).toEqual([{ code: 'response/part-missing', field: 'parts' }]);
    expect(partly([yes])).toEqual([{ code: 'response/parts-all-alike', field: 'parts' }]);
    expect(partly([yes, { ...no, reasonCode: null }])).toEqual([{ code: 'response/part-missing', field: 'parts/1/reasonCode' }]);
  });

  it('a deferral names its date and the stage of the budget it waits for', () =>
    expect(fields({ ...refusal, decision: 'deferred' })).toEqual(['deferredUntil', 'budgetStage']));

  it.each(answerDecisions.filter((decision) => decision !== 'accepted'))('%s carries a reason and the way to appeal', (decision) =>
    expect(fields({ decision })).toEqual(expect.arrayContaining(['reasonCode', 'appealRoute', 'appealUntil'])),
  );
});

describe('what was asked', () => {
  const parts = [
    { what: 'This year', accepted: true, reasonCode: null },
    { what: 'Next year', accepted: false, reasonCode: 'policy_choice' as const },
  ];
  const line = (asked: bigint, accepted: bigint, why: string | null) => ({ line: 'L-1' as LineCode, asked, accepted, why });
  const inPart = (lines: ResponseDraft['lines']) => checkOfficialResponse({ ...refusal, decision: 'accepted_in_part', parts, lines });

  it('a line that gets less than was asked needs a word of its own', () =>
    expect(inPart([line(20_000_000n, 8_000_000n, ' ')])).toEqual([
      { code: 'response/line-unanswered', field: 'lineReasons/L-1', line: 'L-1', asked: 20_000_000n, accepted: 8_000_000n },
    ]));

  it('a line that gets all of it, or that is explained, is answered', () =>
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (asked, accepted) => {
        expect(inPart([line(asked, asked, null), line(asked, accepted, 'The rest is bound.')])).toEqual([]);
      }),
    ));

  it('a refusal of the whole speaks for every line', () =>
    expect(checkOfficialResponse({ ...refusal, lines: [line(5n, 0n, null)] })).toEqual([]));

  it('every question needs a reply, whatever is decided', () => {
    const replies = [
      { question: 'Who pays?', reply: 'The department.' },
      { question: 'Since when?', reply: '  ' },
    ];
    expect(checkOfficialResponse({ ...refusal, replies })).toEqual([
      { code: 'response/question-unanswered', field: 'replies/1', question: 'Since when?' },
    ]);
  });
});
