import { AmendFrame } from '../amending/amend-frame.js';
import { AmendMoneyForm } from './amend-money-form.js';

/** Other amounts, or other lines. */
export function AmendMoneyPage() {
  return <AmendFrame>{({ proposal, name }) => <AmendMoneyForm proposal={proposal} name={name} />}</AmendFrame>;
}
