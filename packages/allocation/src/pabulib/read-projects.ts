import { err, ok, type Result } from '@madang/basics';
import { readDecimal, type Decimal } from './decimal.js';
import { faultAt, type FaultAt } from './fault.js';
import { columnOf, type SectionTable } from './read-sections.js';

export interface ReadProject {
  readonly id: string;
  readonly name: string | undefined;
  readonly cost: Decimal;
}

/** Reads PROJECTS: id, cost and name; the id is text, whatever it looks like. */
export function readProjects(section: SectionTable): Result<readonly ReadProject[], FaultAt> {
  const [idAt, costAt, nameAt] = [columnOf(section, 'project_id'), columnOf(section, 'cost'), columnOf(section, 'name')];
  const projects: ReadProject[] = [];
  const seen = new Set<string>();
  for (const [at, row] of section.rows.entries()) {
    const id = row[idAt]!.trim();
    const value = row[costAt]!;
    const cost = readDecimal(value);
    const rowNumber = section.rowNumbers[at]!;
    if (id === '') return err(faultAt({ code: 'pabulib/project-without-id' }, rowNumber, idAt));
    if (seen.has(id)) return err(faultAt({ code: 'pabulib/project-twice', project: id }, rowNumber, idAt));
    if (!cost) return err(faultAt({ code: 'pabulib/not-an-amount', name: 'cost', value }, rowNumber, costAt));
    if (cost.digits < 0n) return err(faultAt({ code: 'pabulib/negative-amount', name: 'cost', value }, rowNumber, costAt));
    seen.add(id);
    projects.push({ id, name: nameAt < 0 ? undefined : row[nameAt], cost });
  }
  return ok(projects);
}
