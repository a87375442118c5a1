import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { nextDigestAt } from '@madang/participation';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { NoticeRow } from '../notices/notice.entity.js';
import { noticed, type Noticed } from '../notices/notice-sql.js';
import { digestMail, mostInADigest } from './digest.mail.js';
import { DigestLinks } from './digest-links.js';
import { DigestRow } from './digest.entity.js';

interface Due {
  readonly cityId: CityId;
  readonly personId: PersonId;
}

interface Reader {
  readonly email: string;
  readonly language: Language;
  readonly city: string;
  readonly cityName: string;
  readonly timeZone: string;
}

const batch = 200;
const tellAgain = 'tell-news-again';

/** A digest that may not have arrived. */
interface Told extends Due {
  readonly toldAt: string;
}

/**
 * Writes to everyone whose digest is due. Mail and mark share a transaction, so that a crash between two people repeats nobody and
 * forgets nobody. The mail itself is marked before it leaves and never sent twice; where nobody knows whether it arrived, its news come
 * with the next one.
 */
@Injectable()
export class SendDigests implements OnModuleInit {
  private readonly log = new Logger('send-digests');

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly mail: MailQueue,
    private readonly links: DigestLinks,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('send-digests', () => this.run());
    this.jobs.on(tellAgain, (payload) => this.tellAgain(payload as unknown as Told));
  }

  private async run(): Promise<void> {
    for (;;) {
      const due = await read<Due>(
        this.db,
        `select d.city_id as "cityId", d.person_id as "personId" from city join digest d on d.city_id = city.id
          where d.next_at <= clock_timestamp() order by d.next_at limit $1`,
        [batch],
      );
      let moved = 0;
      for (const one of due) moved += await this.writeTo(one);
      if (due.length < batch || moved === 0) return;
    }
  }

  /** Answers 1 when the digest is settled, 0 when somebody else holds it or it failed and waits for the next minute. */
  private async writeTo({ cityId, personId }: Due): Promise<number> {
    try {
      return await transact(this.db, async (tx) => {
        const lock = { mode: 'pessimistic_write', onLocked: 'skip_locked' } as const;
        const held = await tx.findOne(DigestRow, { where: { cityId, personId }, lock });
        const now = await this.clock.now(tx);
        if (!held || held.nextAt === null || held.nextAt > now) return 0;
        const reader = await readerOf(tx, held);
        if (reader) await this.send(tx, held, reader, now);
        const { timeZone } = reader ?? { timeZone: 'UTC' };
        await tx.update(DigestRow, { cityId, personId }, { nextAt: nextDigestAt(held.rhythm, timeZone, now) });
        return 1;
      });
    } catch (error) {
      this.log.error({ err: error, cityId }, 'a digest could not be written');
      return 0;
    }
  }

  private async send(tx: EntityManager, held: DigestRow, reader: Reader, now: Date): Promise<void> {
    const { cityId, personId, stopToken } = held;
    const news = await read<Noticed>(
      tx,
      `${noticed} where n.city_id = $1 and n.person_id = $2 and n.read_at is null and n.told_at is null
        order by n.at desc, n.event_id desc limit $3`,
      [cityId, personId, mostInADigest + 1],
    );
    await tx.update(NoticeRow, { cityId, personId, toldAt: IsNull() }, { toldAt: now });
    if (news.length === 0) return;
    const { city, language, email, cityName } = reader;
    const text = digestMail(language, {
      cityName,
      news,
      linkTo: (one) => this.linkTo(one, city, language),
      inbox: this.links.inbox(city, language),
      stop: this.links.stopPage(city, language, stopToken),
    });
    await this.mail.add(tx, {
      to: email,
      quotes: cityId,
      ...text,
      stopUrl: this.links.stop(city, stopToken),
      once: {
        cityId,
        key: `digest/${personId}/${now.toISOString()}`,
        cutOff: { task: tellAgain, payload: { cityId, personId, toldAt: now.toISOString() } satisfies Told },
      },
    });
  }

  private linkTo({ proposal, kind, key }: Noticed, city: string, language: Language): string {
    if (proposal) return this.links.proposal(city, language, proposal.reference);
    return kind === 'debate' ? this.links.debate(city, language, key) : this.links.budget(city, language);
  }

  /** As if that digest had never told them; what was read in the inbox meanwhile stays read. */
  private async tellAgain({ cityId, personId, toldAt }: Told): Promise<void> {
    await this.db.getRepository(NoticeRow).update({ cityId, personId, toldAt: new Date(toldAt) }, { toldAt: null });
  }
}

/** Confirmed addresses only, and nobody who was made up for the demonstration. */
function readerOf(tx: EntityManager, { cityId, personId }: Due): Promise<Reader | undefined> {
  return readOne(
    tx,
    `select account.email, person.language, city.slug as city, coalesce(city.names ->> person.language, city.slug) as "cityName",
            city.time_zone as "timeZone"
       from person join account on account.city_id = person.city_id and account.person_id = person.id
       join city on city.id = person.city_id
      where person.city_id = $1 and person.id = $2 and account.confirmed_at is not null and not person.demo`,
    [cityId, personId],
  );
}
