import type { CityId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';

/** By which plan a city numbers its programmes: Spain's (Orden EHA/3565/2008), or Madrid's finer one. */
export type ProgrammeClassification = 'es' | 'es-madrid';

/** A local authority and what follows from where it is. Its slug opens every public URL. */
@Entity('city')
@Unique(['slug'])
export class CityRow {
  @PrimaryColumn('uuid') id: CityId;
  @TextColumn() slug: string;
  @Column('jsonb') names: Record<string, string>;
  @TextColumn({ array: true }) languages: Language[];
  @TextColumn() ownLanguage: Language;
  @TextColumn() timeZone: string;
  @TextColumn() currency: string;
  @Column('integer') population: number;
  @Column('boolean') demo: boolean;
  /** Facts by year that rights checks need: `{ "2024": { "population": 3422416, "priceIndex": "1.05" } }`. */
  @Column('jsonb') years: Record<string, { population?: number; priceIndex?: string }>;
  /** Null where the plan is not known: then lines have no COFOG group until staff give them one. */
  @TextColumn({ nullable: true }) programmeClassification: ProgrammeClassification | null;
  @AtColumn() createdAt: Date;
}
