import type { DueRule, ResponseItem, ResponseState } from '@madang/accountability';
import type { BudgetVersionId, CalendarDate, CityId, CycleId, PersonId, ProposalId } from '@madang/basics';
import type { ContentWarning, Proposal, ProposalKind } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, MinorColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { BudgetVersionRow } from '../budgets/budget-version.entity.js';
import { CycleRow } from '../cycles/cycle.entity.js';
import { PersonRow } from '../people/person.entity.js';

/**
 * Anything a resident asks the city to answer. It carries its own clock: one row, one state, from the first draft to the
 * delivered promise, so that nothing has to be copied and nothing can disagree.
 */
@Entity('proposal')
@Index(['cityId', 'state', 'enteredAt'])
@Index(['cityId', 'cycleId', 'state'])
@Index(['cityId', 'dueOn'])
@Index(['cityId', 'createdAt'], { where: "co_author_ids <> '{}'" })
@Index('proposal_search_text_ix', { synchronize: false })
@Index('proposal_beginnings_ix', { synchronize: false })
// Public proposals heap by heap: see shuffling.ts.
@Index('proposal_shuffle_ix', { synchronize: false })
// Looked through every minute for those whose door was not visited today.
@Index('proposal_concerning_ix', ['cityId', 'id'], { where: "state = 'published' and group_codes <> '{}'" })
@Index(['cityId', 'submittedAt', 'id'])
@Index(['cityId', 'districtCode', 'submittedAt', 'id'])
@Index(['cityId', 'amountMinor', 'id'])
@Unique(['cityId', 'year', 'number'])
@ForeignKey(() => CycleRow, ['cityId', 'cycleId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'authorId'], ['cityId', 'id'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'budgetVersionId'], ['cityId', 'id'])
export class ProposalRow implements Proposal, ResponseItem {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: ProposalId;
  /** Null for what was brought in from an older process. */
  @Column('uuid', { nullable: true }) cycleId: CycleId | null;
  @Column('uuid') authorId: PersonId;
  /** Those who accepted to write with them; people are never deleted, so a list needs no rows. */
  @Column('uuid', { array: true, default: '{}' }) coAuthorIds: PersonId[];
  /** The year and number of its reference, such as 2026-142; both null until it is submitted. */
  @Column('integer', { nullable: true }) year: number | null;
  @Column('integer', { nullable: true }) number: number | null;
  @TextColumn() kind: ProposalKind;
  @TextColumn() title: string;
  @TextColumn() problem: string;
  @TextColumn() change: string;
  @TextColumn({ nullable: true }) whoIsAffected: string | null;
  @TextColumn({ nullable: true }) howOneWouldKnow: string | null;
  @TextColumn({ nullable: true }) pastWrong: string | null;
  /** "Who would lose, and what protects them"; asked for when a right falls below last year's real level. */
  @TextColumn({ nullable: true }) whoWouldLose: string | null;
  /** Of the interface's languages for what was written here; an older process may have had another. */
  @TextColumn() language: string;
  @TextColumn({ nullable: true }) districtCode: string | null;
  /** The priority groups that it is about, as its authors say. */
  @Column('text', { array: true, default: '{}' }) groupCodes: string[];
  /** Where it is about, in words; and the point on the map (WGS 84), where its author pointed at one. */
  @TextColumn({ nullable: true }) place: string | null;
  @Column('jsonb', { nullable: true }) point: { readonly longitude: number; readonly latitude: number } | null;
  /** What its authors warn of, so that nobody meets it unprepared. */
  @TextColumn({ nullable: true }) warning: ContentWarning | null;
  /** The published version that its moves are bound to. */
  @Column('uuid', { nullable: true }) budgetVersionId: BudgetVersionId | null;
  /** What its moves take altogether, and so give: lists are put in order by it. Written with the moves. */
  @MinorColumn({ default: 0 }) amountMinor: bigint;
  /** Title and text as a search compares them. */
  @TextColumn({ default: '' }) searchText: string;
  /** The words of `searchText` by how they begin, each once: what likeness is measured by. */
  @TextColumn({ array: true, default: '{}' }) beginnings: string[];
  @Column('boolean') demo: boolean;
  /** Counts up with every change of the text: the `ETag` of an edit. */
  @Column('integer') revision: number;
  /** Counts up with every change of what is public; how it read before is kept. */
  @Column('integer', { default: 1 }) version: number;
  @AtColumn() createdAt: Date;
  @AtColumn({ nullable: true }) submittedAt: Date | null;

  // The clock, as the response machine keeps it.
  @TextColumn() state: ResponseState;
  @TextColumn({ nullable: true }) enteredFrom: ResponseState | null;
  @AtColumn() enteredAt: Date;
  @OnColumn({ nullable: true }) dueOn: CalendarDate | null;
  @Column('jsonb', { nullable: true }) dueRule: DueRule | null;
  @OnColumn({ nullable: true }) thresholdMetOn: CalendarDate | null;
  @TextColumn({ nullable: true }) owedIn: ResponseState | null;
  @OnColumn({ nullable: true }) owedOn: CalendarDate | null;
  @OnColumn({ nullable: true }) extendedOn: CalendarDate | null;
  @OnColumn({ nullable: true }) pausedOn: CalendarDate | null;
  @OnColumn({ nullable: true }) pausedUntil: CalendarDate | null;
  @Column('integer') deferrals: number;
  @Column('integer') reopenings: number;
}
