import { AccountRow } from './modules/people/account.entity.js';
import { CityRow } from './modules/cities/city.entity.js';
import { DistrictRow } from './modules/cities/district.entity.js';
import { HandledRow } from './platform/events/handled.entity.js';
import { LoginSessionRow } from './modules/people/login-session.entity.js';
import { OutboxRow } from './platform/events/outbox.entity.js';
import { PersonRow } from './modules/people/person.entity.js';
import { ThrottleRow } from './platform/access/throttle.entity.js';

/** Every table of the house. */
export const entities = [AccountRow, CityRow, DistrictRow, HandledRow, LoginSessionRow, OutboxRow, PersonRow, ThrottleRow];
