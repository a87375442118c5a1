import { readFileSync } from 'node:fs';
import type { DemoAssembly, DemoStatement } from './files/assembly-files.js';
import type { DemoClaim } from './files/claim-files.js';
import type { DemoCity, DemoClassification, DemoDistricts, DemoGroupFigures, DemoNames } from './files/city-files.js';
import type { DemoDebate } from './files/debate-files.js';
import type { DemoArgument } from './files/moderation-files.js';
import type { DemoPeople } from './files/people-files.js';
import type { DemoPromise } from './files/promise-files.js';
import type { DemoProposal } from './files/proposal-files.js';
import type { DemoQuestion } from './files/question-files.js';
import type { DemoTogether } from './files/together-files.js';
import type { DemoCycle, DemoElection, DemoRatings } from './files/round-files.js';

export type * from './files/assembly-files.js';
export type * from './files/city-files.js';
export type * from './files/claim-files.js';
export type * from './files/debate-files.js';
export type * from './files/moderation-files.js';
export type * from './files/people-files.js';
export type * from './files/promise-files.js';
export type * from './files/proposal-files.js';
export type * from './files/question-files.js';
export type * from './files/round-files.js';
export type * from './files/together-files.js';

const folder = new URL('../../demo/madrid/', import.meta.url);

/** The files and their shapes. What is called `…Day`, or stands under `days`, counts from the day of loading. */
interface DemoFiles {
  readonly 'city.json': DemoCity;
  readonly 'districts.json': DemoDistricts;
  /** GeoJSON, read as an upload would be. */
  readonly 'district-shapes.json': unknown;
  readonly 'group-figures.json': DemoGroupFigures;
  readonly 'classification.json': DemoClassification;
  readonly 'demo-people.json': DemoPeople;
  readonly 'demo-proposals.json': { readonly note: string; readonly dayZero: string; readonly proposals: readonly DemoProposal[] };
  readonly 'demo-assemblies.json': { readonly note: string; readonly dayZero: string; readonly assemblies: readonly DemoAssembly[] };
  readonly 'demo-debates.json': { readonly note: string; readonly debates: readonly DemoDebate[] };
  readonly 'demo-statements.json': { readonly note: string; readonly statements: readonly DemoStatement[] };
  readonly 'demo-moderation.json': { readonly note: string; readonly arguments: readonly DemoArgument[] };
  readonly 'demo-questions.json': { readonly note: string; readonly questions: readonly DemoQuestion[] };
  readonly 'demo-claims.json': { readonly note: string; readonly claims: readonly DemoClaim[] };
  readonly 'demo-promises.json': { readonly note: string; readonly promises: readonly DemoPromise[] };
  readonly 'demo-together.json': DemoTogether;
  readonly 'demo-cycles.json': { readonly note: string; readonly cycles: readonly DemoCycle[]; readonly names: DemoNames };
  readonly 'demo-ratings.json': DemoRatings;
  readonly 'demo-elections.json': { readonly note: string; readonly last: DemoElection; readonly current: DemoElection };
}

/** Reads one of the demo files. The specs beside them vouch for their shape. */
export function readDemo<Name extends keyof DemoFiles>(name: Name): DemoFiles[Name] {
  return JSON.parse(readFileSync(demoFile(name), 'utf8')) as DemoFiles[Name];
}

export function demoFile(name: string): URL {
  return new URL(name, folder);
}
