import type { Route } from '../openapi/routes.js';
import { roles, type Role } from './actor.js';

/** The columns of the table: those who sign in here by role, those who do not, and those who are signed in next door. */
export const callers = ['anonymous', ...roles, 'staff of another city'] as const;
export type Caller = (typeof callers)[number];

export type Permission = 'yes' | 'sign in' | 'no';

/** Whether a caller may call a route at all. A session of another city counts as none here. */
export function permissionOf({ access }: Pick<Route, 'access'>, caller: Caller): Permission {
  if (access === 'public') return 'yes';
  if (caller === 'anonymous' || caller === 'staff of another city') return 'sign in';
  return access?.includes(caller satisfies Role) ? 'yes' : 'no';
}

/** The table of docs/permissions.md, as the router says it. */
export function permissionTable(routes: readonly Route[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['route', ...callers]),
    row(['route', ...callers].map(() => '---')),
    ...routes.map((route) => row([`\`${route.method} ${route.path}\``, ...callers.map((caller) => permissionOf(route, caller))])),
  ].join('\n');
}
