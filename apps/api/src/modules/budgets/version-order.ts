/**
 * SQL that brings the versions of a year into their order, the newest first; `v` is what the table is called. A correction stands
 * where the version that it corrects stood: correcting the voted budget does not put it before the adjusted one.
 */
export function newestFirst(v: string): string {
  return `coalesce(${v}.stands_at, ${v}.published_at) desc, ${v}.published_at desc`;
}
