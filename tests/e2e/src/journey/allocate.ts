import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { call } from '../harness/api.js';
import { residentCookies } from '../harness/people.js';
import { at } from '../harness/places.js';
import { madridIn } from './clock.js';

const root = resolve(import.meta.dirname, '../../../..');
const day = 86_400;
const projects = [
  { title: 'Shade for three schools', cost: '300,000' },
  { title: 'A room for homework', cost: '250,000' },
  { title: 'Benches on the way to the market', cost: '120,000' },
];

/** Staff open a cycle of their own and put three projects on its ballot. */
export async function prepareElection(staff: Page, cycle: string): Promise<void> {
  await staff.goto(at('/desk/cycles'));
  await expectAccessible(staff);
  await staff.getByRole('link', { name: 'Open a cycle' }).click();
  await staff.getByLabel('Short name').fill(cycle);
  await staff.getByLabel('Name in English').fill(`Cycle ${cycle}`);
  await staff.getByLabel('Name in Español').fill(`Ciclo ${cycle}`);
  await staff.getByLabel('Fund').fill('500,000');
  await staff.getByLabel('Vote: opens').fill(madridIn(-60));
  await staff.getByLabel('Vote: closes').fill(madridIn(day));
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Open the cycle' }).click();
  await expect(staff.getByRole('heading', { level: 1, name: `Dates of Cycle ${cycle}` })).toBeVisible();
  await setProjects(staff, cycle);
}

async function setProjects(staff: Page, cycle: string): Promise<void> {
  await staff.goto(at(`/desk/elections/${cycle}`));
  await staff.getByLabel('Seed of the lot').fill('drawn in public');
  for (const [index, { title, cost }] of projects.entries()) {
    await staff.getByRole('button', { name: 'Add a project of the city’s own' }).click();
    const project = staff.getByRole('group', { name: `Project ${index + 1}` });
    await project.getByLabel('Title').fill(title);
    await project.getByLabel('What it is about').fill(`${title}, as the office has worked it out.`);
    await project.getByLabel('Cost').fill(cost);
  }
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Store the draft' }).click();
  await expect(staff.getByRole('button', { name: 'Freeze the election' })).toBeVisible();
}

/** The vote is frozen with little time left; nine residents vote. */
export async function holdElection(staff: Page, cycle: string): Promise<void> {
  await staff.goto(at(`/desk/cycles/${cycle}`));
  await staff.getByLabel('Vote: closes').fill(madridIn(20));
  await staff.getByRole('button', { name: 'Save the dates' }).click();
  await expect(staff.getByText('The new dates are saved. Everyone sees them now.')).toBeVisible();
  await staff.goto(at(`/desk/elections/${cycle}`));
  await staff.getByRole('button', { name: 'Freeze the election' }).click();
  await expect(staff.getByRole('heading', { name: 'What is fixed' })).toBeVisible();
  const election = (await (await call(staff.request, 'get', `/elections/${cycle}`)).json()) as { projects: { id: string }[] };
  const [shade, room, benches] = election.projects.map(({ id }) => id);
  const choices = [[shade], [shade], [shade], [shade, benches], [room], [room], [room, benches], [benches], [benches]];
  for (const [index, cookie] of (await residentCookies(choices.length)).entries())
    await call(staff.request, 'put', `/elections/${cycle}/ballot`, cookie, { choices: choices[index], revision: 1 });
}

/** Staff close the box when its time is over and count; anybody follows the count, and repeats it from the file. */
export async function countElection(staff: Page, anybody: Page, cycle: string): Promise<void> {
  await staff.goto(at(`/desk/elections/${cycle}`));
  await expect(async () => {
    await staff.reload();
    await expect(
      staff.getByRole('button', { name: 'Count and publish' }).or(staff.getByRole('button', { name: 'Close the box' })),
    ).toBeEnabled({
      timeout: 1000,
    });
  }).toPass({ timeout: 40_000 });
  const close = staff.getByRole('button', { name: 'Close the box' });
  if (await close.isVisible()) await close.click();
  await staff.getByRole('button', { name: 'Count and publish' }).click();
  await expect(staff.getByRole('link', { name: 'See the published results' })).toBeVisible();
  await expectAccessible(staff);
  await readResults(anybody, cycle);
}

async function readResults(anybody: Page, cycle: string): Promise<void> {
  await anybody.goto(at(`/elections/${cycle}/results`));
  await expect(anybody.getByRole('heading', { level: 1, name: /^Results/ })).toBeVisible();
  await expect(anybody.getByText('Step 1 of')).toBeVisible();
  await anybody.getByRole('button', { name: 'Next step' }).click();
  await expect(anybody.getByText('Step 2 of')).toBeVisible();
  await expectAccessible(anybody);
  const published = (await (await call(anybody.request, 'get', `/elections/${cycle}/results`)).json()) as {
    official: { funded: string[] };
  };
  expect((await recount(anybody)).toSorted()).toEqual(published.official.funded.toSorted());
}

/** The file from the page, counted by the command that stands on the page. */
async function recount(anybody: Page): Promise<string[]> {
  const [download] = await Promise.all([
    anybody.waitForEvent('download'),
    anybody.getByRole('link', { name: /Download all ballots/ }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'madang-recount-'));
  try {
    await download.saveAs(join(folder, download.suggestedFilename()));
    const told = await anybody.getByRole('region', { name: 'Count it yourself' }).getByRole('code').innerText();
    const command = told.replace('pnpm madang', `"${process.execPath}" "${root}/apps/cli/dist/main.js"`).replace('--explain', '--json');
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: folder });
    return (JSON.parse(stdout) as { selected: string[] }).selected;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
