import { isRightCode, type RightCode } from '@madang/rights';
import { read } from '../../../platform/database/read.js';
import { codesOf } from '../facts/recorded-facts.js';
import type { Evidence } from './evidence.js';
import type { NamedInput, Question } from './question.js';
import { amount, fromFact } from './sources.js';

/** C08: for each right whose minimum the city has put a number to; one question without a right where it has done so for none. */
export async function floors(evidence: Evidence): Promise<Question[]> {
  const { facts } = evidence;
  const said = (['people-below-floor', 'cost-of-floor', 'floor-programmes'] as const).flatMap((kind) => facts.ofKind(kind));
  const rights = [...new Set(said.map(({ item }) => item))].filter(isRightCode);
  if (rights.length === 0) return [{ check: 'C08', subject: {}, inputs: await floorOf(evidence, undefined) }];
  return Promise.all(rights.map(async (right) => ({ check: 'C08' as const, subject: { right }, inputs: await floorOf(evidence, right) })));
}

async function floorOf(evidence: Evidence, right: RightCode | undefined): Promise<NamedInput[]> {
  const { facts, version } = evidence;
  const { fiscalYear, currency } = version;
  const item = right ?? '';
  const programmes = facts.of('floor-programmes', { item });
  const allocated = programmes && (await programmesSum(evidence, codesOf(programmes)));
  return [
    fromFact('unserved', facts.upTo('people-below-floor', fiscalYear, { item }), 'people-below-floor', currency, {
      kind: 'count',
      supplier: 'departments',
      year: fiscalYear,
    }),
    fromFact('unitCost', facts.upTo('cost-of-floor', fiscalYear, { item }), 'cost-of-floor', currency, {
      kind: 'money',
      supplier: 'departments',
      year: fiscalYear,
    }),
    { ...amount('allocated', allocated, programmes && version, fiscalYear), ...(!programmes && { fact: 'floor-programmes' }) },
  ];
}

async function programmesSum({ db, cityId, version }: Evidence, codes: readonly string[]): Promise<bigint> {
  const [row] = await read<{ minor: string }>(
    db,
    `select coalesce(sum(case when elimination then -initial_minor else initial_minor end), 0)::text as minor
       from budget_line where city_id = $1 and version_id = $2 and direction = 'expenditure' and programme_code = any($3)`,
    [cityId, version.id, codes],
  );
  return BigInt(row!.minor);
}
