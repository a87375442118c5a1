import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, entities, migrate, migrations } from '@madang/api';
import { startPostgres, type Postgres } from '@madang/embedded-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offenders, schemaRules } from './schema-faults.js';

let folder: string;
let postgres: Postgres;
let client: pg.Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-schema-'));
  postgres = await startPostgres({ folder, database: 'schema', durable: false });
  await migrate(postgres.url);
  client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('in the migrated database', () => {
  it.each(schemaRules)('%s', async (rule) => {
    expect(await offenders(client, 'public', rule)).toEqual([]);
  });

  it('there are the tables of the house', async () => {
    const { rows } = await client.query(`select count(*)::int as tables from pg_tables where schemaname = 'public'`);
    expect(rows[0].tables).toBeGreaterThan(10);
  });

  it('tables are as the entities say: nothing is left to migrate', async () => {
    const db = await createDataSource({ url: postgres.url, entities, migrations, poolSize: 2 }).initialize();
    const { upQueries } = await db.driver.createSchemaBuilder().log();
    await db.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('migrating again does nothing', async () => {
    expect(await migrate(postgres.url)).toEqual([]);
  });
});

describe('in a schema in which every rule is broken', () => {
  beforeAll(async () => {
    await client.query(`
      create schema wrong;
      create table wrong.person (id uuid primary key, city_id uuid, score double precision, paid_minor int, seen_at timestamp);
      create table wrong.heap (city_id uuid);
      create index on wrong.heap (lower(city_id::text));
      create table wrong.election (city_id uuid, id uuid, number serial, constraint election_pk primary key (city_id, id));
      create table wrong.ballot (
        id uuid default uuidv7(), city_id uuid, election_id uuid, voter uuid references wrong.person, cast_at timestamptz default now(),
        constraint ballot_pk primary key (city_id, election_id, id));
    `);
  });

  it.each([
    ['keys begin with the city', 'wrong.person.person_pkey'],
    ['ordinary indexes begin with the city', 'wrong.heap_lower_idx'],
    ['every table of a city has a primary key', 'wrong.heap'],
    ['amounts and ratios are no floats', 'wrong.person.score'],
    ['instants know their zone', 'wrong.person.seen_at'],
    ['a name that promises an instant, a day or an amount keeps the promise', 'wrong.person.paid_minor'],
    ['nothing is numbered by a sequence', 'wrong.election_number_seq'],
    ['constraints have names that people can read', 'wrong.person.person_pkey'],
    ['a ballot knows no person, no time and no id of its own', 'wrong.ballot.cast_at'],
    ['a ballot knows no person, no time and no id of its own', 'wrong.ballot.id'],
    ['a ballot knows no person, no time and no id of its own', 'wrong.ballot.voter'],
    ['a ballot is tied to its election alone', 'wrong.ballot.ballot_voter_fkey'],
  ])('%s: %s is found', async (rule, offender) => {
    expect(await offenders(client, 'wrong', rule)).toContain(offender);
  });
});
