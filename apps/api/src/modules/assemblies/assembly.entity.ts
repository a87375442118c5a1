import type { AssemblyId, CalendarDate, CityId } from '@madang/basics';
import type { AssemblyState } from '@madang/contracts/assemblies';
import type { Language } from '@madang/contracts/wire';
import type { Assembly, AssemblyKind } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';

export interface AgendaEntry {
  readonly title: string;
  readonly minutes: number;
  readonly record: string | null;
}

export interface GroupCount {
  readonly group: string;
  readonly people: number;
}

/** A deliberative meeting, from its announcement to its signed minutes. */
@Entity('assembly')
@Index(['cityId', 'heldOn'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class AssemblyRow implements Assembly {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: AssemblyId;
  @TextColumn() kind: AssemblyKind;
  @TextColumn() state: AssemblyState;
  @TextColumn() title: string;
  @TextColumn() question: string;
  @TextColumn() language: Language;
  @TextColumn() place: string;
  @TextColumn({ nullable: true }) districtCode: string | null;
  @OnColumn() heldOn: CalendarDate;
  /** By the city's own clock, such as `17:00`: it stays five o'clock whatever happens to summer time. */
  @TextColumn({ name: 'startTime' }) startsAt: string;
  @Column('integer') minutes: number;
  @TextColumn() convenedBy: string;
  @TextColumn() commitment: string;
  @TextColumn({ array: true }) access: string[];
  @Column('integer', { nullable: true }) members: number | null;
  @Column('jsonb') agenda: AgendaEntry[];
  /** Null until somebody has counted. */
  @Column('integer', { nullable: true }) present: number | null;
  @Column('jsonb') groups: GroupCount[];
  @AtColumn() announcedAt: Date;
  @OnColumn({ nullable: true }) correctionUntil: CalendarDate | null;
  @AtColumn({ nullable: true }) signedAt: Date | null;
  @TextColumn({ nullable: true }) cancelledBecause: string | null;
  @Column('boolean') demo: boolean;
  /** Counts up with every change of the announcement: the `ETag` of an edit. */
  @Column('integer') revision: number;
}
