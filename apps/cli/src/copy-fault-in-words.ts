import { assertNever } from '@madang/basics';
import type { CopyFault } from '@madang/transparency-log';

/** What was found in a copy of the log, for people. */
export function copyFaultInWords(fault: CopyFault): string {
  switch (fault.code) {
    case 'log/act-changed':
      return `Leaf ${fault.leaf}: the act is not the one that was logged. It was changed afterwards.`;
    case 'log/act-withheld':
      return `Leaf ${fault.leaf}: the act is for everybody, and it is not shown. No act says that it was erased.`;
    case 'log/leaf-out-of-place':
      return `Leaf ${fault.leaf} stands where leaf ${fault.expected} should be: leaves are missing or were moved.`;
    case 'log/root-differs':
      return `The first ${fault.size} leaves are not those that were signed: an entry was changed, left out or added.`;
    case 'log/leaves-missing':
      return `${fault.size} leaves were signed, and the copy has ${fault.copied}.`;
    default:
      return assertNever(fault);
  }
}
