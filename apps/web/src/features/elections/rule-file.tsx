import { Trans } from '@lingui/react/macro';
import { usePlace } from '../../app/use-place.js';
import { ruleFileAddress } from './elections.queries.js';

/** The rule as a file for whoever counts again, under the name by which the command of a recount asks for it. */
export function RuleFile({ cycle }: { readonly cycle: string }) {
  const { city } = usePlace();
  return (
    <a href={ruleFileAddress(city, cycle)} download={`${city}-${cycle}-rule.json`}>
      <Trans>Download this rule as a file (JSON)</Trans>
    </a>
  );
}
