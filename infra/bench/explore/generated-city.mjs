// A made-up city with a large budget, written by the database itself: no file, the same on every machine.
import { randomUUID } from 'node:crypto';
import { tableOfVersion } from '@madang/api';

/** Words of four scripts; a name is made of two or three of them and sometimes of a number. */
const words = [
  'educación infantil vivienda pública biblioteca limpieza viaria alumbrado parques jardines transporte deporte mayores dependencia cultura',
  '도서관 주거복지 어린이집 도로 하수도 공원녹지 청년일자리 보건소 문화예술 재난안전 대중교통 노인돌봄 장애인 교육지원 상수도',
  'مدارس مكتبة إسكان حدائق نقل عام نظافة رعاية صحية ثقافة رياضة شباب طرق إنارة مياه',
  '図書館 保育園 公営住宅 道路維持 下水道 公園 福祉 防災 文化財 学校給食 消防 清掃 健康 観光 農業',
].flatMap((line) => line.split(' '));

const shape = { departments: 120, programmes: 400, inDepartment: 30, districts: 21 };

/** Adds the city with a version for each year; answers where they are. `economics` sets how many lines a year has. */
export async function generateCity(db, slug, years) {
  const cityId = randomUUID();
  await db.query(
    `insert into city (id, slug, names, languages, own_language, time_zone, currency, population, demo, years, created_at)
     values ($1, $2, '{"en": "Bench"}', '{en,ko,es,ar}', 'en', 'Europe/Madrid', 'EUR', 3000000, true, '{}', now())`,
    [cityId, slug],
  );
  await db.query(
    `insert into district (city_id, code, name, population, department_code)
     select $1, lpad(i::text, 2, '0'), 'District ' || i, 100000 + i, lpad(i::text, 3, '0') from generate_series(1, ${shape.districts}) i`,
    [cityId],
  );
  const versions = [];
  for (const { year, lines, names } of years) versions.push(await addVersion(db, { cityId, year, lines, names }));
  return { cityId, versions };
}

async function addVersion(db, { cityId, year, lines, names }) {
  const versionId = randomUUID();
  await db.query('begin');
  await db.query(
    `insert into budget_version (city_id, id, fiscal_year, status, currency, source, published_at)
     values ($1, $2, $3, 'approved', 'EUR', 'Made up for a measurement', now())`,
    [cityId, versionId, year],
  );
  const economics = Math.ceil(lines / (shape.departments * shape.inDepartment));
  // As at publication: so many lines have a table of their own.
  const table = tableOfVersion({ query: async (text) => (await db.query(text)).rows }, { cityId, versionId, readingId: randomUUID() });
  await table.create();
  await db.query(insertLines(table.name), [cityId, versionId, year, lines, economics, words, names]);
  await table.addKey();
  await table.addIndexes([false, true].map((elimination) => ({ direction: 'expenditure', elimination })));
  await table.becomePart();
  await db.query('commit');
  return { versionId, year, lines };
}

// $5 economic codes, or $7 where they shall have more names than that; every line's amounts follow from its number alone.
const insertLines = (table) =>
  `
  insert into ${table} (city_id, version_id, code, direction, elimination, body_code, body_name, department_code, department_name,
         programme_code, programme_name, chapter_code, chapter_name, economic_code, economic_name, initial_minor, final_minor, executed_minor,
         committed_minor, row_count, district_code, cofog_group)
  select $1, $2, concat_ws('-', 'E', '001', department, programme, economic), 'expenditure', n % 997 = 0, '001', 'City', department,
         'Department ' || w(n / 7) || ' ' || d, programme, w(p) || ' ' || w(p * 7 + 3), chapter, w(c * 11) || ' ' || w(c),
         economic, w(name) || ' ' || w(name / 13 + 5) || ' ' || name, amount, amount + amount / 10, amount * 9 / 10,
         amount / 2, 1, case when d <= ${shape.districts} then lpad(d::text, 2, '0') end, (array['01.1', '03.2', '04.5', '05.1', '06.1', '07.2', '08.2', '09.1', '10.2', '10.6'])[1 + p % 10]
    from (select n, d, p, c, lpad(d::text, 3, '0') as department, (p % 9 + 1) || lpad(p::text, 4, '0') as programme, c::text as chapter,
                 name, c || lpad(name::text, 5, '0') as economic,
                 (abs(hashint8(n * 7919 + $3::int)) % 100000000 + 100)::bigint as amount
            from (select n, n % ${shape.departments} + 1 as d,
                         (n % ${shape.departments} * 37 + n / ${shape.departments} % ${shape.inDepartment}) % ${shape.programmes} as p,
                         n / ${shape.departments * shape.inDepartment} as e, n / ${shape.departments * shape.inDepartment} % 9 + 1 as c
                    from generate_series(0, $4::bigint - 1) n) numbered
           cross join lateral (select (case when $7::bigint > 1000 + $5::bigint then n / 4 else e end) % $7::bigint as name) called) line`.replaceAll(
    /\bw\(([^()]*)\)/g,
    (_, at) => `($6::text[])[1 + abs(${at})::int % cardinality($6::text[])]`,
  );
