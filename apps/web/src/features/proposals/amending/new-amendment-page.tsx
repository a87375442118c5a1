import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProposalView } from '@madang/contracts/proposals';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { amendmentsQuery, proposalQuery } from '../proposals.queries.js';
import { amendmentPath, amendmentsPath } from './amending-paths.js';
import { WayUp } from './amendments-page.js';
import { AmendMoneyForm } from './amend-money-form.js';
import { AmendTextForm } from './amend-text-form.js';
import { passages, passageWords, type Passage } from './passage-words.js';

/** First which part, then how it should read: one change at a time is what an author can say yes or no to. */
export function NewAmendmentPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const { data } = useSuspenseQuery(amendmentsQuery(place.city, name));
  const passage = place.search.get('passage');
  const one = passages.find((known) => known === passage);
  return (
    <Stack gap="large">
      <PageHead above={<WayUp proposal={proposal} name={name} />} title={<Trans>Suggest a change</Trans>} />
      {!data.open ? (
        <Notice kind="info">
          <Trans>It can no longer be changed: the city decides on the text as it stands.</Trans>
        </Notice>
      ) : one ? (
        <AmendTextForm key={one} proposal={proposal} name={name} passage={one} />
      ) : passage === 'money' ? (
        <AmendMoneyForm proposal={proposal} name={name} />
      ) : (
        <WhichPart proposal={proposal} name={name} />
      )}
      <Breadcrumb crumbs={[{ to: amendmentsPath(place, name), words: <Trans>All suggested changes</Trans> }]} />
    </Stack>
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
        <ul>
          {offered(proposal).map((passage) => (
            <li key={passage}>
              <Link to={amendmentPath(place, name, passage)}>{i18n._(passageWords[passage])}</Link>
            </li>
          ))}
          {proposal.kind === 'reallocation' && (
            <li>
              <Link to={amendmentPath(place, name, 'money')}>
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
