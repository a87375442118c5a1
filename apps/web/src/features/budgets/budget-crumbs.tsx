import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetStepView, BudgetVersionView } from '@madang/contracts/budgets';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { readAddress, stepBack, writeAddress } from './budget-address.js';
import { Named } from '../../ui/named.js';
import { nowhereWords } from './part-words.js';

interface BudgetCrumbsProps {
  readonly version: BudgetVersionView;
  readonly within: readonly BudgetStepView[];
  /** Whether the page shows the last part by itself, so that the way to it leads up from here. */
  readonly withLast?: boolean;
}

/** The way up, part by part. */
export function BudgetCrumbs({ version, within, withLast = false }: BudgetCrumbsProps) {
  const { i18n } = useLingui();
  const place = usePlace();
  const address = readAddress(place.search);
  const shown = withLast ? within : within.slice(0, -1);
  return (
    <Breadcrumb
      crumbs={[
        { to: paths.budget(place, writeAddress(stepBack(address, 0))), words: <Trans>Budget {version.fiscalYear}</Trans> },
        ...shown.map(({ dimension, key, names }, at) => ({
          to: paths.budget(place, writeAddress(stepBack(address, at + 1))),
          words: <Named names={names} otherwise={key || i18n._(nowhereWords[dimension])} />,
        })),
      ]}
    />
  );
}
