import type { DataSource, EntityManager } from 'typeorm';
import type { Config } from '../config.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { queuePastActs } from '../modules/official-acts/index.js';
import { createDataSource } from '../platform/database/data-source.js';
import { readOne } from '../platform/database/read.js';
import { transact } from '../platform/database/transact.js';
import { Secret } from '../platform/secret.js';
import { addAssemblies } from './assemblies/add-assemblies.js';
import { addCity } from './city/add-city.js';
import { addFacts } from './city/add-facts.js';
import { addGroupFigures } from './city/add-group-figures.js';
import { addIndicators } from './city/add-indicators.js';
import { loadBudgets } from './city/load-budgets.js';
import { addClaims } from './claims/add-claims.js';
import { addCycles } from './cycles/add-cycles.js';
import { DemoDays } from './demo-days.js';
import { readDemo } from './demo-files.js';
import type { DemoLoad } from './demo-load.js';
import { addDebates } from './debates/add-debates.js';
import { addElections } from './elections/add-elections.js';
import { addModeration } from './moderation/add-moderation.js';
import { addPeople } from './people/add-people.js';
import { addPromises } from './promises/add-promises.js';
import { addProposals } from './proposals/add-proposals.js';
import { addSupports } from './proposals/add-supports.js';
import { beginProposals } from './proposals/begin-proposal.js';
import { addQuestions } from './questions/add-questions.js';
import { addRatings } from './ratings/add-ratings.js';
import { addTogether } from './together/add-together.js';
import { Timeline } from './timeline.js';

type Say = (line: string) => void;

/**
 * Loads the demo city into a migrated database: all of it in one transaction or, if the load is cut short, nothing. A city that
 * is there already keeps what has happened in it since. `say` is handed one line of progress at a time.
 */
export async function seedDemo(config: Config, say: Say): Promise<void> {
  const db = await createDataSource({ url: config.databaseUrl, entities, migrations, poolSize: 2 }).initialize();
  try {
    await loadUnlessThere(db, new Secret(config.secret), say);
  } finally {
    await db.destroy();
  }
}

async function loadUnlessThere(db: DataSource, secret: Secret, say: Say): Promise<void> {
  const { slug, names } = readDemo('city.json');
  const there = () => say(`${names.en} is there already; its data stay as they are.`);
  if (await readOne(db, 'select 1 from city where slug = $1', [slug])) return there();
  if (!(await transact(db, (tx) => load(tx, secret, say)))) there();
}

/** Answers false if another process was faster. */
async function load(tx: EntityManager, secret: Secret, say: Say): Promise<boolean> {
  // Two starts at once meet at the city's unique name: the second waits for as long as the first one loads.
  await tx.query(`set local lock_timeout = '2min'; set local statement_timeout = '2min'`);
  const now = (await readOne<{ now: Date }>(tx, 'select clock_timestamp() as now'))!.now;
  const cityId = await addCity(tx, now);
  if (!cityId) return false;
  const days = new DemoDays(now, readDemo('city.json').timeZone);
  await fill({ tx, cityId, days, secret, say, timeline: new Timeline() });
  return true;
}

async function fill(load: DemoLoad): Promise<void> {
  const { tx, cityId, timeline, say } = load;
  const people = await addPeople(load);
  await loadBudgets(load, people.staff);
  say(`${count(await addIndicators(load))} values of indicators by district`);
  say(`${count(await addGroupFigures(load))} values of indicators by group`);
  say(`${count(await addFacts(load))} facts that checks ask for`);
  const cycles = await addCycles(load, people.staff);
  const begun = await beginProposals(load, people, cycles);
  const proposals = await addProposals(load, people, begun);
  const supports = await addSupports(load, people, proposals);
  await addTogether(load, people, proposals);
  await addPromises(load, people, proposals);
  const ratings = await addRatings(load, people, proposals);
  say(`${people.residents.length} demo residents, ${proposals.length} demo proposals`);
  say(`${count(supports)} times support, ${count(ratings)} ratings`);
  const ballots = await addElections(load, { people, cycles, proposals });
  const statements = await addAssemblies(load, people, proposals);
  say(`${count(await addDebates(load, people, proposals))} stances in debates`);
  say(`${cycles.length} cycles, ${count(ballots)} demo ballots, ${statements} statements of an assembly`);
  say(`${count(await addModeration(load, people, proposals))} decisions about words`);
  say(`${count(await addQuestions(load, people, proposals))} questions to the city`);
  say(`${count(await addClaims(load, people, proposals))} claims about rights`);
  say(`${count(await timeline.write(tx))} steps in the public record`);
  await queuePastActs(tx, cityId);
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
