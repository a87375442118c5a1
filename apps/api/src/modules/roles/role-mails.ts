import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { GrantableRole } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';
import { MailQueue } from '../../platform/mail/mail-queue.js';
import { SignInAddress } from './sign-in-address.js';
import { roleMail } from './role.mail.js';

interface Reader {
  readonly email: string;
  readonly language: Language;
  readonly slug: string;
  readonly city: string;
}

export interface ToldChange {
  readonly cityId: CityId;
  readonly id: string;
  readonly personId: PersonId;
  readonly role: GrantableRole;
  readonly given: boolean;
  readonly reason: string;
}

/** One letter to whoever gets or loses a role, and none to whoever was made up for a demonstration. */
@Injectable()
export class RoleMails {
  constructor(
    private readonly queue: MailQueue,
    private readonly address: SignInAddress,
  ) {}

  async tell(tx: EntityManager, { cityId, id, personId, ...change }: ToldChange): Promise<void> {
    const reader = await readOne<Reader>(
      tx,
      `select a.email, p.language, city.slug, coalesce(city.names->>p.language, city.names->>city.own_language) as city
         from person p
         join city on city.id = p.city_id
         join account a on a.city_id = p.city_id and a.person_id = p.id and a.confirmed_at is not null
        where p.city_id = $1 and p.id = $2 and not p.demo`,
      [cityId, personId],
    );
    if (!reader) return;
    const { email, language, slug, city } = reader;
    const words = roleMail(language, { ...change, city, link: this.address.of(slug, language) });
    await this.queue.add(tx, { to: email, once: { cityId, key: `role/${id}` }, ...words });
  }
}
