import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProposalText, textLimits, type ProposalText, type TextField } from './index.js';

const text: ProposalText = {
  title: 'Light in the park',
  problem: 'After dark nobody dares to cross the park.',
  change: 'Lamps along the main path, until midnight.',
  whoIsAffected: null,
  howOneWouldKnow: null,
  pastWrong: null,
};

describe('checkProposalText', () => {
  it('a title, a problem and a change are enough', () => expect(checkProposalText(text)).toEqual([]));
  it('names every empty field that is needed, and none that is not', () =>
    expect(checkProposalText({ ...text, title: '', problem: '  \n ', change: '' })).toEqual([
      { code: 'proposal/text-missing', field: 'title' },
      { code: 'proposal/text-missing', field: 'problem' },
      { code: 'proposal/text-missing', field: 'change' },
    ]));
  it('says by which limit a text is too short', () =>
    expect(checkProposalText({ ...text, title: ' Lamp ' })).toEqual([
      { code: 'proposal/text-too-short', field: 'title', length: 4, limit: 5 },
    ]));
  it('the longest text passes, one character more does not; an emoji is one character', () =>
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(textLimits) as TextField[])), fc.constantFrom('a', '길', '🌳'), (field, character) => {
        const { most } = textLimits[field];
        expect(checkProposalText({ ...text, [field]: character.repeat(most) })).toEqual([]);
        expect(checkProposalText({ ...text, [field]: character.repeat(most + 1) })).toEqual([
          { code: 'proposal/text-too-long', field, length: most + 1, limit: most },
        ]);
      }),
    ));
});
