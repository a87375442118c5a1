import { useLingui } from '@lingui/react/macro';
import type { CycleView } from '@madang/contracts/cycles';
import { useFormat } from '../../format/use-format.js';
import { PhaseLadder } from '../../ui/phase-ladder.js';
import { standingOf } from './cycle-standing.js';
import { phaseWords } from './phase-words.js';

export function CycleLadder({ cycle }: { readonly cycle: Pick<CycleView, 'phases'> }) {
  const { i18n } = useLingui();
  const { settings } = useFormat();
  return (
    <PhaseLadder
      steps={standingOf(cycle, settings).map(({ name, opensOn, closesOn, state }) => ({
        key: name,
        name: i18n._(phaseWords[name]),
        opensOn,
        closesOn,
        state,
      }))}
    />
  );
}
