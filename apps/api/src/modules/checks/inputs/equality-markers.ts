import type { EqualityMarker } from '@madang/rights';
import { read } from '../../../platform/database/read.js';
import { classifiedLines } from '../../budgets/index.js';
import type { Evidence } from './evidence.js';
import type { Question } from './question.js';
import { amount } from './sources.js';

/** C13: the spending by the marker that the city has given its lines; a line without one is money at which nobody looked. */
export async function equalityMarkers(evidence: Evidence): Promise<Question[]> {
  const { version } = evidence;
  const { fiscalYear } = version;
  const sums = await sumsByMarker(evidence);
  const score = (marker: EqualityMarker | null) => sums.get(marker) ?? 0n;
  return [
    {
      check: 'C13',
      subject: {},
      inputs: [
        amount('score2', score('2'), version, fiscalYear),
        amount('score1', score('1'), version, fiscalYear),
        amount('score0', score('0'), version, fiscalYear),
        amount('unscreened', score(null), version, fiscalYear),
      ],
    },
  ];
}

async function sumsByMarker({ db, cityId, version }: Evidence): Promise<ReadonlyMap<EqualityMarker | null, bigint>> {
  const rows = await read<{ marker: EqualityMarker | null; minor: string }>(
    db,
    `select l.equality as marker, sum(case when l.elimination then -l.initial_minor else l.initial_minor end)::text as minor
       from ${classifiedLines} l where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure' group by 1`,
    [cityId, version.id],
  );
  return new Map(rows.map(({ marker, minor }) => [marker, BigInt(minor)]));
}
