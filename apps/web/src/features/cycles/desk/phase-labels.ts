import { useLingui } from '@lingui/react/macro';
import { phaseOrder, phaseWords } from '../phase-words.js';
import type { PhaseField } from './phase-values.js';

/** What each moment is called, in full, since the summary of errors names it alone. */
export function usePhaseLabels(): Readonly<Record<PhaseField, string>> {
  const { t, i18n } = useLingui();
  const entries = phaseOrder.flatMap((name) => {
    const phase = i18n._(phaseWords[name]);
    return [
      [`${name}Opens`, t`${phase}: opens`],
      [`${name}Closes`, t`${phase}: closes`],
    ];
  });
  return Object.fromEntries(entries) as Record<PhaseField, string>;
}
