// 100,000 proposals, 2,000,000 supports and 1,000,000 ratings: texts from here, the rest written by the database itself.
import { randomUUID } from 'node:crypto';
import { searchable } from '@madang/api';
import { chanceOf } from '@madang/fixtures';
import { madeUpTexts, realTexts } from './texts.mjs';

export const people = 50_000;
const lines = 2000;
const indexes = ['proposal_search_text_ix', 'proposal_beginnings_ix'];

const words = {
  en: 'library bench street school crossing ramp station trees lamps water bus night park children older neighbours rent housing repair lift clinic market playground shade cycle path noise air pool sport theatre books',
  ko: '도서관 벤치 도로 학교 횡단보도 경사로 정류장 나무 가로등 음수대 버스 야간 공원 어린이 어르신 이웃 임대료 주거 수리 승강기 보건소 시장 놀이터 그늘 자전거길 소음 공기 수영장 체육 극장 책',
  ar: 'مكتبة مقعد شارع مدرسة معبر منحدر محطة أشجار مصابيح ماء حافلة ليل حديقة أطفال مسنون جيران إيجار سكن إصلاح مصعد عيادة سوق ملعب ظل دراجات ضجيج هواء مسبح رياضة مسرح كتب',
};

/** So many texts: what is real, and made-up ones in five languages. */
export async function* manyTexts(count) {
  const { texts } = await realTexts();
  yield* texts;
  const left = count - texts.length;
  yield* madeUpTexts(texts, Math.floor(left / 2));
  const chance = chanceOf(11);
  const languages = Object.entries(words).map(([language, all]) => ({ language, all: all.split(' ') }));
  for (let at = 0; at < left - Math.floor(left / 2); at += 1) {
    const { language, all } = languages[at % languages.length];
    const word = () =>
      chance() < 0.8 ? all[Math.floor(chance() * all.length)] : `${all[Math.floor(chance() * all.length)]}${Math.floor(chance() * 3000)}`;
    const many = (least, most) => Array.from({ length: least + Math.floor(chance() * (most - least)) }, word).join(' ');
    yield { language, title: many(4, 8), text: many(25, 60) };
  }
}

/** A budget of 2,000 lines, to which half of the proposals are bound. */
export async function writeBudget(db, { cityId }) {
  const versionId = randomUUID();
  await db.query('begin');
  await db.query(
    `insert into budget_version (city_id, id, fiscal_year, status, currency, source, published_at)
     values ($1, $2, 2026, 'approved', 'EUR', 'Made up for a measurement', now())`,
    [cityId, versionId],
  );
  await db.query(
    `insert into budget_line (city_id, version_id, code, direction, elimination, programme_name, initial_minor, committed_minor, row_count, cofog_group)
     select $1, $2, 'E-' || n, 'expenditure', false, 'Programme ' || n, 100000000, 50000000, 1, '07.2' from generate_series(1, $3::int) n`,
    [cityId, versionId, lines],
  );
  await db.query('commit');
  return versionId;
}

/** Writes texts as proposals; indexes of words are laid anew afterwards, which is faster than growing them. */
export async function writeProposals(db, { cityId, cycleId, personId, versionId = null }, texts) {
  const laid = await db.query('select indexname as name, indexdef as definition from pg_indexes where indexname = any($1)', [indexes]);
  for (const { name } of laid.rows) await db.query(`drop index ${name}`);
  let some = [];
  let written = 0;
  for await (const text of texts) {
    some.push(text);
    if (some.length === 5000) some = await write(some);
  }
  await write(some);
  for (const { definition } of laid.rows) await db.query(definition);

  async function write(all) {
    const said = all.map(({ title, text }) => searchable(title, text, ''));
    await db.query(insertProposals, [
      cityId,
      cycleId,
      personId,
      versionId,
      all.map(({ id = randomUUID() }) => id),
      all.map(({ title }) => title),
      all.map(({ text }) => text),
      all.map(({ language }) => language),
      said.map(({ searchText }) => searchText),
      said.map(({ beginnings }) => beginnings.join(' ')),
      all.map(({ state = null }) => state),
      written,
    ]);
    written += all.length;
    return [];
  }
}

const insertProposals = `
  insert into proposal (city_id, id, cycle_id, author_id, kind, title, problem, change, language, search_text, beginnings, demo, revision,
                        budget_version_id, year, number, district_code, created_at, submitted_at, state, entered_at, deferrals, reopenings)
  select $1, id::uuid, $2, $3, case when $4::uuid is not null and at % 2 = 0 then 'reallocation' else 'policy' end, title, problem, '', language, search, string_to_array(beginnings, ' '), true, 1,
         case when at % 2 = 0 then $4::uuid end, case when state is distinct from 'draft' then 2026 end,
         case when state is distinct from 'draft' then $12::int + at end, case when at % 3 > 0 then lpad((at % 21 + 1)::text, 2, '0') end, now(), now() - random() * interval '2 years',
         coalesce(state, (array['published', 'published', 'under_decision', 'accepted', 'rejected', 'expired', 'expired', 'in_progress', 'completed', 'withdrawn'])[at % 10 + 1]),
         now(), 0, 0
    from unnest($5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[])
         with ordinality as one(id, title, problem, language, search, beginnings, state, at)`;

/** Everything else, a few proposals with very much of it and most with little. */
export async function writeTheRest(db, { cityId, personId }, { supports, ratings }) {
  // What is made up here fits together; asking that of every row would take most of the time.
  await db.query('set session_replication_role = replica');
  const run = (text, values = []) => db.query(text.replaceAll(':city', `'${cityId}'::uuid`), values);
  await run(
    `insert into person (city_id, id, pen_name, roles, language, demo, created_at)
             select :city, md5('person' || n)::uuid, 'Resident ' || n, '{resident}', 'en', true, now() from generate_series(0, $1::int - 1) n`,
    [people],
  );
  await run(
    `insert into district (city_id, code, name) select :city, lpad(n::text, 2, '0'), 'District ' || n from generate_series(1, 21) n`,
  );
  await run(`create temp table shared as select id, number as rank, 1 / (number + 30)::float8 / sum(1 / (number + 30)::float8) over () as share
               from proposal where city_id = :city`);
  await run(`insert into move (city_id, proposal_id, position, line_code, delta_minor)
             select :city, id, side, 'E-' || ((rank * 7 + side * (1 + rank % 400) * 3) % ${lines} + 1), case side when 0 then -100000 else 100000 end
               from shared, generate_series(0, 1) side where rank % 2 = 0`);
  await run(`update proposal set amount_minor = 100000 + number where city_id = :city and number % 2 = 0`);
  await run(
    `insert into support (city_id, proposal_id, person_id, given_at)
             select :city, id, md5('person' || ((rank * 7919 + n * 104729) % $1))::uuid, now() - random() * interval '1 year'
               from shared, generate_series(1, greatest(5, least($1 - 1, (share * $2)::int))) n`,
    [people, supports],
  );
  await run(
    `insert into rating (city_id, proposal_id, rater, right_code, version, latest, score)
             select :city, id, 'rater ' || n, right_code, 1, true, case when n % 11 = 0 then null else (rank + n) % 7 - 3 end
               from shared, (values ('HO'), ('ED'), ('EN')) rights(right_code), generate_series(1, greatest(3, (share * $1 / 3)::int)) n`,
    [ratings],
  );
  await run(`insert into rating_tally (city_id, proposal_id, right_code, histogram, dont_know, grave, changes)
             select :city, proposal_id, right_code, array[${[-3, -2, -1, 0, 1, 2, 3].map((score) => `count(*) filter (where score = ${score})`).join(', ')}]::int[],
                    count(*) filter (where score is null), 0, count(*) from rating where city_id = :city group by proposal_id, right_code`);
  await run(`insert into rating_release (city_id, proposal_id, right_code, released_on, histogram, dont_know, changes)
             select :city, proposal_id, right_code, current_date, histogram, dont_know, changes from rating_tally where city_id = :city and changes > 20`);
  await run(
    `insert into argument (city_id, id, proposal_id, writer_id, voice, side, text, language, created_at, helpful)
             select :city, gen_random_uuid(), id, $1, 'resident', case when n % 2 = 0 then 'for' else 'against' end, 'An argument with a number ' || n, 'en', now(), n % 9
               from shared, generate_series(1, greatest(2, least(400, (share * 300000)::int))) n`,
    [personId],
  );
  await run(`insert into outbox (city_id, id, name, subject_type, subject_id, actor_role, at, payload)
             select :city, gen_random_uuid(), (array['proposal.submitted', 'proposal.screened', 'proposal.moved'])[n], 'proposal', id::text, 'resident', now(), '{}'
               from shared, generate_series(1, 3) n`);
  await db.query('reset session_replication_role');
  await db.query('vacuum analyze');
}
