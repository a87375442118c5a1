import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CityRow } from '../../cities/city.entity.js';

/** The steps for which a city names a body of its own; the first step is the head of the office in charge. */
export const namedRoles = ['committee', 'ombudsperson'] as const;
export type NamedRole = (typeof namedRoles)[number];

/** Which body a city has named for a step. A step without a row is vacant, and shown as vacant. */
@Entity('escalation_body')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class EscalationBodyRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') role: NamedRole;
  @Column('jsonb') names: Record<string, string>;
}
