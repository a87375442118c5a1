import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { JoiningView } from '@madang/contracts/joinings';
import type { OneOfTwoView } from '@madang/contracts/mergings';
import type { ReactNode } from 'react';
import { paths } from '../app/paths.js';
import { usePlace } from '../app/use-place.js';
import { Card } from './card.js';
import { MomentText } from './date-text.js';
import { Link } from './link.js';
import { Stack } from './stack.js';
import { StatusTag, type Tone } from './status-tag.js';
import { LastDay } from './last-day.js';
import { Quote } from './quote.js';

const stateWords: Readonly<Record<JoiningView['state'], { readonly words: MessageDescriptor; readonly tone: Tone }>> = {
  asked: { words: msg`The authors are asked`, tone: 'info' },
  agreed: { words: msg`Every author agrees`, tone: 'ok' },
  refused: { words: msg`They stay two`, tone: 'neutral' },
  lapsed: { words: msg`Came to nothing`, tone: 'neutral' },
  taken_back: { words: msg`Taken back`, tone: 'neutral' },
  answered: { words: msg`They are joined`, tone: 'ok' },
};

interface JoiningCardProps {
  readonly joining: JoiningView;
  /** What this reader can do about it. */
  readonly children?: ReactNode;
}

/** The city thinks that two proposals are one matter, and what their authors say to that. */
export function JoiningCard({ joining, children }: JoiningCardProps) {
  const { i18n } = useLingui();
  const { proposal, other, why, language, state, at, closesAt, authors, agreed, reason } = joining;
  const { words, tone } = stateWords[state];
  return (
    <Card as="article">
      <Stack>
        <div>
          <StatusTag tone={tone}>{i18n._(words)}</StatusTag>
        </div>
        <h3>
          <Trans>
            The city would answer <NamedProposal one={proposal} /> by joining it with <NamedProposal one={other} />
          </Trans>
        </h3>
        <Quote text={why} language={language} />
        <p>
          <MomentText instant={at} /> ·{' '}
          <Trans>
            Authors who agree: {agreed} of {authors}
          </Trans>
        </p>
        {state === 'asked' && (
          <p>
            <Trans>
              Every author of both must agree, by <LastDay until={closesAt} />. If somebody says nothing, both stay as they are. No support
              moves.
            </Trans>
          </p>
        )}
        {reason !== null && (
          <p>
            <Trans>
              Why not: <q dir="auto">{reason}</q>
            </Trans>
          </p>
        )}
        {children}
      </Stack>
    </Card>
  );
}

function NamedProposal({ one: { reference, title, language } }: { readonly one: OneOfTwoView }) {
  const place = usePlace();
  return (
    <Link to={paths.proposal(place, reference)}>
      <bdi>{reference}</bdi>{' '}
      <span lang={language} dir="auto">
        {title}
      </span>
    </Link>
  );
}
