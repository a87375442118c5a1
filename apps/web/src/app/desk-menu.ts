import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { claimPaths } from './claim-paths.js';
import { moderationPaths } from './moderation-paths.js';
import { questionPaths } from './question-paths.js';
import { paths, type Place } from './desk-paths.js';

interface DeskEntry {
  readonly to: (place: Place) => string;
  readonly words: MessageDescriptor;
  /** Roles for which the entry is shown. */
  readonly roles: readonly string[];
}

/** What stands in the desk's menu. A feature with a desk adds its line. */
export const deskMenu: readonly DeskEntry[] = [
  { to: paths.desk, words: msg`Start`, roles: ['staff', 'facilitator', 'committee', 'ombudsperson'] },
  { to: paths.deskBudgets, words: msg`Budgets`, roles: ['staff', 'administrator'] },
  { to: paths.deskClassification, words: msg`Classify`, roles: ['staff', 'administrator'] },
  { to: (place) => paths.deskIndicators(place), words: msg`Indicators`, roles: ['staff', 'administrator'] },
  { to: paths.deskGroups, words: msg`Groups`, roles: ['staff', 'administrator'] },
  { to: paths.deskChecks, words: msg`Checks`, roles: ['staff', 'administrator'] },
  { to: paths.deskMap, words: msg`Map of the districts`, roles: ['staff', 'administrator'] },
  { to: paths.deskLicence, words: msg`Licence of the data`, roles: ['staff', 'administrator'] },
  { to: paths.deskWitnesses, words: msg`Witnesses`, roles: ['administrator'] },
  { to: paths.deskErasure, words: msg`Erase an act`, roles: ['administrator'] },
  { to: paths.deskRoles, words: msg`Roles`, roles: ['administrator'] },
  { to: paths.deskCycles, words: msg`Cycles`, roles: ['staff', 'administrator'] },
  { to: paths.deskResponses, words: msg`What is due`, roles: ['staff', 'administrator'] },
  { to: (place) => questionPaths.desk(place), words: msg`Questions`, roles: ['staff'] },
  { to: (place) => claimPaths.asked(place), words: msg`Asked by the ombudsperson`, roles: ['staff'] },
  { to: (place) => claimPaths.desk(place), words: msg`Claims`, roles: ['ombudsperson'] },
  { to: (place) => paths.deskFeasibility(place), words: msg`To examine`, roles: ['staff', 'administrator'] },
  { to: paths.deskHearings, words: msg`Appeals and hearings`, roles: ['committee', 'ombudsperson', 'facilitator'] },
  { to: paths.deskElections, words: msg`Elections`, roles: ['staff', 'administrator'] },
  { to: paths.deskAssemblies, words: msg`Assemblies`, roles: ['facilitator'] },
  { to: paths.deskScreening, words: msg`Texts to check`, roles: ['facilitator'] },
  { to: (place) => moderationPaths.desk(place), words: msg`Reported words`, roles: ['facilitator'] },
];
