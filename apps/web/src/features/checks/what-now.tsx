import { Trans, useLingui } from '@lingui/react/macro';
import type { FindingView } from '@madang/contracts/checks';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { rightWords } from '../../ui/right-words.js';
import { Stack } from '../../ui/stack.js';

/** A number that worries somebody must lead somewhere. */
export function WhatNow({ finding }: { readonly finding: FindingView | undefined }) {
  const { i18n } = useLingui();
  const right = finding?.subject.right;
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
          {right && (
            <LinkButton kind="secondary" to={paths.right(place, right)}>
              <Trans>Read and follow: {i18n._(rightWords[right])}</Trans>
            </LinkButton>
          )}
          <LinkButton kind="secondary" to={paths.proposals(place)}>
            <Trans>Read the proposals</Trans>
          </LinkButton>
          <LinkButton kind="secondary" to={paths.responses(place)}>
            <Trans>See what the city has answered</Trans>
          </LinkButton>
        </ButtonRow>
      </Stack>
    </section>
  );
}
