import { Trans, useLingui } from '@lingui/react/macro';
import type { CheckEntryView } from '@madang/contracts/checks';
import { CityWords } from '../../ui/city-words.js';
import { Stack } from '../../ui/stack.js';
import { principleWords } from './principle-words.js';

/** What the check rests on: a principle, the articles behind it, and who worked the method out. */
export function CheckLaw({ entry: { principle, articles, methods } }: { readonly entry: CheckEntryView }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="law">
      <Stack>
        <h2 id="law">
          <Trans>What it rests on</Trans>
        </h2>
        <p>{i18n._(principleWords[principle])}</p>
        <ul>
          {articles.map(({ id, titles, article, binding, gists }) => (
            <li key={id}>
              <CityWords words={titles} otherwise={id} />
              {': '}
              {binding === 'resolution' ? <Trans>resolution {article}</Trans> : <Trans>article {article}</Trans>}.{' '}
              <CityWords words={gists} otherwise="" />
            </li>
          ))}
          {methods.map((method) => (
            <li key={method} lang="en">
              {method}
            </li>
          ))}
        </ul>
        <p>
          <Trans>
            Where no source names a line between levels, it is our own proposal, and the city may set another one: with author, date and
            reason, in the open.
          </Trans>
        </p>
      </Stack>
    </section>
  );
}
