import type { AllocationRuleView } from '@madang/contracts/allocation-rules';

/**
 * The exact command that counts a published file by this rule, to be pasted into a shell. Conditions have no options of their
 * own: with them the command reads the file of the rule (see `ruleFileName`), which has to lie beside that of the ballots.
 */
export function recountCommand(file: string, rule: AllocationRuleView): string {
  const options = rule.conditions || rule.stop ? [['--rule-file', ruleFileName(file)]] : optionsOf(rule);
  return ['pnpm madang allocate', quoted(file), ...options.flat().map(quoted), '--explain'].join(' ');
}

/** What the file of a rule is called beside that of the ballots: `town-2026.pb` goes with `town-2026-rule.json`. */
export function ruleFileName(ballotFile: string): string {
  return `${ballotFile.replace(/\.pb$/, '')}-rule.json`;
}

function optionsOf({ rule, utility, completion, tieBreak }: AllocationRuleView): string[][] {
  return [
    ['--rule', rule],
    ...(utility === null ? [] : [['--utility', utility]]),
    ...(completion === null ? [] : [['--completion', completion]]),
    ['--tie-break', tieBreak.by === 'id' ? 'id' : `cost-votes-lot:${tieBreak.seed ?? ''}`],
  ];
}

/** A seed is anybody's text: in a shell it must stay one. */
function quoted(word: string): string {
  return /^[\w.:/-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
