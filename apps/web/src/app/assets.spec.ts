import { describe, expect, it } from 'vitest';
import { assetsFor } from './assets.js';

const manifest = {
  'src/entry-client.tsx': { file: 'assets/entry.js', imports: ['_shared.js'], css: ['assets/entry.css'] },
  'src/page.tsx': { file: 'assets/page.js', imports: ['_one.js'], css: ['assets/page.css'] },
  '_shared.js': { file: 'assets/shared.js', css: ['assets/shared.css'] },
  '_one.js': { file: 'assets/one.js', imports: ['_other.js', '_shared.js'] },
  '_other.js': { file: 'assets/other.js', imports: ['_one.js'] },
};

describe('what a page’s head names', () => {
  it('its own styles last, so that they win', () =>
    expect(assetsFor(manifest, ['src/page.tsx']).styles).toEqual(['/assets/shared.css', '/assets/entry.css', '/assets/page.css']));

  it('each script once, though two import each other, and the entry apart', () => {
    const { entry, modules } = assetsFor(manifest, ['src/page.tsx']);
    expect(entry).toBe('/assets/entry.js');
    expect(modules).toEqual(['/assets/shared.js', '/assets/other.js', '/assets/one.js', '/assets/page.js']);
  });

  it('leaves out a file that was not built', () => expect(assetsFor(manifest, ['src/gone.tsx']).modules).toEqual(['/assets/shared.js']));
});
