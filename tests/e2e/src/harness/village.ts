import { hash, randomBytes, randomUUID } from 'node:crypto';
import { expect, type APIRequestContext, type APIResponse, type Browser, type Page } from '@playwright/test';
import { query } from './database.js';
import { watchPolicy } from './policy.js';
import { budgetOf } from './village-budget.js';

interface Screen {
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Residents have a telephone, offices a desk: a page of a desk is held against the width of a telephone as well. */
export const phone: Screen = { viewport: { width: 360, height: 740 } };
export const desk: Screen = { viewport: { width: 1280, height: 900 } };

interface Cover {
  readonly fiscalYear: number;
  readonly status: 'approved' | 'executed';
}

/**
 * A place of its own beside the demo city, with two budgets, prices, residents, and groups: what a journey changes here disturbs
 * no other. Only its being a city and its one member of staff are written into the tables, since no page makes them.
 */
export class Village {
  private constructor(
    readonly slug: string,
    private readonly token: string,
  ) {}

  static async found(slug: string): Promise<Village> {
    const [city, staff, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
    await query(
      `insert into city (id, slug, names, languages, own_language, time_zone, currency, population, demo, years, programme_classification, created_at)
       values ($1, $2, '{"en": "Village", "es": "Aldea", "ko": "마을", "ar": "قرية"}', '{en,es,ko,ar}', 'es', 'Europe/Madrid', 'EUR', 1010, true, '{}', 'es', now())`,
      [city, slug],
    );
    await query(
      `insert into person (city_id, id, pen_name, roles, language, demo, created_at) values ($1, $2, 'Treasury', '{staff}', 'en', true, now())`,
      [city, staff],
    );
    await query('insert into login_session (city_id, token_hash, person_id, started_at, seen_at) values ($1, $2, $3, now(), now())', [
      city,
      hash('sha256', token),
      staff,
    ]);
    return new Village(slug, token);
  }

  at(path: string, language = 'en'): string {
    return `/${this.slug}/${language}${path}`;
  }

  /** A window of its member of staff, or of anybody. */
  async open(browser: Browser, { viewport }: Screen, who: 'staff' | 'anybody'): Promise<Page> {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    watchPolicy(page);
    if (who === 'staff') await context.addCookies([{ name: 'madang', value: this.token, domain: 'localhost', path: '/' }]);
    return page;
  }

  async call(staff: Page, method: 'get' | 'post' | 'put', path: string, data?: unknown): Promise<APIResponse> {
    return this.send(staff.request, method, path, data === undefined ? {} : { data });
  }

  /** More people of it, each with a session, as cookies. */
  async join(role: 'resident' | 'facilitator', count: number): Promise<string[]> {
    const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
    for (const [index, token] of tokens.entries()) {
      const [{ city, person } = { city: '', person: '' }] = await query<{ city: string; person: string }>(
        `insert into person (city_id, id, pen_name, roles, language, demo, created_at)
         select id, gen_random_uuid(), $2, array[$3], 'en', true, now() from city where slug = $1 returning city_id as city, id as person`,
        [this.slug, `${role} ${index + 1}`, role],
      );
      await query('insert into login_session (city_id, token_hash, person_id, started_at, seen_at) values ($1, $2, $3, now(), now())', [
        city,
        hash('sha256', token),
        person,
      ]);
    }
    return tokens.map((token) => `madang=${token}`);
  }

  /** Asks the API as whoever a cookie says. */
  async callAs(page: Page, cookie: string, method: 'post' | 'put', path: string, data?: unknown): Promise<APIResponse> {
    return this.send(page.request, method, path, { headers: { cookie }, ...(data === undefined ? {} : { data }) });
  }

  async addGroups(staff: Page): Promise<void> {
    for (const [code, en] of Object.entries({ carers: 'Carers', children: 'Children' }))
      await this.call(staff, 'put', `/groups/${code}`, { names: { en, es: en }, agreedOn: '2025-01-10' });
  }

  /** Two years of a budget go the way of every file; prices and residents are recorded as staff would. */
  async publishBudgets(staff: Page): Promise<void> {
    await this.call(staff, 'post', '/facts', { facts: yearsOfTheVillage });
    for (const fiscalYear of [2025, 2026]) await this.publishBudget(staff, { fiscalYear, status: 'approved' }, budgetOf(fiscalYear));
  }

  async checksHaveRun(staff: Page): Promise<void> {
    await expect.poll(async () => this.checked(staff), { timeout: 60_000, message: 'the checks of the newest budget have run' }).toBe(true);
  }

  /** A budget goes the way of every file. */
  async publishBudget(staff: Page, { fiscalYear, status }: Cover, text: string): Promise<void> {
    const cover = { fiscalYear, status, executedThrough: null, source: 'Written for this test' };
    const { id } = (await (await this.call(staff, 'post', '/budget-imports', cover)).json()) as { id: string };
    const file = { name: 'budget.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    const files = `/budget-imports/${id}/files?direction=expenditure&elimination=false`;
    await this.send(staff.request, 'post', files, { multipart: { file } });
    const progress = async () =>
      (await (await this.call(staff, 'get', `/budget-imports/${id}/progress`)).json()) as { state: string; files: { state: string }[] };
    await expect.poll(async () => (await progress()).files.map(({ state }) => state)).toEqual(['read']);
    const { revision } = (await (await this.call(staff, 'get', `/budget-imports/${id}`)).json()) as { revision: number };
    await this.call(staff, 'post', `/budget-imports/${id}/publication`, { revision });
    await expect.poll(async () => (await progress()).state).toBe('published');
  }

  private async checked(staff: Page): Promise<boolean> {
    const list = (await (await this.call(staff, 'get', '/checks')).json()) as {
      complete: boolean;
      version: { fiscalYear: number } | null;
    };
    return list.complete && list.version?.fiscalYear === 2026;
  }

  private async send(request: APIRequestContext, method: 'get' | 'post' | 'put', path: string, options: object): Promise<APIResponse> {
    const answer = await request[method](`/api/v1/cities/${this.slug}${path}`, options);
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${answer.ok() ? '' : await answer.text()}`).toBe(true);
    return answer;
  }
}

const fact = (kind: string, year: number, value: string) => ({
  kind,
  year,
  value,
  item: '',
  name: '',
  source: 'Counted for this test',
  sourceUrl: null,
  note: null,
});

/** One resident more in a hundred, and prices up by a twentieth. */
const yearsOfTheVillage = [
  fact('population', 2025, '1000'),
  fact('population', 2026, '1010'),
  fact('price-index', 2025, '1'),
  fact('price-index', 2026, '1.05'),
];
