import type { CityId } from '@madang/basics';
import type { EscalationRole } from '@madang/contracts/escalation';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CityRow } from '../../cities/city.entity.js';

/** Which body a city has named for a step. A step without a row is vacant, and shown as vacant. */
@Entity('escalation_body')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class EscalationBodyRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') role: EscalationRole;
  @Column('jsonb') names: Record<string, string>;
}
