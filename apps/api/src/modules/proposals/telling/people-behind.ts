import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';

export interface Recipient {
  readonly personId: PersonId;
  readonly email: string;
  readonly language: Language;
}

/** Who is to be told of something about a proposal. */
export interface Audience {
  readonly cityId: CityId;
  readonly proposalId: ProposalId;
  /** Its author, and whoever else it concerns by name. */
  readonly people: readonly PersonId[];
  /** Those who backed it by then; null where supporters are not told. Whoever came later has read it on the page. */
  readonly supportersAt: Date | null;
  /** Whoever stands behind this one in the order of ids, so that a batch can go on after the one before. */
  readonly after: string;
  readonly most: number;
}

/** Confirmed addresses only, and nobody who was made up for the demonstration. */
export function peopleBehind(tx: EntityManager, audience: Audience): Promise<Recipient[]> {
  const { cityId, proposalId, people, supportersAt, after, most } = audience;
  return read(
    tx,
    `select person.id as "personId", account.email, person.language
       from person join account on account.city_id = person.city_id and account.person_id = person.id
      where person.city_id = $1 and account.confirmed_at is not null and not person.demo and person.id::text > $2
        and (person.id = any($3) or ($5::timestamptz is not null and exists (
               select 1 from support s where s.city_id = $1 and s.proposal_id = $4 and s.person_id = person.id and s.given_at <= $5)))
      order by person.id::text limit $6`,
    [cityId, after, people, proposalId, supportersAt, most],
  );
}
