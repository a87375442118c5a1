import type { ClaimReadingView, ClaimView } from '@madang/contracts/claims';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { read, readOne } from '../../platform/database/read.js';
import { cityFacts } from '../cities/index.js';
import { ClaimInquiryRow } from './claim-inquiry.entity.js';
import { claimCard, inquiryView, wordView } from './claim-views.js';
import type { ClaimRow } from './claim.entity.js';
import { actsOnClaim } from './claims.policy.js';
import { proposalKeys, subjectView } from './filing/claim-subject.js';
import { gatherReadings, type ReadingListed } from './gather-readings.js';
import { recommendationViews } from './recommending/recommendation-views.js';
import { ClaimWords } from './sealing/claim-words.js';

/** `anybody` sees an open claim; who claims, and on whose behalf, is between the claimant and the ombudsperson. */
export type ClaimReader = 'claimant' | 'ombudsperson' | 'anybody';

/** A claim put together for one reader. Whoever calls has asked before whether the reader may. */
@Injectable()
export class ClaimFiles {
  constructor(
    private readonly db: DataSource,
    private readonly words: ClaimWords,
  ) {}

  isMine({ cityId, personId }: Actor, row: ClaimRow): boolean {
    return personId !== null && row.claimant === this.words.claimant({ cityId, personId });
  }

  async view(actor: Actor, row: ClaimRow, reader: ClaimReader, db: DataSource | EntityManager = this.db): Promise<ClaimView> {
    const { cityId, id, about } = row;
    const { timeZone } = await cityFacts(db, cityId);
    const opened = await this.words.of(db, row);
    const key = opened?.filing.key ?? (await openKey(db, row));
    const inquiries = await db
      .getRepository(ClaimInquiryRow)
      .find({ where: { cityId, claimId: id }, order: { askedAt: 'ASC', id: 'ASC' } });
    const mine = reader === 'claimant';
    const knows = reader !== 'anybody';
    return {
      ...claimCard(row, timeZone),
      subject: key === null ? null : await subjectView(db, cityId, about, key),
      mine,
      erased: !opened,
      claimant: reader === 'ombudsperson' && opened ? await this.claimantView(db, row, opened.filing.claimantId) : null,
      forAnother: knows && opened ? opened.filing.forAnother : null,
      consent: knows && opened ? opened.filing.consent : null,
      words: opened ? opened.words.map(wordView) : [],
      inquiries: inquiries.map((one) => inquiryView(one, timeZone)),
      recommendations: await recommendationViews(db, { actor, timeZone, claim: row, mine }),
      readings: mine ? await this.readings(db, row) : null,
      acts: actsOnClaim(actor, { mine, confidential: row.confidential, state: row.state, erased: !opened }),
    };
  }

  private async claimantView(db: DataSource | EntityManager, { cityId }: ClaimRow, personId: string) {
    const found = await readOne<{ penName: string; demo: boolean }>(
      db,
      'select pen_name as "penName", demo from person where city_id = $1 and id = $2',
      [cityId, personId],
    );
    return found ?? null;
  }

  private async readings(db: DataSource | EntityManager, { cityId, id }: ClaimRow): Promise<ClaimReadingView[]> {
    const rows = await read<ReadingListed>(
      db,
      `select r.at, r.why, r.reader_id as "readerId", p.pen_name as reader from claim_reading r join person p on p.city_id = r.city_id and p.id = r.reader_id
        where r.city_id = $1 and r.claim_id = $2 order by r.at, r.id`,
      [cityId, id],
    );
    return gatherReadings(rows);
  }
}

/** What an open claim is about stays known when its words are erased. */
async function openKey(db: DataSource | EntityManager, { cityId, proposalId, lineCode }: ClaimRow): Promise<string | null> {
  return proposalId === null ? lineCode : ((await proposalKeys(db, cityId, [proposalId])).get(proposalId) ?? null);
}
