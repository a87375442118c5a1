import type { ProposalImportBody, ProposalImportView } from '@madang/contracts/imported-proposals';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { Problem } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { addStandIn } from '../../people/index.js';
import { proposalsPolicy } from '../proposals.policy.js';
import { bringInComments } from './bring-in-comments.js';
import { bringInProposals } from './bring-in-proposals.js';
import { OlderProcessRow } from './older-process.entity.js';

/** Bringing in what an older process left. The same file twice changes nothing; a corrected one changes what it corrects. */
@Injectable()
export class ImportingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  bringIn(actor: Actor, slug: string, body: ProposalImportBody): Promise<ProposalImportView> {
    if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(slug)) throw new Problem('request/not-found');
    return transact(this.db, async (tx) => {
      authorise(proposalsPolicy.bringIn(actor));
      const { cityId } = signedIn(actor);
      const now = await this.clock.now(tx);
      const process = await this.heldProcess(tx, { cityId, slug, name: body.name, site: body.site ?? null, createdAt: now });
      const { timeZone } = await cityFacts(tx, cityId);
      const proposals = await bringInProposals(tx, { process, timeZone, now, by: actingAs(actor, 'staff') }, body.proposals);
      return { proposals, comments: await bringInComments(tx, process, body.comments) };
    });
  }

  /** Held, so that two who bring in the same do it one after the other. */
  private async heldProcess(tx: EntityManager, named: Omit<OlderProcessRow, 'standInId'>): Promise<OlderProcessRow> {
    const { cityId, slug, name, site, createdAt } = named;
    await tx.query('select 1 from city where id = $1 for no key update', [cityId]);
    const known = await tx.findOne(OlderProcessRow, { where: { cityId, slug }, lock: { mode: 'pessimistic_write' } });
    if (known) {
      const changed = { name, site: site ?? known.site };
      await tx.update(OlderProcessRow, { cityId, slug }, changed);
      await tx.query('update person set pen_name = $3 where city_id = $1 and id = $2', [cityId, known.standInId, name]);
      return { ...known, ...changed };
    }
    const city = await readOne<{ language: 'en' }>(tx, 'select own_language as language from city where id = $1', [cityId]);
    const standInId = await addStandIn(tx, { cityId, penName: name, language: city!.language, createdAt });
    const made: OlderProcessRow = { cityId, slug, name, site, standInId, createdAt };
    await tx.insert(OlderProcessRow, made);
    return made;
  }
}
