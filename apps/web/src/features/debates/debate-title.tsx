import { Trans } from '@lingui/react/macro';
import type { DebateCardView } from '@madang/contracts/debates';

type Named = Pick<DebateCardView, 'proposal' | 'topic' | 'language'>;

/** What a debate is about, as its author or the facilitator wrote it. */
export function DebateTitle({ debate: { proposal, topic, language } }: { readonly debate: Named }) {
  return (
    <span lang={proposal?.language ?? language} dir="auto">
      {proposal?.title ?? topic}
    </span>
  );
}

/** What people are asked. */
export function DebateQuestion({ debate: { question, language } }: { readonly debate: Pick<DebateCardView, 'question' | 'language'> }) {
  if (question === null) return <Trans>What should the city keep in mind when it decides on this proposal?</Trans>;
  return (
    <span lang={language} dir="auto">
      {question}
    </span>
  );
}
