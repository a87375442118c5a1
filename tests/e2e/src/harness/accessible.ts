import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const phoneWidth = 360;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No rule of WCAG 2.2 AA that a machine can check is broken on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await sharedIds(page), `ids that several elements share on ${page.url()}`).toEqual([]);
  // There are no frames to be put together: one run in the page itself is enough, and much faster.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly: tags, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(({ html }) => html.slice(0, 200)).join('\n    ')}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** A label, an error or a link to a field leads to the first of those that share an id, also where it is folded away and axe does not look. */
function sharedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  });
}

/** Nothing sticks out to the side: a reader never scrolls in two directions. */
export async function expectNoSideways(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth, `width of ${page.url()}`).toBeLessThanOrEqual(clientWidth);
}

/** A page as everybody should find it: its name, nothing to the side, nothing that shuts anybody out. */
export async function expectFits(page: Page, title?: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, ...(title !== undefined && { name: title }) })).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);
  await expectNoSidewaysOnAPhone(page);
}

/** A page at a desk is made as narrow as a telephone for a moment. */
async function expectNoSidewaysOnAPhone(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (size === null || size.width <= phoneWidth) return;
  await page.setViewportSize({ ...size, width: phoneWidth });
  await expectNoSideways(page);
  await page.setViewportSize(size);
}
