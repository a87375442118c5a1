import { Trans, useLingui } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import { usePlace } from '../../../app/use-place.js';
import { Link } from '../../../ui/link.js';
import { Stack } from '../../../ui/stack.js';
import styles from './amendment.module.css';
import { amendmentPath, amendMoneyPath } from './amending-paths.js';
import { AmendFrame } from './amend-frame.js';
import { AmendTextForm } from './amend-text-form.js';
import { passages, passageWords, type Passage } from './passage-words.js';

/** First which part, then how it should read: one change at a time is what an author can say yes or no to. */
export function NewAmendmentPage() {
  const place = usePlace();
  const passage = passages.find((known) => known === place.search.get('passage'));
  return (
    <AmendFrame>
      {({ proposal, name }) =>
        passage ? (
          <AmendTextForm key={passage} proposal={proposal} name={name} passage={passage} />
        ) : (
          <WhichPart proposal={proposal} name={name} />
        )
      }
    </AmendFrame>
  );
}

function WhichPart({ proposal, name }: { readonly proposal: ProposalView; readonly name: string }) {
  const { i18n } = useLingui();
  const place = usePlace();
  return (
    <section aria-labelledby="which">
      <Stack>
        <h2 id="which">
          <Trans>Which part should be different?</Trans>
        </h2>
        <ul className={styles.parts}>
          {offered(proposal).map((passage) => (
            <li key={passage}>
              <Link to={amendmentPath(place, name, passage)}>{i18n._(passageWords[passage])}</Link>
              <p lang={proposal.language} dir="auto" className={styles.excerpt}>
                {beginningOf(proposal[passage])}
              </p>
            </li>
          ))}
          {proposal.kind === 'reallocation' && (
            <li>
              <Link to={amendMoneyPath(place, name)}>
                <Trans>The money</Trans>
              </Link>
            </li>
          )}
        </ul>
      </Stack>
    </section>
  );
}

/** Who would lose is asked of those who move money. */
function offered({ kind }: ProposalView): readonly Passage[] {
  return passages.filter((passage) => passage !== 'whoWouldLose' || kind === 'reallocation');
}

/** So much of a passage that one knows it again; cut between words. */
function beginningOf(text: string | null): string {
  const words = (text ?? '').trim();
  return words.length <= 90 ? words : `${words.slice(0, 90).replace(/\s+\S*$/u, '')} …`;
}
