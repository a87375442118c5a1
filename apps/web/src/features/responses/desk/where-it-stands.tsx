import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SecondEyesView } from '@madang/contracts/second-eyes';
import { Notice, type NoticeKind } from '../../../ui/notice.js';

/** Whether a second pair of eyes is needed, who was asked, and what they said. */
export function WhereItStands({ eyes }: { readonly eyes: SecondEyesView }) {
  const { needed, publishedIn, state, words } = eyes;
  return (
    <Notice kind={kindOf(eyes)}>
      <p>
        <Standing eyes={eyes} />
      </p>
      {state === 'returned' && words !== null && (
        <blockquote>
          <p dir="auto">{words}</p>
        </blockquote>
      )}
      {needed && publishedIn !== null && (
        <p>
          <Trans>
            The city publishes no answer that only its writers have read: <bdi>{publishedIn}</bdi>.
          </Trans>
        </p>
      )}
    </Notice>
  );
}

function kindOf({ state, needed }: SecondEyesView): NoticeKind {
  if (state === 'approved') return 'ok';
  return state === 'returned' || (needed && state !== 'waits') ? 'warn' : 'info';
}

function Standing({ eyes: { state, colleague } }: { readonly eyes: SecondEyesView }): ReactNode {
  const name = <bdi>{colleague}</bdi>;
  switch (state) {
    case 'none':
      return <Trans>Nobody but its writers has read this draft.</Trans>;
    case 'waits':
      return <Trans>It waits for a second pair of eyes: {name}.</Trans>;
    case 'approved':
      return <Trans>Approved as it stands by {name}. Any change makes that void.</Trans>;
    case 'returned':
      return <Trans>{name} has sent it back:</Trans>;
    case 'void':
      return <Trans>The text has changed since {name} was asked: it has to be read again.</Trans>;
  }
}
