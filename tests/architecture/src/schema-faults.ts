import type { Client } from 'pg';

/** Tables that belong to no city: the list of cities, tries at the door, and what has been migrated. */
const globalTables = ['city', 'throttle', 'migration'];

/** What a schema must not contain, each as a query for the offenders. `$1` is the schema, `$2` the global tables. */
const questions: Readonly<Record<string, string>> = {
  'keys begin with the city': `
    select c.conrelid::regclass || '.' || c.conname
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.connamespace = $1::regnamespace and c.contype in ('p', 'u', 'f') and a.attname <> 'city_id' and t.relname <> all ($2)`,
  'ordinary indexes begin with the city': `
    select i.indexrelid::regclass::text
      from pg_index i
      join pg_class x on x.oid = i.indexrelid
      join pg_class t on t.oid = i.indrelid
      join pg_am m on m.oid = x.relam
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where t.relnamespace = $1::regnamespace and m.amname = 'btree' and a.attname is distinct from 'city_id' and t.relname <> all ($2)`,
  'every table of a city has a primary key': `
    select t.oid::regclass::text
      from pg_class t
     where t.relnamespace = $1::regnamespace and t.relkind = 'r'
       and not exists (select 1 from pg_constraint c where c.conrelid = t.oid and c.contype = 'p') and t.relname <> all ($2)`,
  'amounts and ratios are no floats': columns(`format_type(a.atttypid, a.atttypmod) in ('real', 'double precision', 'money')`),
  'instants know their zone': columns(
    `format_type(a.atttypid, a.atttypmod) ~ 'without time zone|with time zone' and a.atttypid <> 'timestamptz'::regtype`,
  ),
  'a name that promises an instant, a day or an amount keeps the promise': columns(
    `(a.attname like '%\\_at' and a.atttypid <> 'timestamptz'::regtype)
     or (a.attname like '%\\_on' and a.atttypid <> 'date'::regtype)
     or (a.attname like '%\\_minor' and a.atttypid <> 'int8'::regtype)`,
  ),
  'nothing is numbered by a sequence': `
    select s.oid::regclass::text from pg_class s
     where s.relnamespace = $1::regnamespace and s.relkind = 'S' and s.relname <> 'migration_id_seq' and $2::text[] is not null
    union all ${columns(`a.attidentity <> ''`)}`,
  'constraints have names that people can read': `
    select c.conrelid::regclass || '.' || c.conname
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
     where c.connamespace = $1::regnamespace and c.contype in ('p', 'u', 'f', 'c', 'x')
       and c.conname !~ '^[a-z][a-z0-9_]*_(pk|uq|fk|ck|ex)$' and t.relname <> 'migration' and $2::text[] is not null`,
  'a ballot knows no person, no time and no id of its own': columns(
    `t.relname = 'ballot' and (
       a.attname ~ 'person|account|session|email|resident|user'
       or a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype, 'date'::regtype, 'time'::regtype, 'timetz'::regtype)
       or (a.atttypid = 'uuid'::regtype and a.attname not in ('city_id', 'election_id'))
       or a.atthasdef)`,
  ),
  'a ballot is tied to its election alone': `
    select c.conrelid::regclass || '.' || c.conname
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      join pg_class f on f.oid = c.confrelid
     where c.connamespace = $1::regnamespace and c.contype = 'f' and t.relname = 'ballot' and f.relname <> 'election' and $2::text[] is not null`,
};

function columns(wrong: string): string {
  return `
    select t.oid::regclass || '.' || a.attname
      from pg_attribute a
      join pg_class t on t.oid = a.attrelid
     where t.relnamespace = $1::regnamespace and t.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and t.relname <> 'migration' and $2::text[] is not null and (${wrong})`;
}

export const schemaRules = Object.keys(questions);

/** Who breaks a rule in a schema: tables, columns and constraints by name. */
export async function offenders(client: Client, schema: string, rule: string): Promise<string[]> {
  const { rows } = await client.query<[string]>({ text: questions[rule]!, values: [schema, globalTables], rowMode: 'array' });
  return rows.map(([name]) => name).toSorted();
}
