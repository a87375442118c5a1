import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Part } from '../../ui/part.js';
import { rightWords } from '../../ui/right-words.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { plainWords } from './plain-words.js';
import { RightLaw } from './right-law.js';
import { RightLines } from './right-lines.js';
import { RightMoney } from './right-money.js';
import { rightQuery } from './rights.queries.js';

/** One right: what it means, what the law says, what the city spends, how people live, and what one can do. */
export function RightPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data: right } = useSuspenseQuery(rightQuery(place.city, place.params['right'] ?? ''));
  const { plain, example } = plainWords[right.code];
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.rights(place), words: <Trans>The budget by right</Trans> }]} />}
        title={i18n._(rightWords[right.code])}
        lead={i18n._(plain)}
      />
      <p>
        <Trans>For example: {i18n._(example)}</Trans>
      </p>
      <RightLaw articles={right.articles} />
      <RightMoney right={right} />
      <RightLines right={right} />
      <Part name="findings-of-right" />
      <Part name="indicators-of-right" />
      <WhatNow />
      <Part name="follow" />
    </Stack>
  );
}

function WhatNow() {
  const place = usePlace();
  return (
    <section aria-labelledby="what-now">
      <Stack>
        <h2 id="what-now">
          <Trans>What can I do?</Trans>
        </h2>
        <p>
          <Trans>Say what should change for this right. With enough support, the city must answer by a date that everyone can see.</Trans>
        </p>
        <ButtonRow>
          <LinkButton to={paths.newProposal(place)}>
            <Trans>Write a proposal</Trans>
          </LinkButton>
          <LinkButton kind="secondary" to={paths.proposals(place)}>
            <Trans>Read the proposals</Trans>
          </LinkButton>
          <LinkButton kind="secondary" to={paths.responses(place)}>
            <Trans>See what the city has answered</Trans>
          </LinkButton>
          <LinkButton kind="secondary" to={paths.districts(place)}>
            <Trans>Compare the districts</Trans>
          </LinkButton>
        </ButtonRow>
      </Stack>
    </section>
  );
}
