import type { CityId, PersonId } from '@madang/basics';
import type { Secret } from '../../platform/secret.js';

/** Who belongs, as the table knows them. */
export function holderOf(secret: Secret, cityId: CityId, personId: PersonId): string {
  return secret.pseudonym('belonging', cityId, personId);
}
