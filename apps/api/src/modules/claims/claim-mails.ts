import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { MailQueue } from '../../platform/mail/mail-queue.js';
import { ClaimLinks } from './claim-links.js';
import { claimMailText, type ClaimMail } from './claim.mail.js';
import { ClaimWords } from './sealing/claim-words.js';
import type { ClaimName } from './sealing/claim-seals.js';

interface Reader {
  readonly email: string;
  readonly language: Language;
  readonly city: string;
}

/**
 * Mails about claims name no claim and nobody: they wait in a queue, pass other people's machines and lie in mailboxes that others
 * may read. Who opens Madang finds out what is new.
 */
@Injectable()
export class ClaimMails {
  constructor(
    private readonly queue: MailQueue,
    private readonly words: ClaimWords,
    private readonly links: ClaimLinks,
  ) {}

  async tellClaimant(tx: EntityManager, claim: ClaimName): Promise<void> {
    const opened = await this.words.of(tx, claim);
    if (opened?.filing.mail) await this.send(tx, 'news', await readersAmong(tx, claim.cityId, [opened.filing.claimantId]));
  }

  async tellOmbudsperson(tx: EntityManager, cityId: CityId): Promise<void> {
    await this.send(tx, 'desk', await readersIn(tx, cityId, 'ombudsperson'));
  }

  async tellOffices(tx: EntityManager, cityId: CityId): Promise<void> {
    await this.send(tx, 'office', await readersIn(tx, cityId, 'staff'));
  }

  private async send(tx: EntityManager, which: ClaimMail, readers: readonly Reader[]): Promise<void> {
    for (const { email, language, city } of readers) {
      const link = which === 'news' ? this.links.home(city, language) : this.links.desk(city, language, which);
      await this.queue.add(tx, { to: email, language, ...claimMailText(language, which, link) });
    }
  }
}

const readers = `select account.email, person.language, city.slug as city
  from person join account on account.city_id = person.city_id and account.person_id = person.id
  join city on city.id = person.city_id
 where person.city_id = $1 and account.confirmed_at is not null`;

function readersAmong(tx: EntityManager, cityId: CityId, people: readonly PersonId[]): Promise<Reader[]> {
  return read<Reader>(tx, `${readers} and person.id = any($2)`, [cityId, people]);
}

/** Nobody who was made up for a demonstration. */
function readersIn(tx: EntityManager, cityId: CityId, role: string): Promise<Reader[]> {
  return read<Reader>(tx, `${readers} and $2 = any(person.roles) and not person.demo order by person.id`, [cityId, role]);
}
