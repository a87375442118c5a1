import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ControlTotalBody } from '@madang/contracts/budget-imports';

type Kind = Pick<ControlTotalBody, 'direction' | 'basis' | 'phase'>;

const words: Readonly<Record<`${Kind['direction']} ${Kind['basis']} ${Kind['phase']}`, MessageDescriptor>> = {
  'expenditure gross initial': msg`Spending as voted, all lines`,
  'expenditure gross final': msg`Spending as changed, all lines`,
  'expenditure gross executed': msg`Really spent, all lines`,
  'expenditure consolidated initial': msg`Spending as voted, the whole city`,
  'expenditure consolidated final': msg`Spending as changed, the whole city`,
  'expenditure consolidated executed': msg`Really spent, the whole city`,
  'revenue gross initial': msg`Income as voted, all lines`,
  'revenue gross final': msg`Income as changed, all lines`,
  'revenue gross executed': msg`Really come in, all lines`,
  'revenue consolidated initial': msg`Income as voted, the whole city`,
  'revenue consolidated final': msg`Income as changed, the whole city`,
  'revenue consolidated executed': msg`Really come in, the whole city`,
};

/** What a printed total is a total of. */
export function controlTotalWords({ direction, basis, phase }: Kind): MessageDescriptor {
  return words[`${direction} ${basis} ${phase}`];
}
