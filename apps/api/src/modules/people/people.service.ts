import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CityId, PersonId } from '@madang/basics';
import type { ConfirmationBody, RegisterBody, SignInBody } from '@madang/contracts/people';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { Problem } from '../../platform/http/problem.js';
import { MailQueue } from '../../platform/mail/mail-queue.js';
import { AccountRow } from './account.entity.js';
import { passwordMatches, hashPassword } from './passwords.js';
import { alreadyRegisteredMail, codeMail } from './people.mail.js';
import { PersonRow } from './person.entity.js';
import { Sessions } from './sessions.js';
import { codeMatches, hashToken, newCode } from './tokens.js';

const codeMinutes = 10;
const codeTries = 5;

@Injectable()
export class PeopleService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly mail: MailQueue,
  ) {}

  /** Answers alike whether or not the address is known: who has an account here is nobody else's business. */
  async register(cityId: CityId, body: RegisterBody): Promise<void> {
    const email = body.email.toLowerCase();
    const passwordHash = await hashPassword(body.password);
    await transact(this.db, async (tx) => {
      const known = await tx.findOne(AccountRow, { where: { cityId, email }, lock: { mode: 'pessimistic_write' } });
      if (known?.confirmedAt) return this.mail.add(tx, { to: email, ...alreadyRegisteredMail(body.language) });
      // An address that was never confirmed belongs to nobody yet: whoever can read its mail may have it.
      const personId = known?.personId ?? (await this.addPerson(tx, cityId, body));
      const account = { cityId, personId, email, passwordHash, confirmedAt: null, ...(await this.mailCode(tx, email, body)) };
      await (known ? tx.update(AccountRow, { cityId, personId }, account) : tx.insert(AccountRow, account));
      return undefined;
    });
  }

  /** The mailed code proves the address, and signs its owner in. */
  async confirm(cityId: CityId, body: ConfirmationBody): Promise<string> {
    const token = await transact(this.db, async (tx) => {
      const account = await tx.findOne(AccountRow, {
        where: { cityId, email: body.email.toLowerCase() },
        lock: { mode: 'pessimistic_write' },
      });
      const now = await this.clock.now(tx);
      if (!account?.codeHash || !account.codeExpiresAt || account.codeExpiresAt <= now || account.codeTries >= codeTries) return undefined;
      const key = { cityId, personId: account.personId };
      if (!codeMatches(account.codeHash, body.code)) {
        await tx.update(AccountRow, key, { codeTries: account.codeTries + 1 });
        return undefined;
      }
      await tx.update(AccountRow, key, { confirmedAt: account.confirmedAt ?? now, codeHash: null, codeExpiresAt: null, codeTries: 0 });
      return this.sessions.start(tx, cityId, account.personId);
    });
    if (!token) throw new Problem('people/wrong-code');
    return token;
  }

  async signIn(cityId: CityId, body: SignInBody): Promise<string> {
    const account = await this.db.getRepository(AccountRow).findOneBy({ cityId, email: body.email.toLowerCase() });
    const matches = await passwordMatches(account?.passwordHash, body.password);
    if (!account?.confirmedAt || !matches) throw new Problem('people/wrong-sign-in');
    return transact(this.db, (tx) => this.sessions.start(tx, cityId, account.personId));
  }

  private async addPerson(tx: EntityManager, cityId: CityId, body: RegisterBody): Promise<PersonId> {
    const id = randomUUIDv7() as PersonId;
    const { penName, language, districtCode = null } = body;
    await tx.insert(PersonRow, {
      cityId,
      id,
      penName,
      roles: ['resident'],
      language,
      districtCode,
      demo: false,
      createdAt: await this.clock.now(tx),
    });
    return id;
  }

  private async mailCode(
    tx: EntityManager,
    email: string,
    { language }: RegisterBody,
  ): Promise<Pick<AccountRow, 'codeHash' | 'codeExpiresAt' | 'codeTries'>> {
    const code = newCode();
    await this.mail.add(tx, { to: email, ...codeMail(language, code) });
    const now = await this.clock.now(tx);
    return { codeHash: hashToken(code), codeExpiresAt: new Date(now.getTime() + codeMinutes * 60_000), codeTries: 0 };
  }
}
