import type { RoleChangeView, RoleHolderView, RoleHoldersView } from '@madang/contracts/roles';
import { grantableRoles } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise } from '../../platform/access/authorise.js';
import { read } from '../../platform/database/read.js';
import { rolesPolicy } from './roles.policy.js';

const mostChanges = 100;

/** For administrators: who may act for the city or watches over it, and how they came to it. */
@Injectable()
export class RolesQueries {
  constructor(private readonly db: DataSource) {}

  async holders(actor: Actor): Promise<RoleHoldersView> {
    authorise(rolesPolicy.change(actor));
    const { cityId, personId } = actor;
    const holders = await read<RoleHolderView>(
      this.db,
      `select id as "personId", pen_name as "penName", demo, id = $2 as mine,
              array(select role from unnest($3::text[]) with ordinality as all_roles (role, place) where role = any(roles) order by place) as roles
         from person where city_id = $1 and roles && $3::text[] order by pen_name, id`,
      [cityId, personId, grantableRoles],
    );
    const changes = await read<Omit<RoleChangeView, 'at'> & { readonly at: Date }>(
      this.db,
      `select c.id, c.changed_at as at, c.role, c.given, c.reason, p.pen_name as "penName"
         from role_change c left join person p on p.city_id = c.city_id and p.id = c.person_id
        where c.city_id = $1 order by c.changed_at desc, c.id desc limit ${mostChanges}`,
      [cityId],
    );
    return { holders, changes: changes.map(({ at, ...change }) => ({ ...change, at: at.toISOString() })) };
  }
}
