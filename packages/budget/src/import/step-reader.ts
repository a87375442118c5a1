import type { Classified } from '../budget-line.js';
import { codeFromName } from '../line-code.js';
import { cellOf } from './cell.js';
import { withLeadingZeros } from './code-widths.js';
import type { ClassificationConcept } from './line-field.js';
import type { RowRules } from './row-reading.js';
import { ownText } from './remembered.js';
import { saysTotal } from './suspected-total.js';

/** One step of the classification as the cells of a row have it, with everything that is asked of it row by row. */
export interface StepRead {
  /** Undefined where neither code nor name stands. */
  readonly classified: Classified | undefined;
  /** Tells it apart where codes made from names could not. */
  readonly identity: string;
  /** The code of digits alone as it stands in the file. */
  readonly written: string | undefined;
  readonly codeIsBlank: boolean;
  /** A code or a name is empty that the file has a column for. */
  readonly lacksCell: boolean;
  readonly saysTotal: boolean;
}

export interface StepReader {
  readonly concept: ClassificationConcept;
  readonly read: (cells: readonly string[]) => StepRead;
}

/** So many steps are remembered; a file that has more is read as well, only slower. */
const mostRemembered = 20_000;

/**
 * Reads one step row by row. A million rows name a few thousand steps, so what was understood once is remembered; undefined for a
 * step that no column speaks of.
 */
export function stepReader(concept: ClassificationConcept, rules: StepRules): StepReader | undefined {
  const columns = [...(rules.mapping[`${concept}Code`] ?? []), ...(rules.mapping[`${concept}Name`] ?? [])];
  const [first, ...others] = columns;
  if (first === undefined) return undefined;
  let remembered = new Map<string, Map<string, StepRead>>();
  let count = 0;
  let last: { readonly head: string; readonly rest: string; readonly step: StepRead } | undefined;

  function read(cells: readonly string[]): StepRead {
    const head = cells[first!] ?? '';
    const rest = others.length === 1 ? (cells[others[0]!] ?? '') : others.map((column) => cells[column] ?? '').join('\u0000');
    if (last?.head === head && last.rest === rest) return last.step;
    const step = remembered.get(head)?.get(rest) ?? remember(head, rest, understood(cells, concept, rules));
    last = { head, rest, step };
    return step;
  }

  function remember(head: string, rest: string, step: StepRead): StepRead {
    if (count >= mostRemembered) [remembered, count] = [new Map(), 0];
    const ofHead = remembered.get(head) ?? new Map<string, StepRead>();
    remembered.set(ownText(head), ofHead.set(ownText(rest), step));
    count += 1;
    return step;
  }

  return { concept, read };
}

type StepRules = Pick<RowRules, 'mapping' | 'codeWidths'>;

function understood(cells: readonly string[], concept: ClassificationConcept, { mapping, codeWidths }: StepRules): StepRead {
  const codes = (mapping[`${concept}Code`] ?? []).map((column) => ownText(cellOf(cells, column)));
  const names = (mapping[`${concept}Name`] ?? []).map((column) => ownText(cellOf(cells, column)));
  // Codes are joined by a point where several columns hold one.
  const written = codes.join('.').replace(/\.+$/u, '');
  const name = names[0] ?? '';
  const code = withLeadingZeros(written, codeWidths[`${concept}Code`]);
  return {
    // A thing without a code of its own is known by its name.
    classified: code === '' && name === '' ? undefined : { code: code || codeFromName(name), name },
    identity: code || name,
    written: /^\d+$/u.test(written) ? written : undefined,
    codeIsBlank: written === '',
    lacksCell: [codes, names].some((found) => found.length > 0 && found.every((cell) => cell === '')),
    saysTotal: [...codes, ...names].some(saysTotal),
  };
}
