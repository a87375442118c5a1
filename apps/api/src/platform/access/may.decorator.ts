import { SetMetadata } from '@nestjs/common';
import type { Role } from './actor.js';

export const MAY = 'madang:may';
export type RouteAccess = 'public' | readonly Role[];

/** Anybody may call this, signed in or not. */
export const Public = () => SetMetadata(MAY, 'public' satisfies RouteAccess);

/**
 * Who may call this at all; whether they may touch the object it names is the use case's own question.
 * A handler that says neither `@Public()` nor `@May(…)` is refused to everybody.
 */
export const May = (...roles: [Role, ...Role[]]) => SetMetadata(MAY, roles satisfies RouteAccess);
