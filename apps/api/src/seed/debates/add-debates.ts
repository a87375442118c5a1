import { randomUUIDv7 } from 'node:crypto';
import type { DebateId } from '@madang/basics';
import type { Stance } from '@madang/participation';
import { DebateRow } from '../../modules/debates/debate.entity.js';
import { DebateStatementRow } from '../../modules/debates/debate-statement.entity.js';
import { findingsOf } from '../../modules/debates/findings-of.js';
import { OpinionCountRow } from '../../modules/debates/opinion-count.entity.js';
import { StanceRow } from '../../modules/debates/stance.entity.js';
import { Chance } from '../chance.js';
import { readDemo, type DemoDebate, type DemoShares } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';

const seed = 'madrid-demo-debates-1';

/** One in so many has not been asked about a statement yet. */
const notAsked = 12;

/** Adds a debate on a topic and the one on a proposal. Answers how many took a stance. */
export async function addDebates(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<number> {
  const debates = readDemo('demo-debates.json').debates.map((demo) => debateOf(load, demo, people, proposals));
  await insertRows(
    load.tx,
    DebateRow,
    debates.map(({ row }) => row),
  );
  await insertRows(
    load.tx,
    DebateStatementRow,
    debates.flatMap(({ statements }) => statements),
  );
  const stances = debates.flatMap((debate) => debate.stances);
  await insertRows(load.tx, StanceRow, stances);
  for (const { row, people: took } of debates) await countGroups(load, row, took);
  return stances.length;
}

interface Debate {
  readonly row: DebateRow;
  readonly statements: readonly DebateStatementRow[];
  readonly stances: readonly StanceRow[];
  /** How many took part. */
  readonly people: number;
}

function debateOf(load: DemoLoad, demo: DemoDebate, people: People, proposals: readonly Begun[]): Debate {
  const { cityId, days } = load;
  const { code, topic, question, language, opened, closes } = demo;
  const about = proposals.find(({ demo: proposal }) => proposal.code === demo.proposal)?.row ?? null;
  const chance = new Chance(`${seed}/${code}`);
  const row: DebateRow = {
    cityId,
    id: randomUUIDv7() as DebateId,
    proposalId: about?.id ?? null,
    topic,
    question,
    language,
    openedById: about === null ? people.facilitator.personId : null,
    openedAt: days.at(opened, 12),
    closesOn: days.on(closes),
    report: null,
    reportLanguage: null,
    reportedAt: null,
  };
  const stances = stancesIn(row, demo, people, chance);
  const writers = chance.draw(people.residents, demo.statements.length);
  const counted = (number: number, stance: Stance) => stances.filter((one) => one.number === number && one.stance === stance).length;
  const statements = demo.statements.map(({ text }, index): DebateStatementRow => {
    const number = index + 1;
    return {
      cityId,
      debateId: row.id,
      number,
      id: randomUUIDv7(),
      text,
      language,
      writerId: writers[index]!.id,
      takenBack: false,
      coveredAt: null,
      coveredFor: null,
      agree: counted(number, 'agree'),
      disagree: counted(number, 'disagree'),
      pass: counted(number, 'pass'),
    };
  });
  return { row, statements, stances, people: new Set(stances.map(({ personId }) => personId)).size };
}

/** As the clock will do it from tomorrow on. */
async function countGroups({ tx, days }: DemoLoad, { cityId, id: debateId }: DebateRow, people: number): Promise<void> {
  const findings = await findingsOf(tx, { cityId, debateId });
  await insertRows(tx, OpinionCountRow, [{ cityId, debateId, countedOn: days.on(0), people: findings === null ? 0 : people, findings }]);
}

/** What the people of each camp say; the visitor is left to choose for themselves. */
function stancesIn({ cityId, id: debateId }: DebateRow, { camps, statements }: DemoDebate, people: People, chance: Chance): StanceRow[] {
  const others = people.residents.filter(({ number }) => number !== people.visitor.number);
  const taking = chance.draw(
    others,
    camps.reduce((sum, size) => sum + size, 0),
  );
  const campOf = (person: number): number => (person < camps[0]! ? 0 : 1);
  return taking.flatMap(({ id: personId }, person) =>
    statements.flatMap(({ camps: shares }, index): StanceRow[] => {
      if (chance.below(notAsked) === 0) return [];
      return [{ cityId, debateId, personId, number: index + 1, stance: drawn(shares[campOf(person)]!, chance) }];
    }),
  );
}

function drawn([agree, disagree]: DemoShares, chance: Chance): Stance {
  return (['agree', 'disagree', 'pass'] as const)[chance.weighted([agree, disagree, 100 - agree - disagree])]!;
}
