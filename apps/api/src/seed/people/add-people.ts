import { randomUUIDv7 } from 'node:crypto';
import type { PersonId } from '@madang/basics';
import { AccountRow } from '../../modules/people/account.entity.js';
import { hashPassword } from '../../modules/people/passwords.js';
import { PersonRow } from '../../modules/people/person.entity.js';
import type { Role } from '../../platform/access/actor.js';
import type { Happening } from '../../platform/events/domain-event.js';
import { readDemo, type DemoPeople } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import { demoResidents, type DemoResident } from './demo-residents.js';

const password = 'madang-demo';
const daysBeforeAll = -450;

type By = Happening<string, unknown>['by'];

export interface Resident extends DemoResident {
  readonly id: PersonId;
}

/** Everybody in the demo, and as whom they act. */
export interface People {
  readonly residents: readonly Resident[];
  /** By the number that the demo files use. */
  readonly resident: (number: number) => Resident;
  readonly as: (resident: Pick<Resident, 'id'>) => By;
  readonly staff: By;
  readonly facilitator: By;
  /** Decides on what is objected to: nobody judges their own decision. */
  readonly secondFacilitator: By;
  readonly ombudsperson: By;
  /** The resident as whom visitors sign in: what is left open for them to do, nobody has done for them. */
  readonly visitor: Resident;
}

type SignIn = DemoPeople['signIns'][number];

/** Adds the residents, and everybody as whom a visitor can sign in. */
export async function addPeople(load: DemoLoad): Promise<People> {
  const residents = demoResidents().map((one): Resident => ({ ...one, id: randomUUIDv7() as PersonId }));
  const { signIns } = readDemo('demo-people.json');
  const offices = signIns
    .filter(({ resident }) => resident === null)
    .map((signIn) => ({ id: randomUUIDv7() as PersonId, ...signIn, districtCode: null }));
  const createdAt = load.days.at(daysBeforeAll, 9);
  const common = { cityId: load.cityId, demo: true, createdAt };
  await insertRows(load.tx, PersonRow, [
    ...residents.map(({ id, penName, language, districtCode }) => ({
      ...common,
      id,
      penName,
      language,
      districtCode,
      roles: ['resident' as const],
    })),
    ...offices.map(({ id, penName, language, districtCode, ...signIn }) => ({
      ...common,
      id,
      penName,
      language,
      districtCode,
      roles: rolesOf(signIn),
    })),
  ]);
  const idOf = ({ email, resident }: SignIn) =>
    resident === null ? offices.find((one) => one.email === email)!.id : residents[resident - 1]!.id;
  await addAccounts(
    load,
    signIns.map((signIn) => ({ personId: idOf(signIn), email: signIn.email })),
    createdAt,
  );
  const by = (personId: PersonId, role: Role): By => ({ cityId: load.cityId, personId, role });
  const office = (role: SignIn['role'], place = 0) => by(offices.filter((one) => one.role === role)[place]!.id, role);
  return {
    residents,
    resident: (number) => residents[number - 1]!,
    as: ({ id }) => by(id, 'resident'),
    staff: office('staff'),
    facilitator: office('facilitator'),
    secondFacilitator: office('facilitator', 1),
    ombudsperson: office('ombudsperson'),
    visitor: residents[signIns.find(({ resident }) => resident !== null)!.resident! - 1]!,
  };
}

function rolesOf({ role, administrator }: Pick<SignIn, 'role' | 'administrator'>): Role[] {
  return administrator ? [role, 'administrator'] : [role];
}

/** Confirmed from the start: nobody can receive mail at these addresses. */
async function addAccounts(
  { tx, cityId }: DemoLoad,
  owners: readonly Pick<AccountRow, 'personId' | 'email'>[],
  confirmedAt: Date,
): Promise<void> {
  const accounts = owners.map(async (owner): Promise<AccountRow> => {
    const passwordHash = await hashPassword(password);
    return { cityId, ...owner, passwordHash, confirmedAt, codeHash: null, codeExpiresAt: null, codeTries: 0 };
  });
  await insertRows(tx, AccountRow, await Promise.all(accounts));
}
