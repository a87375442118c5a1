import { describe, expect, it } from 'vitest';
import { comfortAttributes, readComfort, writeComfort } from './comfort.js';

describe('reading in comfort', () => {
  it('comes back from the cookie as it was chosen', () => {
    const chosen = { theme: 'dark', contrast: 'more', text: 'large' } as const;
    expect(readComfort(`x=1; ${writeComfort(chosen).split(';')[0] ?? ''}`)).toEqual(chosen);
  });

  it('takes nothing from a cookie that it did not write', () => {
    expect(readComfort('comfort=theme."><script>+text.huge')).toEqual({ theme: 'auto', contrast: 'auto', text: 'auto' });
    expect(readComfort('discomfort=theme.dark')).toEqual({ theme: 'auto', contrast: 'auto', text: 'auto' });
  });

  it('leaves to the device what was not chosen', () => {
    expect(comfortAttributes({ theme: 'auto', contrast: 'more', text: 'auto' })).toEqual({ 'data-contrast': 'more' });
  });
});
