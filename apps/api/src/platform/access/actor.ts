import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CityId, PersonId } from '@madang/basics';
import type { FastifyRequest } from 'fastify';

export const roles = ['resident', 'staff', 'facilitator', 'administrator', 'committee', 'ombudsperson'] as const;
export type Role = (typeof roles)[number];

/** Who acts, and in which city: every key that a use case builds starts with `actor.cityId`. */
export interface Actor {
  readonly cityId: CityId;
  readonly personId: PersonId | null;
  readonly roles: readonly Role[];
}

/** Somebody who has signed in. */
export interface SignedInActor extends Actor {
  readonly personId: PersonId;
}

/** The city that a URL names, as far as every request needs it. */
export interface CityContext {
  readonly id: CityId;
  readonly slug: string;
  readonly timeZone: string;
  readonly currency: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    city?: CityContext;
    actor?: Actor;
  }
}

export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

/** The actor of the request; the guards have put it there before any handler runs. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Error('A handler asked for the actor outside a city');
  return actor;
});

export const CurrentCity = createParamDecorator((_: unknown, context: ExecutionContext): CityContext => {
  const { city } = requestOf(context);
  if (!city) throw new Error('A handler asked for the city outside a city');
  return city;
});

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.roles.includes(role);
}
