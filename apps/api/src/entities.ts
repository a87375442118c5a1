import { AccountRow } from './modules/people/account.entity.js';
import { BudgetLineRow } from './modules/budgets/budget-line.entity.js';
import { BudgetVersionRow } from './modules/budgets/budget-version.entity.js';
import { CityRow } from './modules/cities/city.entity.js';
import { CycleRow } from './modules/cycles/cycle.entity.js';
import { DistrictRow } from './modules/cities/district.entity.js';
import { HandledRow } from './platform/events/handled.entity.js';
import { LoginSessionRow } from './modules/people/login-session.entity.js';
import { MoveRow } from './modules/proposals/move.entity.js';
import { OutboxRow } from './platform/events/outbox.entity.js';
import { PersonRow } from './modules/people/person.entity.js';
import { PhaseRow } from './modules/cycles/phase.entity.js';
import { ProposalRow } from './modules/proposals/proposal.entity.js';
import { ReferenceCounterRow } from './modules/proposals/reference-counter.entity.js';
import { SupportRow } from './modules/proposals/support.entity.js';
import { ThrottleRow } from './platform/access/throttle.entity.js';

/** Every table of the house. Add yours in alphabetical order. */
export const entities = [
  AccountRow,
  BudgetLineRow,
  BudgetVersionRow,
  CityRow,
  CycleRow,
  DistrictRow,
  HandledRow,
  LoginSessionRow,
  MoveRow,
  OutboxRow,
  PersonRow,
  PhaseRow,
  ProposalRow,
  ReferenceCounterRow,
  SupportRow,
  ThrottleRow,
];
