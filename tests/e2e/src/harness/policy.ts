import { expect, type Page } from '@playwright/test';

const breaches = new WeakMap<Page, string[]>();

/** Listens for what the content security policy has forbidden a page to do. */
export function watchPolicy(page: Page): void {
  const found: string[] = [];
  breaches.set(page, found);
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(`${page.url()}: ${message.text()}`);
  });
}

export function expectNoPolicyBreach(page: Page): void {
  expect(breaches.get(page)).toEqual([]);
}
