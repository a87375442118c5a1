import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { house } from './cruise.js';

/** One trespass of each kind, where it would be made. */
const trespasses: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['house(no-clock)', 'packages/money/src/clock.ts', 'export const now = () => new Date();'],
  ['house(no-clock)', 'packages/money/src/clock-text.ts', 'export const now = () => Date();'],
  ['eslint(no-restricted-properties)', 'packages/money/src/epoch.ts', 'export const now = () => Date.now();'],
  ['eslint(no-restricted-properties)', 'packages/money/src/dice.ts', 'export const dice = () => Math.random();'],
  ['eslint(no-restricted-globals)', 'packages/money/src/ask.ts', "export const ask = () => fetch('/rates');"],
  ['eslint(no-console)', 'apps/api/src/say.ts', "console.log('here');"],
  ['import(no-default-export)', 'apps/api/src/one.ts', 'export default 1;'],
  [
    'eslint(no-restricted-properties)',
    'apps/web/src/ui/sink.ts',
    'export const put = (at: Element, text: string) => (at.innerHTML = text);',
  ],
  ['react(no-danger)', 'apps/web/src/ui/raw.tsx', 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;'],
  ['react(forbid-dom-props)', 'apps/web/src/ui/styled.tsx', 'export const Styled = () => <p style={{ color: "red" }} />;'],
  ['jsx-a11y(alt-text)', 'apps/web/src/ui/picture.tsx', 'export const Picture = () => <img src="/a.png" />;'],
];
const allowed = ['packages/money/src/day.ts', 'export const day = (text: string) => new Date(text);'] as const;

const cssTrespasses = [
  ['property-disallowed-list', 'margin-left: 0'],
  ['declaration-property-value-disallowed-list', 'text-align: left'],
  ['color-no-hex', 'color: #fff'],
  ['function-disallowed-list', 'color: rgb(0 0 0)'],
] as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-lint-'));
  for (const name of ['.oxlintrc.json', 'infra/lint', 'stylelint.config.js'])
    await cp(join(house, name), join(folder, name), { recursive: true });
  await write('package.json', '{ "type": "module" }');
  for (const [, file, text] of trespasses) await write(file, `${text}\n`);
  await write(allowed[0], `${allowed[1]}\n`);
  for (const [rule, declaration] of cssTrespasses) await write(`apps/web/src/ui/${rule}.module.css`, `.card {\n  ${declaration};\n}\n`);
  await write('apps/web/src/ui/good.module.css', '.card {\n  margin-inline-start: var(--space);\n}\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** What a tool of the house prints, however it ends. */
function said(tool: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(join(house, 'node_modules/.bin', tool), args, { cwd: folder }, (_ended, out, errors) => resolve(out + errors));
  });
}

describe('oxlint', () => {
  it('stops each trespass by its rule, and nothing that is allowed', async () => {
    const { diagnostics } = JSON.parse(await said('oxlint', '--format=json')) as { diagnostics: { code: string; filename: string }[] };
    const found = diagnostics.map(({ code, filename }) => `${code} ${filename}`);
    expect(found).toEqual(expect.arrayContaining(trespasses.map(([rule, file]) => `${rule} ${file}`)));
    expect(found.filter((one) => one.endsWith(allowed[0]))).toEqual([]);
  });
});

describe('stylelint', () => {
  it('stops sides, colours and values that do not turn with language and theme', async () => {
    const text = await said('stylelint', 'apps/web/**/*.css', '--formatter=unix');
    for (const [rule] of cssTrespasses) expect(text).toMatch(new RegExp(`${rule}\\.module\\.css:.*${rule}`));
    expect(text).not.toMatch(/good\.module\.css/);
  });
});
