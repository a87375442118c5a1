import { hash, randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { query } from './database.js';
import { at, demoCity } from './places.js';

export type Office = 'resident' | 'staff' | 'facilitator' | 'facilitator2' | 'admin' | 'committee' | 'ombudsperson';

/** Signs in as a person would, on the page made for it. */
export async function signIn(page: Page, who: Office): Promise<void> {
  await page.goto(at('/sign-in'));
  await page.getByLabel('E-mail').fill(`${who}@demo.madang.example`);
  await page.getByLabel('Password').fill('madang-demo');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/me$/);
}

/** Demo residents other than the one with a sign-in of their own, each with a session, as cookies. */
export async function residentCookies(count: number): Promise<string[]> {
  const people = await query<{ cityId: string; id: string }>(
    `select p.city_id as "cityId", p.id from person p
      where p.city_id = ${demoCity} and p.demo and p.roles = '{resident}' and not exists (select 1 from account a where a.city_id = p.city_id and a.person_id = p.id)
      order by p.id limit $1`,
    [count],
  );
  const sessions = people.map((person) => ({ ...person, token: randomBytes(32).toString('base64url') }));
  await query(
    `insert into login_session (city_id, token_hash, person_id, started_at, seen_at)
     select one.city, one.token, one.person, clock_timestamp(), clock_timestamp()
       from unnest($1::uuid[], $2::text[], $3::uuid[]) as one (city, token, person)`,
    [sessions.map(({ cityId }) => cityId), sessions.map(({ token }) => hash('sha256', token)), sessions.map(({ id }) => id)],
  );
  return sessions.map(({ token }) => `madang=${token}`);
}
