import { Injectable } from '@nestjs/common';
import type { PriorityGroupListView } from '@madang/contracts/groups';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { priorityGroups } from './priority-groups.js';

@Injectable()
export class GroupsQueries {
  constructor(private readonly db: DataSource) {}

  async list(city: CityContext): Promise<PriorityGroupListView> {
    return { items: await priorityGroups(this.db, city.id) };
  }
}
