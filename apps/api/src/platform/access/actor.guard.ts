import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../http/problem.js';
import { requestOf, type Actor, type CityContext } from './actor.js';
import { SessionDirectory } from './directories.js';
import { MAY, type RouteAccess } from './may.decorator.js';
import { SessionCookie } from './session-cookie.js';

/** Deny by default: a route opens to those it names, and to nobody if it names none. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionDirectory,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    if (request.city) request.actor = await this.actorIn(request.city, this.cookie.read(request));
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(MAY, [context.getHandler(), context.getClass()]);
    if (access === 'public') return true;
    if (!access || !request.actor) throw new Problem('access/not-allowed');
    if (request.actor.personId === null) throw new Problem('access/sign-in-needed');
    if (!access.some((role) => request.actor?.roles.includes(role))) throw new Problem('access/not-allowed');
    return true;
  }

  private async actorIn(city: CityContext, token: string | undefined): Promise<Actor> {
    const actor = token === undefined ? undefined : await this.sessions.actorOf(city, token);
    return actor ?? { cityId: city.id, personId: null, roles: [] };
  }
}
