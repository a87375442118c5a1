import { Trans, useLingui } from '@lingui/react/macro';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Details } from '../../ui/details.js';
import { Link } from '../../ui/link.js';
import { budgetWords, type BudgetWordKey } from './budget-words.js';

/** Words that a page uses before anything has explained them, opened in place. */
export function WordsHere({ words }: { readonly words: readonly BudgetWordKey[] }) {
  const { i18n } = useLingui();
  const place = usePlace();
  return (
    <Details summary={<Trans>What the words on this page mean</Trans>}>
      <DescriptionList facts={words.map((key) => ({ key, term: i18n._(budgetWords[key].term), fact: i18n._(budgetWords[key].fact) }))} />
      <p>
        <Link to={paths.budgetMore(place, 'words')}>
          <Trans>All words of the budget</Trans>
        </Link>
      </p>
    </Details>
  );
}
