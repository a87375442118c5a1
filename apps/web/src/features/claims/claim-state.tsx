import { useLingui } from '@lingui/react/macro';
import type { ClaimCardView } from '@madang/contracts/claim-lists';
import { rightWords } from '../../ui/right-words.js';
import { aboutWords, claimStateWords, findingWords } from './claim-words.js';
import { Standing } from './standing.js';

/** Where a claim stands, by when something is due, and what was found. */
export function ClaimState({ claim: { state, dueOn, finding } }: { readonly claim: ClaimCardView }) {
  const { i18n } = useLingui();
  const { words, tone } = claimStateWords[state];
  return (
    <Standing tone={tone} dueOn={dueOn}>
      {i18n._(finding === null ? words : findingWords[finding])}
    </Standing>
  );
}

export function RightAndKind({ claim: { right, about } }: { readonly claim: Pick<ClaimCardView, 'right' | 'about'> }) {
  const { i18n } = useLingui();
  return (
    <p>
      {i18n._(rightWords[right])} · {i18n._(aboutWords[about])}
    </p>
  );
}
