import { Problem } from './problem.js';

/** The revision that `If-Match` names, such as `"7"`; undefined when the writer does not say what they saw. */
export function revisionFrom(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const revision = /^\s*(?:W\/)?"?(\d{1,9})"?\s*$/.exec(ifMatch)?.[1];
  if (revision === undefined) throw new Problem('request/unreadable', { field: 'if-match' });
  return Number(revision);
}

export function entityTag(revision: number): string {
  return `"${revision}"`;
}

/** What somebody else changed meanwhile is told, and not overwritten. Whoever does not say what they saw is believed to have seen it. */
export function refuseOutdated(seen: number | undefined, revision: number): void {
  if (seen !== undefined && seen !== revision) throw new Problem('request/changed-meanwhile', { revision });
}
