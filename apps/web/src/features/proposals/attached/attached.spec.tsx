import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { published } from '../testing-views.js';
import { Attached } from './attached.js';

const at = '/dream/en/proposals/2026-7';
const picture = {
  id: '01890000-0000-7000-8000-00000000000b',
  kind: 'picture',
  mediaType: 'image/webp',
  words: '등받이 없는 의자',
  width: 1600,
  height: 1200,
  widths: [400, 800, 1600],
  size: 100_000,
  covered: null,
  warning: null,
} as const;
const document = {
  ...picture,
  id: '01890000-0000-7000-8000-00000000000c',
  kind: 'document',
  mediaType: 'application/pdf',
  widths: [0],
} as const;
const nothing = { 'GET /cities/dream/moderation/covers?proposal=2026-7': { items: [] } };
const show = (...attachments: readonly object[]) =>
  renderAt(at, <Attached proposal={{ ...published, attachments: attachments as never }} name="2026-7" />, nothing);

describe('pictures and documents of a proposal', () => {
  it('keep their room before they come, in copies from which a phone takes the small one, with words for those who do not see them', async () => {
    await show(picture);
    const image = await screen.findByRole('img', { name: picture.words });
    expect(image).toMatchObject({ width: 1600, height: 1200 });
    expect(image.getAttribute('loading')).toBe('lazy');
    expect(image.getAttribute('srcset')).toContain('/400 400w, ');
    expect(image.closest('[lang]')?.getAttribute('lang')).toBe('ko');
  });

  it('are opened by their readers where their author warns of them', async () => {
    await show({ ...picture, warning: 'violence' });
    expect((await screen.findByAltText(picture.words)).closest('details')?.open).toBe(false);
    expect(screen.getByText('Warning: It describes violence. Open it to read.')).toBeTruthy();
  });

  it('say of a document what it is and how large, and are fetched, not opened', async () => {
    await show({ ...document, size: 2048 });
    const link = await screen.findByRole('link', { name: /등받이 없는 의자 \(PDF, 2 kB\)/ });
    expect(link.hasAttribute('download')).toBe(true);
  });

  it('leave no address behind where they are covered', async () => {
    await show({ ...picture, words: null, covered: 'personal_data' });
    await screen.findByRole('heading', { name: 'Pictures and documents' });
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Report these words' })).toBeNull();
  });
});
