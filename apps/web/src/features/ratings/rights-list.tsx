import { Trans, useLingui } from '@lingui/react/macro';
import type { OwnRatingsView } from '@madang/contracts/ratings';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { rightWords, type RightCode } from '../../ui/right-words.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { OthersButton } from './others-button.js';
import { ProposalCrumbs } from './proposal-crumbs.js';
import { ratingOrder, type RatingOrder } from './rating-order.js';
import { scoreWords } from './rating-words.js';
import { ratedProposalQuery } from './ratings.queries.js';
import styles from './rights-list.module.css';
import { StandingNotice } from './standing-notice.js';
import { useOwnRatings } from './use-own-ratings.js';

/** All rights with the reader's answers: where one begins, comes back to, and changes what was said. */
export function RightsList() {
  const { t } = useLingui();
  const { city, params } = usePlace();
  const { data: view } = useSuspenseQuery(ratedProposalQuery(city, params['proposal'] ?? ''));
  const { mine } = useOwnRatings();
  const order = ratingOrder(view);
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={<ProposalCrumbs />}
          title={<Trans>What would it mean for people’s rights?</Trans>}
          lead={<Trans>One question for each right. Answer as many as you like, and change your answers until the city decides.</Trans>}
        />
        <NeedsScript>
          <Trans>You can answer in person at the city’s offices instead.</Trans>
        </NeedsScript>
        <StandingNotice />
        <Ways order={order} mine={mine} />
      </Stack>
      {order.touched.length > 0 && <Rights id="touched" heading={t`Rights that its money touches`} rights={order.touched} mine={mine} />}
      <Rights id="others" heading={order.touched.length > 0 ? t`All other rights` : t`Choose a right`} rights={order.others} mine={mine} />
    </Stack>
  );
}

interface Answered {
  readonly mine: OwnRatingsView | undefined;
}

/** One way on is the first: the next right that waits for an answer, or what others said once all are answered. */
function Ways({ order: { touched }, mine }: Answered & { readonly order: RatingOrder }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { standing } = useOwnRatings();
  const next = touched.find((code) => !mine?.ratings.some(({ right }) => right === code));
  if (standing !== 'may' || next === undefined) {
    return (
      <ButtonRow>
        <OthersButton kind={mine && mine.ratings.length > 0 ? 'primary' : 'secondary'} />
      </ButtonRow>
    );
  }
  return (
    <ButtonRow>
      <LinkButton to={paths.rateProposal(place, place.params['proposal'] ?? '', { right: next })}>
        {next === touched[0] ? (
          <Trans>Begin with: {i18n._(rightWords[next])}</Trans>
        ) : (
          <Trans>Go on with: {i18n._(rightWords[next])}</Trans>
        )}
      </LinkButton>
      <OthersButton />
    </ButtonRow>
  );
}

interface RightsProps extends Answered {
  readonly id: string;
  readonly heading: string;
  readonly rights: readonly RightCode[];
}

function Rights({ id, heading, rights, mine }: RightsProps) {
  const { i18n } = useLingui();
  const place = usePlace();
  const proposal = place.params['proposal'] ?? '';
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>{heading}</h2>
        <ul className={styles.rights}>
          {rights.map((code) => (
            <li key={code}>
              <Link to={paths.rateProposal(place, proposal, { right: code })}>{i18n._(rightWords[code])}</Link>
              <OwnAnswer right={code} mine={mine} />
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}

function OwnAnswer({ right, mine }: Answered & { readonly right: RightCode }) {
  const { i18n } = useLingui();
  const own = mine?.ratings.find((one) => one.right === right);
  if (!own) return null;
  return (
    <span>
      <Trans>
        Your answer: <StatusTag tone="neutral">{i18n._(scoreWords(own.score))}</StatusTag>
      </Trans>
    </span>
  );
}
