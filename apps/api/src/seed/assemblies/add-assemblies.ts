import { randomUUID, randomUUIDv7 } from 'node:crypto';
import type { AssemblyId, StatementId } from '@madang/basics';
import { opensAssemblyDoor } from '@madang/participation';
import { AssemblyRow } from '../../modules/assemblies/assembly.entity.js';
import { correctionDays } from '../../modules/assemblies/assembly-acts.js';
import { detailsOf } from '../../modules/assemblies/convening/details-of.js';
import { AssemblyDecisionRow, type AssemblyDecisionId } from '../../modules/assemblies/recording/assembly-decision.entity.js';
import { StatementRow } from '../../modules/assemblies/recording/statement.entity.js';
import { readDemo, type DemoAssembly } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';
import { signingHour } from '../proposals/live-through.js';
import type { AssemblyAdded } from './assembly-added.js';
import { tellAssembly } from './tell-assembly.js';

/** Adds an assembly with its signed record and one that is announced. Answers how many statements were written down. */
export async function addAssemblies(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<number> {
  const added = readDemo('demo-assemblies.json').assemblies.map((demo) => assemblyOf(load, demo, proposals));
  const statements = added.flatMap(statementsOf);
  await insertRows(
    load.tx,
    AssemblyRow,
    added.map(({ row }) => row),
  );
  await insertRows(load.tx, StatementRow, statements);
  await insertRows(
    load.tx,
    AssemblyDecisionRow,
    added.flatMap(({ decisions }) => decisions),
  );
  for (const assembly of added) tellAssembly(load, people.facilitator, assembly);
  return statements.length;
}

function assemblyOf(load: DemoLoad, demo: DemoAssembly, proposals: readonly Begun[]): AssemblyAdded {
  const { cityId, days } = load;
  const { kind, title, question, language, place, district, startsAt, minutes, convenedBy, commitment, access, members, agenda } = demo;
  const { announced, held, minutesOpen, minutesSigned } = demo.days;
  const heldOn = days.on(held);
  const announcement = {
    kind,
    title,
    question,
    language,
    place,
    districtCode: district,
    heldOn,
    startsAt,
    minutes,
    convenedBy,
    commitment,
  };
  const row: AssemblyRow = {
    cityId,
    id: randomUUIDv7() as AssemblyId,
    ...detailsOf({ ...announcement, access: [...access], members, agenda: [...agenda] }),
    state: minutesSigned === undefined ? 'announced' : 'signed',
    present: demo.attendance?.present ?? null,
    groups: [...(demo.attendance?.groups ?? [])],
    announcedAt: days.at(announced, 11),
    correctionUntil: minutesOpen === undefined ? null : days.on(minutesOpen + correctionDays),
    signedAt: minutesSigned === undefined ? null : days.at(minutesSigned, signingHour),
    cancelledBecause: null,
    demo: true,
    revision: 1,
  };
  return { demo, row, decisions: decisionsOf(demo, row, proposals) };
}

/** What is written down carries no order and no time that could tell who said it. */
function statementsOf({ demo, row: { cityId, id: assemblyId } }: AssemblyAdded): StatementRow[] {
  const said = readDemo('demo-statements.json').statements.filter(({ assembly }) => assembly === demo.code);
  const rows = said.map(({ text, language, table, agree, disagree, pass, harmFlag }): StatementRow => {
    const id = randomUUID() as StatementId;
    return { cityId, id, assemblyId, text, language, tableLabel: table, agree, disagree, pass, harmFlagged: harmFlag, supersedesId: null };
  });
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function decisionsOf(demo: DemoAssembly, assembly: AssemblyRow, proposals: readonly Begun[]): AssemblyDecisionRow[] {
  return demo.decisions.map(({ text, agree: inFavour, disagree: against, pass: abstained, carries }, index) => {
    const counted = { kind: 'carry_proposal', text, inFavour, against, abstained, present: assembly.present! } as const;
    const opens = opensAssemblyDoor(assembly, { ...counted, recorded: true });
    if (!opens.ok) throw new Error(`A decision of the demo assembly ${demo.code} opens no door: ${opens.error.code}`);
    return {
      cityId: assembly.cityId,
      id: randomUUIDv7() as AssemblyDecisionId,
      assemblyId: assembly.id,
      number: index + 1,
      ...counted,
      language: demo.language,
      minorityStatement: null,
      proposalId: proposals.find((one) => one.demo.code === carries)!.row.id,
      door: 'opened',
      doorRefusal: null,
    };
  });
}
