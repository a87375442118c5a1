import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BudgetSearchView } from '@madang/contracts/budget-lines';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { MoneyText } from '../../ui/money-text.js';
import { Notice } from '../../ui/notice.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { readAddress, stepInto, writeAddress } from './budget-address.js';
import { wordsQuery } from './budgets.queries.js';
import { LinesFigure } from './lines-figure.js';
import { Named } from '../../ui/named.js';
import { partWords } from './part-words.js';
import { SearchBox } from './search-box.js';
import styles from './search-page.module.css';
import { RowLink } from './row-link.js';

/** Where a word stands in the budget. */
export function SearchPage() {
  const place = usePlace();
  const words = (place.search.get('q') ?? '').trim();
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={
            <Breadcrumb crumbs={[{ to: paths.budget(place, writeAddress(readAddress(place.search))), words: <Trans>The budget</Trans> }]} />
          }
          title={<Trans>Search the budget</Trans>}
          lead={<Trans>Accents and small mistakes do not matter.</Trans>}
        />
        <SearchBox label={<Trans>Word or code</Trans>} />
      </Stack>
      {words.length >= 2 && <Found words={words} />}
    </Stack>
  );
}

function Found({ words }: { readonly words: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const address = readAddress(place.search);
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: found } = useSuspenseQuery(wordsQuery(place.city, address, words, cursor));
  const at = (next: string | undefined) => paths.budgetSearch(place, { ...writeAddress(address), q: words, cursor: next });
  if (found.parts.length === 0 && found.items.length === 0) return <NothingFound words={words} />;
  return (
    <>
      {found.matched === 'similar' && (
        <Notice kind="info">
          <Trans>
            Nothing holds “<bdi>{words}</bdi>”. These lines hold words that resemble it.
          </Trans>
        </Notice>
      )}
      {cursor === undefined && <Parts found={found} />}
      {found.items.length > 0 && (
        <LinesFigure
          sentence={t`Lines of ${found.version.fiscalYear} that were found`}
          caption={
            found.moreThanCounted ? (
              <Trans>More than {format.number(found.lineCount)} lines, the largest first. Another word narrows them down.</Trans>
            ) : (
              <Plural value={found.lineCount} one="# line, the largest first" other="# lines, the largest first" />
            )
          }
          lines={found.items}
          version={found.version}
        />
      )}
      <Pager first={cursor === undefined ? undefined : at(undefined)} next={found.nextCursor === null ? undefined : at(found.nextCursor)} />
    </>
  );
}

/** Whole parts of the budget whose names hold the words: nearly always what was meant. */
function Parts({ found }: { readonly found: BudgetSearchView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const address = readAddress(place.search);
  if (found.parts.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <Stack>
        <h2 id="parts">
          <Trans>Parts of the budget</Trans>
        </h2>
        <ul className={styles.parts}>
          {found.parts.map(({ dimension, key, names, amounts }) => {
            const { lines, ...down } = stepInto({ ...address, by: dimension, within: [] }, key ?? '');
            return (
              <li key={`${dimension} ${key}`}>
                <span className={styles.kind}>{i18n._(partWords[dimension])}</span>
                <RowLink to={lines ? paths.budgetLines(place, writeAddress(down)) : paths.budget(place, writeAddress(down))}>
                  <Named names={names} otherwise={key ?? ''} />
                </RowLink>
                <MoneyText amount={amounts.initial} />
              </li>
            );
          })}
        </ul>
      </Stack>
    </section>
  );
}

function NothingFound({ words }: { readonly words: string }) {
  const place = usePlace();
  return (
    <EmptyState
      title={
        <Trans>
          Nothing in this budget resembles “<bdi>{words}</bdi>”
        </Trans>
      }
      action={
        <LinkButton to={paths.budget(place)}>
          <Trans>See the whole budget</Trans>
        </LinkButton>
      }
    >
      <Trans>Try one shorter word, in the language in which the city writes its budget.</Trans>
    </EmptyState>
  );
}
