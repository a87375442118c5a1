import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Radios } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { JoinedMoney } from './joined-money.js';
import { WayUp } from './way-up.js';
import { TwoName } from './merging.js';
import { OfferForm } from './offer-form.js';
import { pairFrom } from './pair-from.js';
import { mergePath } from './together-paths.js';
import { mergingPreviewQuery, proposalQuery } from './together.queries.js';

/** First which other proposal and which way; then what both would be, and the offer. */
export function MergePage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const pair = pairFrom(name, place.search);
  return (
    <Stack gap="large">
      <PageHead
        above={<WayUp proposal={proposal} name={name} />}
        title={<Trans>Merge with another proposal</Trans>}
        lead={
          <Trans>
            One goes into the other: their money is added up line by line, their authors write on together, and everyone who backs one of
            them is asked.
          </Trans>
        }
      />
      <WhichForm name={name} />
      {pair && <Offer from={pair.from} into={pair.into} name={name} />}
    </Stack>
  );
}

/** A plain form that asks by address: it works without JavaScript, and a list of proposals on the same money can lead here. */
function WhichForm({ name }: { readonly name: string }) {
  const { t } = useLingui();
  const place = usePlace();
  return (
    <form method="get" action={mergePath(place, name)} key={place.search.toString()}>
      <Stack>
        <Field
          name="with"
          label={t`The number of the other proposal`}
          hint={<Trans>Such as 2026-14; it stands under its title.</Trans>}
          defaultValue={place.search.get('with') ?? ''}
          width="short"
          dir="ltr"
        />
        <Radios
          name="way"
          label={t`Which goes into which?`}
          defaultValue={place.search.get('way') === 'from' ? 'from' : 'into'}
          choices={[
            { value: 'into', label: t`This one goes into the other` },
            { value: 'from', label: t`The other one goes into this` },
          ]}
        />
        <div>
          <Button type="submit" kind="secondary">
            <Trans>Show what they would be together</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Offer({ from, into, name }: { readonly from: string; readonly into: string; readonly name: string }) {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const { data, error } = useQuery(mergingPreviewQuery(place.city, from, into));
  if (error)
    return (
      <Notice kind="warn">
        {asProblem(error).status === 404 ? <Trans>There is no public proposal with this number.</Trans> : asProblem(error).title}
      </Notice>
    );
  if (!data) return null;
  return (
    <section aria-labelledby="both">
      <Stack>
        <h2 id="both">
          <Trans>
            <TwoName one={data.from} /> goes into <TwoName one={data.into} />
          </Trans>
        </h2>
        {data.money && <JoinedMoney money={data.money} />}
        {data.refusal !== null ? (
          <Notice kind="warn">{data.refusal}</Notice>
        ) : data.mayOffer ? (
          <OfferForm from={from} into={into} name={name} />
        ) : session.person ? (
          <Notice kind="info">
            <Trans>Only the author who leads one of the two can offer this, or a facilitator can suggest it.</Trans>
          </Notice>
        ) : (
          <div>
            <LinkButton to={paths.signIn(place, mergePath(place, name, { with: from === name ? into : from }))}>
              <Trans>Sign in</Trans>
            </LinkButton>
          </div>
        )}
      </Stack>
    </section>
  );
}
