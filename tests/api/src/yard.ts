import { randomBytes, randomUUID } from 'node:crypto';
import { createApp, type ApiDescription, type Config } from '@madang/api';
import type { CityId, PersonId } from '@madang/basics';
import { town } from '@madang/fixtures';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hash } from 'node:crypto';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { inject } from 'vitest';
import { Promises } from './promises.js';

export type Role = 'resident' | 'staff' | 'facilitator' | 'administrator' | 'committee' | 'ombudsperson';

export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: T;
  readonly text: string;
}

export interface CallOptions {
  readonly as?: Person;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Person {
  readonly id: PersonId;
  readonly cookie: string;
}

/** One town with its own database and the whole application in front of it, asked over its HTTP interface. */
export class Yard {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly db: DataSource,
    readonly url: string,
    readonly config: Config,
    readonly cityId: CityId,
    private readonly promises: Promises,
  ) {}

  static async open(overrides: Partial<Config> = {}): Promise<Yard> {
    const url = await copyTemplate();
    const config: Config = {
      databaseUrl: url,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:4000',
      trustedProxies: [],
      secret: randomBytes(32),
      smtpUrl: undefined,
      mailFrom: 'Madang <no-reply@localhost>',
      webFolder: undefined,
      dataFolder: '/tmp/madang-yard',
      runsJobs: true,
      logLevel: 'silent',
      ...overrides,
    };
    const app = await createApp(config);
    await app.init();
    const db = app.get(DataSource);
    const description = (await app.inject('/api/openapi.json')).json<ApiDescription>();
    return new Yard(app, db, url, config, await addCity(db, 'town'), Promises.of(description));
  }

  /** A second process on the same database. */
  async neighbour(): Promise<NestFastifyApplication> {
    const app = await createApp({ ...this.config, runsJobs: false });
    await app.init();
    return app;
  }

  async call<T = unknown>(
    method: string,
    path: string,
    { as, body, headers = {} }: CallOptions = {},
    app: NestFastifyApplication = this.app,
  ): Promise<Answer<T>> {
    const url = path.startsWith('/api') ? path : `/api/v1/cities/town${path}`;
    const answer = await app.inject({
      method: method as 'GET',
      url,
      headers: { ...(as && { cookie: as.cookie }), ...headers },
      ...(body !== undefined && { payload: body as object }),
    });
    const json = /[/+]json/.test(String(answer.headers['content-type'])) && answer.body !== '';
    const content: unknown = json ? answer.json() : undefined;
    if (json) this.promises.check(method, url, answer.statusCode, content);
    return { status: answer.statusCode, headers: answer.headers, body: content as T, text: answer.body };
  }

  get<T = unknown>(path: string, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>('GET', path, options);
  }

  post<T = unknown>(path: string, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>('POST', path, options);
  }

  /** Somebody who has signed in with these roles. */
  async person(...roles: Role[]): Promise<Person> {
    return addPerson(this.db, this.cityId, roles.length > 0 ? roles : ['resident']);
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

export async function addCity(db: DataSource, slug: string, population: number = town.population): Promise<CityId> {
  const id = randomUUID() as CityId;
  await db.query(
    `insert into city (id, slug, names, languages, own_language, time_zone, currency, population, demo, years, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, true, '{}', now())`,
    [id, slug, town.names, town.languages, town.ownLanguage, town.timeZone, town.currency, population],
  );
  return id;
}

export async function addPerson(db: DataSource, cityId: CityId, roles: readonly Role[]): Promise<Person> {
  const id = randomUUID() as PersonId;
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `insert into person (city_id, id, pen_name, roles, language, demo, created_at) values ($1, $2, $3, $4, 'en', true, now() - interval '30 days')`,
    [cityId, id, `Somebody ${id.slice(0, 4)}`, roles],
  );
  await db.query('insert into login_session (city_id, token_hash, person_id, started_at, seen_at) values ($1, $2, $3, now(), now())', [
    cityId,
    hash('sha256', token),
    id,
  ]);
  return { id, cookie: `madang=${token}` };
}

async function copyTemplate(): Promise<string> {
  const template = new URL(inject('templateUrl'));
  const name = `yard_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: new URL('/postgres', template).href });
  await admin.connect();
  try {
    await admin.query(`create database ${name} template ${template.pathname.slice(1)}`);
  } finally {
    await admin.end();
  }
  return new URL(`/${name}`, template).href;
}

/** Why a request was refused, as two words that a spec can compare at once. */
export const refusalOf = ({ status, body }: Answer) => [status, (body as { code?: string } | undefined)?.code];

/** Asks until the answer is there; for what a job does after the request has been answered. */
export async function eventually<T>(ask: () => Promise<T | undefined | null | false>, milliseconds = 45_000): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > until) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
