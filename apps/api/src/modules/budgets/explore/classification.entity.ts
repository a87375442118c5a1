import type { CityId } from '@madang/basics';
import type { ClassificationKind } from '@madang/contracts/budgets';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CityRow } from '../../cities/city.entity.js';

/** What a city's classification calls the steps that its budget files know by number alone, in every language there is. */
@Entity('classification')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class ClassificationRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') kind: ClassificationKind;
  @PrimaryColumn('text') code: string;
  @Column('jsonb') names: Readonly<Record<string, string>>;
}
