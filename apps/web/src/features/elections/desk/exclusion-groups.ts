import type { ExclusionGroup } from '@madang/contracts/election-conditions';
import { fieldName, projectId, type ProjectDraft } from './project-draft.js';
import type { SettingValues } from './setting-fields.js';

/** The names of a stored project's groups, as they stand in its field: the first group is A. */
export function groupNamesOf(id: string, groups: readonly ExclusionGroup[]): string {
  return groups.flatMap(({ projects }, at) => (projects.includes(id) ? [groupName(at)] : [])).join(', ');
}

function groupName(at: number): string {
  return at < 26 ? String.fromCharCode('A'.charCodeAt(0) + at) : String(at + 1);
}

/**
 * Groups as the projects name them, each with the ids that its projects will have. A group belongs to projects and not to their
 * numbers: whatever is removed or added above, it stays with them.
 */
export function exclusionsFrom(values: SettingValues, drafts: readonly ProjectDraft[]): ExclusionGroup[] {
  const groups = new Map<string, string[]>();
  for (const [at, { key, groups: first }] of drafts.entries()) {
    const id = projectId(at + 1, drafts.length);
    for (const name of namesIn(values[fieldName('groups', key)] ?? first)) groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  return [...groups.values()].map((projects) => ({ projects }));
}

/** However they are parted, and whether large or small. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[\s,;،、]+/)
      .filter((name) => name !== '')
      .map((name) => name.normalize('NFC').toUpperCase()),
  );
}

/** Where something is wrong with a group, its first project is asked. */
export function groupFieldOf(group: ExclusionGroup | undefined, drafts: readonly ProjectDraft[]): string | null {
  const at = drafts.findIndex((_, index) => group?.projects[0] === projectId(index + 1, drafts.length));
  return at < 0 ? null : fieldName('groups', drafts[at]!.key);
}
