import { describe, expect, it } from 'vitest';
import { said } from './said.js';

describe('what is sent', () => {
  it('leaves out what is left open, at every depth', () =>
    expect(said({ title: 'a', members: null, agenda: [{ title: 'b', minutes: 0, record: undefined }] })).toEqual({
      title: 'a',
      agenda: [{ title: 'b', minutes: 0 }],
    }));

  it('keeps zero, no and empty', () => expect(said({ people: 0, harm: false, text: '' })).toEqual({ people: 0, harm: false, text: '' }));
});
