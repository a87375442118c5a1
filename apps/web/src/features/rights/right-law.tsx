import { Trans } from '@lingui/react/macro';
import type { ArticleView } from '@madang/contracts/rights';
import { CityWords } from '../../ui/city-words.js';
import { Stack } from '../../ui/stack.js';

/** Where the right is written down. A treaty binds the states that joined it, and their cities with them. */
export function RightLaw({ articles }: { readonly articles: readonly ArticleView[] }) {
  return (
    <section aria-labelledby="law">
      <Stack>
        <h2 id="law">
          <Trans>Where it is written</Trans>
        </h2>
        <p>
          <Trans>
            A treaty binds every state that has joined it, and its cities too. Declarations and resolutions say what states have agreed on.
          </Trans>
        </p>
        <ul>
          {articles.map(({ id, titles, article, binding, gists }) => (
            <li key={id}>
              <CityWords words={titles} otherwise={id} />
              {': '}
              {binding === 'resolution' ? <Trans>resolution {article}</Trans> : <Trans>article {article}</Trans>}.{' '}
              <CityWords words={gists} otherwise="" />
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
