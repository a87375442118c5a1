import { Trans, useLingui } from '@lingui/react/macro';
import type { ArticleView } from '@madang/contracts/rights';
import { Stack } from '../../ui/stack.js';
import { instrumentWords } from './instrument-words.js';

/** Where the right is written down. A treaty binds the states that joined it, and their cities with them. */
export function RightLaw({ articles }: { readonly articles: readonly ArticleView[] }) {
  const { i18n } = useLingui();
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
          {articles.map(({ id, instrument, article, binding }) => (
            <li key={id}>
              {i18n._(instrumentWords[instrument])}
              {': '}
              {binding === 'resolution' ? <Trans>resolution {article}</Trans> : <Trans>article {article}</Trans>}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
