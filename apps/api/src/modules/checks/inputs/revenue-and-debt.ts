import type { FactKind } from '@madang/contracts/city-facts';
import { read } from '../../../platform/database/read.js';
import { codesOf } from '../facts/recorded-facts.js';
import { thisYear, type Evidence } from './evidence.js';
import type { NamedInput, Question } from './question.js';
import { amount, fromFact, residents } from './sources.js';

interface ChapterSum {
  readonly direction: 'revenue' | 'expenditure';
  readonly chapter: string | null;
  readonly minor: string;
}

/** C06 and C21: what the city raises itself, and what of it goes into debt. Which chapters these are, the city says. */
export async function revenueAndDebt(evidence: Evidence): Promise<Question[]> {
  const { version, facts } = evidence;
  const { fiscalYear, currency } = version;
  const sums = await chapterSums(evidence);
  const chapters = (name: string, kind: FactKind, direction: ChapterSum['direction']): NamedInput => {
    const fact = facts.of(kind);
    const minor = fact && sumOf(sums, direction, codesOf(fact));
    return { ...amount(name, minor, version, fiscalYear), ...(fact === undefined && { fact: kind }) };
  };
  const ownRevenue = chapters('ownRevenue', 'own-revenue-chapters', 'revenue');
  const serving = Object.values(thisYear(evidence).voted.byRight).reduce((sum, { minor }) => sum + minor, 0n);
  return [
    {
      check: 'C06',
      subject: {},
      inputs: [
        ownRevenue,
        residents('population', evidence, fiscalYear),
        fromFact('peerMedianPerCapita', facts.upTo('peer-own-revenue', fiscalYear), 'peer-own-revenue', currency, {
          kind: 'money',
          supplier: 'other-cities',
          year: fiscalYear,
        }),
      ],
    },
    {
      check: 'C21',
      subject: {},
      inputs: [
        chapters('interest', 'interest-chapters', 'expenditure'),
        chapters('principal', 'repayment-chapters', 'expenditure'),
        ownRevenue,
        amount('rightsSpending', serving, version, fiscalYear),
      ],
    },
  ];
}

/** As voted, less what the city pays to its own bodies. */
function chapterSums({ db, cityId, version }: Evidence): Promise<ChapterSum[]> {
  return read<ChapterSum>(
    db,
    `select direction, chapter_code as chapter, sum(case when elimination then -initial_minor else initial_minor end)::text as minor
       from budget_line where city_id = $1 and version_id = $2 group by 1, 2`,
    [cityId, version.id],
  );
}

/** Undefined where the budget has no side of that kind at all: no revenue in the file is not a revenue of zero. */
function sumOf(sums: readonly ChapterSum[], direction: ChapterSum['direction'], chapters: readonly string[]): bigint | undefined {
  const side = sums.filter((sum) => sum.direction === direction);
  if (side.length === 0) return undefined;
  return side.reduce((sum, { chapter, minor }) => (chapter !== null && chapters.includes(chapter) ? sum + BigInt(minor) : sum), 0n);
}
