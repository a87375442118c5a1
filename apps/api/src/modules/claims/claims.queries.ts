import type { CityId, ClaimId } from '@madang/basics';
import type { ClaimFilter, ClaimSubjectFilter } from '@madang/contracts/claim-bodies';
import type { ClaimPage, ClaimSubjectView, OwnClaimsView } from '@madang/contracts/claim-lists';
import type { ClaimView } from '@madang/contracts/claims';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { read } from '../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../platform/http/cursor.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import { cityFacts } from '../cities/index.js';
import { ClaimFiles } from './claim-files.js';
import { claimCard } from './claim-views.js';
import { ClaimRow } from './claim.entity.js';
import { claimsPolicy } from './claims.policy.js';
import { foundClaimSubject, proposalKeys, subjectView, subjectViews } from './filing/claim-subject.js';
import { ClaimWords } from './sealing/claim-words.js';

const atOnce = 20;

/** Claims as everybody reads them, which is open ones, and as the claimant reads their own. */
@Injectable()
export class ClaimsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly words: ClaimWords,
    private readonly files: ClaimFiles,
  ) {}

  /** Open claims, the newest first. No count, cursor or gap tells of others. */
  async page({ cityId }: Actor, { cursor, limit = atOnce, about, key }: ClaimFilter): Promise<ClaimPage> {
    const [at, id] = decodeShapedCursor(cursor, [cursorParts.instant, cursorParts.uuid]) ?? [null, null];
    const found = await read<{ id: ClaimId; at: string }>(
      this.db,
      `select c.id, to_char(c.filed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US"+00"') as at
         from claim c left join proposal p on p.city_id = c.city_id and p.id = c.proposal_id
        where c.city_id = $1 and not c.confidential and ($2::text is null or c.about = $2)
          and ($3::text is null or c.line_code = $3 or p.year || '-' || p.number = $3 or p.id::text = $3)
          and ($4::timestamptz is null or (c.filed_at, c.id) < ($4::timestamptz, $5::uuid))
        order by c.filed_at desc, c.id desc limit $6`,
      [cityId, about ?? null, key ?? null, at, id, limit + 1],
    );
    const views = await this.openCards(
      cityId,
      found.slice(0, limit).map((one) => one.id),
    );
    return toPage(
      found,
      limit,
      (row) => [row.at, row.id],
      (row) => views.get(row.id)!,
    );
  }

  /** What a claim would be about, by its name, or why nobody can claim about it yet: said before anybody has written one. */
  async subject(actor: Actor, { about, key }: ClaimSubjectFilter): Promise<ClaimSubjectView> {
    await foundClaimSubject(this.db, actor, about, key);
    return subjectView(this.db, actor.cityId, about, key);
  }

  async mine(actor: Actor): Promise<OwnClaimsView> {
    const { cityId, personId } = signedIn(actor);
    const { timeZone } = await cityFacts(this.db, cityId);
    const rows = await this.db
      .getRepository(ClaimRow)
      .find({ where: { cityId, claimant: this.words.claimant({ cityId, personId }) }, order: { filedAt: 'DESC' } });
    const opened = await Promise.all(rows.map((row) => this.words.of(this.db, row)));
    const names = await subjectViews(
      this.db,
      cityId,
      rows.map(({ about }, at) => ({ about, key: opened[at]?.filing.key ?? '' })),
    );
    return {
      items: rows.map((row, at) => ({ ...claimCard(row, timeZone), subject: opened[at] ? names[at]! : null, news: row.news })),
    };
  }

  /** To the claimant whole, with who read it; to others what is open. A confidential claim is not there for anybody else. */
  async one(actor: Actor, id: string): Promise<ClaimView> {
    const row = await this.row(actor.cityId, id);
    const mine = this.files.isMine(actor, row);
    authorise(claimsPolicy.read({ mine, confidential: row.confidential }));
    if (mine && row.news) await this.db.getRepository(ClaimRow).update({ cityId: row.cityId, id: row.id }, { news: false });
    return this.files.view(actor, row, mine ? 'claimant' : 'anybody');
  }

  private async openCards(cityId: CityId, ids: readonly ClaimId[]) {
    const { timeZone } = await cityFacts(this.db, cityId);
    const claims = await this.db.getRepository(ClaimRow).findBy({ cityId, id: In(ids) });
    const keys = await proposalKeys(
      this.db,
      cityId,
      claims.flatMap(({ proposalId }) => proposalId ?? []),
    );
    const subjects = await subjectViews(
      this.db,
      cityId,
      claims.map(({ about, proposalId, lineCode }) => ({ about, key: proposalId ? keys.get(proposalId)! : lineCode! })),
    );
    return new Map(claims.map((row, at) => [row.id, { ...claimCard(row, timeZone), subject: subjects[at]! }]));
  }

  private async row(cityId: CityId, id: string): Promise<ClaimRow> {
    if (!isUuid(id)) notFound();
    return (await this.db.getRepository(ClaimRow).findOneBy({ cityId, id: id as ClaimId })) ?? notFound();
  }
}
