import { Trans, useLingui } from '@lingui/react/macro';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DescriptionList } from '../../ui/description-list.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { budgetWords } from './budget-words.js';

/** The words of a budget, in plain ones. */
export function WordsPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place), words: <Trans>The budget</Trans> }]} />}
        title={<Trans>Words of the budget</Trans>}
        lead={<Trans>What the words on these pages mean.</Trans>}
      />
      <DescriptionList
        facts={Object.entries(budgetWords).map(([key, { term, fact }]) => ({ key, term: i18n._(term), fact: i18n._(fact) }))}
      />
    </Stack>
  );
}
