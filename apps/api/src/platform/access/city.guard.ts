import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { notFound } from '../http/problem.js';
import { unreadableText } from '../http/readable-text.js';
import { requestOf } from './actor.js';
import { CityDirectory } from './directories.js';

/** Turns the slug in the URL into a city before anything else is asked. */
@Injectable()
export class CityGuard implements CanActivate {
  constructor(private readonly cities: CityDirectory) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    const slug = (request.params as { city?: string }).city;
    // Asked before anything checks what an address holds: a name that no database keeps is the name of no city.
    if (slug !== undefined && unreadableText(slug)) notFound();
    if (slug !== undefined) request.city = (await this.cities.bySlug(slug)) ?? notFound();
    return true;
  }
}
