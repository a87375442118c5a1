import type { AllocationRuleView } from '@madang/contracts/elections';

/** The exact command that counts a published file by this rule, to be pasted into a shell. */
export function recountCommand(file: string, { rule, utility, completion, tieBreak }: AllocationRuleView): string {
  const options = [
    ['--rule', rule],
    ...(utility === null ? [] : [['--utility', utility]]),
    ...(completion === null ? [] : [['--completion', completion]]),
    ['--tie-break', tieBreak.by === 'id' ? 'id' : `cost-votes-lot:${tieBreak.seed ?? ''}`],
  ];
  return ['pnpm madang allocate', quoted(file), ...options.flat().map(quoted), '--explain'].join(' ');
}

/** A seed is anybody's text: in a shell it must stay one. */
function quoted(word: string): string {
  return /^[\w.:/-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
