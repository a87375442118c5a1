import pg from 'pg';
import { readFileSync } from 'node:fs';
const c = new pg.Client({ connectionString: process.argv[2] });
await c.connect();
const pid = (await c.query('select pg_backend_pid() p')).rows[0].p;
const cpu = () => {
  const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(f[11]) + Number(f[12])) / 100;
};
const q = async (name, sql) => {
  const t = performance.now(),
    u = cpu();
  const r = await c.query(sql);
  console.log(name.padEnd(34), 'wall', ((performance.now() - t) / 1000).toFixed(2), 'cpu', (cpu() - u).toFixed(2), r.rowCount);
  return r;
};
await c.query(`set temp_buffers='128MB'; set work_mem='128MB'; drop table if exists il, bl, ver`);
await q(
  'names',
  `create temp table n as select row_number() over ()::int as id, code, name from (select distinct programme_code as code, programme_name as name from src union select distinct economic_code, economic_name from src union select distinct department_code, department_name from src) x`,
);
await q(
  'rows',
  `create temp table r as select row_number() over ()::int as row_number, ('x'||substr(md5(s.code),1,13))::bit(52)::bigint as identity, s.code, direction, 1 as body, d.id as department, p.id as programme, 1 as chapter, e.id as economic, initial_minor, final_minor, executed_minor, null::bigint as committed_minor from src s join n d on (d.code, d.name) = (department_code, department_name) join n p on (p.code, p.name)= (programme_code, programme_name) join n e on (e.code,e.name) = (economic_code, economic_name)`,
);
await q('size', `select pg_size_pretty(pg_total_relation_size('r'))`).then((r) => console.log(r.rows));
await q('analyze', 'analyze r (code, row_number, body, department, programme, chapter, economic); analyze n');
const mk = async (n) => {
  await c.query(`drop table if exists ${n}`);
  await c.query(
    `create table ${n} (city_id uuid, reading_id uuid, code text, direction text, elimination boolean, body_code text, body_name text, department_code text, department_name text, programme_code text, programme_name text, chapter_code text, chapter_name text, economic_code text, economic_name text, initial_minor bigint, final_minor bigint, executed_minor bigint, committed_minor bigint, row_count int, first_row int, primary key (city_id, reading_id, code))`,
  );
};
const cid = "'00000000-0000-7000-8000-000000000001'::uuid, '00000000-0000-7000-8000-000000000002'::uuid";
const outer = (inner) =>
  `insert into il select ${cid}, l.code, direction, false, b.code, b.name, d.code, d.name, p.code, p.name, c.code, c.name, e.code, e.name, initial, final, executed, committed, row_count, first_row from (${inner}) l left join n b on b.id = l.body left join n d on d.id = l.department left join n p on p.id = l.programme left join n c on c.id = l.chapter left join n e on e.id = l.economic order by l.code`;
await mk('il');
await q(
  'window',
  outer(
    `select * from (select distinct on (code) code, row_number as first_row, direction, body, department, programme, chapter, economic, count(*) over w as row_count, (sum(initial_minor) over w)::bigint as initial, (sum(final_minor) over w)::bigint as final, (sum(executed_minor) over w)::bigint as executed, (sum(committed_minor) over w)::bigint as committed, min(identity) over w as lo, max(identity) over w as hi from r window w as (partition by code order by row_number rows between unbounded preceding and unbounded following) order by code, row_number) s where lo = hi`,
  ),
);
await mk('il');
await q(
  'group+hash',
  outer(
    `select s.*, r.direction, r.body, r.department, r.programme, r.chapter, r.economic from (select code, min(row_number) as first_row, count(*) as row_count, sum(initial_minor)::bigint as initial, sum(final_minor)::bigint as final, sum(executed_minor)::bigint as executed, sum(committed_minor)::bigint as committed from r group by code having min(identity) = max(identity)) s join r on r.row_number = s.first_row`,
  ),
);
await mk('il');
await q(
  'array min',
  outer(
    `select code, o[1] as first_row, o[2] as body, o[3] as department, o[4] as programme, o[5] as chapter, o[6] as economic, direction, row_count, initial, final, executed, committed from (select code, min(array[row_number, body, department, programme, chapter, economic]) as o, min(direction) as direction, count(*) as row_count, sum(initial_minor)::bigint as initial, sum(final_minor)::bigint as final, sum(executed_minor)::bigint as executed, sum(committed_minor)::bigint as committed from r group by code having min(identity) = max(identity)) s`,
  ),
);
console.log(
  (
    await c.query(
      'explain ' +
        outer(
          `select code, o[1] as first_row, o[2] as body, o[3] as department, o[4] as programme, o[5] as chapter, o[6] as economic, direction, row_count, initial, final, executed, committed from (select code, min(array[row_number, body, department, programme, chapter, economic]) as o, min(direction) as direction, count(*) as row_count, sum(initial_minor)::bigint as initial, sum(final_minor)::bigint as final, sum(executed_minor)::bigint as executed, sum(committed_minor)::bigint as committed from r group by code having min(identity) = max(identity)) s`,
        ),
    )
  ).rows
    .map((r) => r['QUERY PLAN'])
    .join('\n'),
);
await q(
  'totals',
  `select direction, elimination, count(*), sum(initial_minor), sum(coalesce(final_minor, initial_minor)), sum(executed_minor), sum(row_count) from il where city_id='00000000-0000-7000-8000-000000000001' and reading_id='00000000-0000-7000-8000-000000000002' group by 1,2`,
);
await c.query('drop table il');
await c.end();
