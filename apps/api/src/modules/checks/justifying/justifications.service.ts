import { randomUUIDv7 } from 'node:crypto';
import type { BudgetVersionId } from '@madang/basics';
import type { JustificationBody } from '@madang/contracts/checks';
import type { Language } from '@madang/contracts/wire';
import { retrogressionForm, type RightCode } from '@madang/rights';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, SignedInActor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { budgetContext } from '../../budgets/index.js';
import { cutJustified } from '../checks.events.js';
import { checksPolicy, officeRole } from '../checks.policy.js';
import { JustificationRow, type JustificationId } from './justification.entity.js';

/** A city that takes back what was won says why, under the name of an office holder; everybody reads it, and that it is not there. */
@Injectable()
export class JustificationsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  publish(asking: Actor, which: string, body: JustificationBody): Promise<{ id: string }> {
    return transact(this.db, async (tx) => {
      const actor = signedIn(asking);
      const { version } = await budgetContext(tx, actor.cityId, which);
      authorise(checksPolicy.justify(actor));
      await refuseUnlessDue(tx, actor, version.id, body.right);
      refuseGaps(body);
      const publishedAt = await this.clock.now(tx);
      const id = randomUUIDv7() as JustificationId;
      const { right, signedBy } = body;
      const parts = retrogressionForm.map(({ code }) => body.parts.find(({ field }) => field === code)!);
      const key = { cityId: actor.cityId, id, versionId: version.id };
      const language = await languageOf(tx, actor);
      await tx.insert(JustificationRow, {
        ...key,
        right,
        parts: parts.map(({ field, text }) => ({ field, text })),
        signedBy,
        language,
        publishedAt,
        publishedBy: actor.personId,
      });
      await publish(tx, cutJustified(version.id, right, actingAs(actor, officeRole(actor)), publishedAt));
      return { id };
    });
  }
}

/** Only where the newest finding of C01 asks for it. */
async function refuseUnlessDue(tx: EntityManager, { cityId }: Actor, versionId: BudgetVersionId, right: RightCode): Promise<void> {
  const finding = await readOne<{ level: string }>(
    tx,
    `select f.level from finding f join check_run r on r.city_id = f.city_id and r.id = f.run_id
      where f.city_id = $1 and r.version_id = $2 and f.check_id = 'C01' and f."right" = $3 order by r.ran_at desc, f.id desc limit 1`,
    [cityId, versionId, right],
  );
  if (finding?.level !== 'concern' && finding?.level !== 'severe') throw new Problem('check/no-justification-due', { right });
}

function refuseGaps({ parts }: JustificationBody): void {
  const given = parts.map(({ field }) => field);
  const missing = retrogressionForm.map(({ code }) => code).filter((code) => !given.includes(code));
  if (missing.length > 0) throw new Problem('check/justification-incomplete', { missing });
}

async function languageOf(tx: EntityManager, { cityId, personId }: SignedInActor): Promise<Language> {
  const row = await readOne<{ language: Language }>(tx, 'select language from person where city_id = $1 and id = $2', [cityId, personId]);
  return row!.language;
}
