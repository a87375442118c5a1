import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import type { ProposalView } from '@madang/contracts/proposals';
import { Notice } from '../../ui/notice.js';
import { screeningWords } from './screening-words.js';

/** Why a text came back, the passage that it is about, and that it may be handed in again. */
export function SentBack({ proposal: { sentBack, language } }: { readonly proposal: Pick<ProposalView, 'sentBack' | 'language'> }) {
  const { i18n } = useLingui();
  if (sentBack === null) return null;
  return (
    <Notice kind="warn" title={<Trans>A facilitator sent the text back</Trans>}>
      <p>{i18n._(screeningWords[sentBack.reason])}.</p>
      <blockquote lang={language} dir="auto">
        {sentBack.passage}
      </blockquote>
      <p>
        <Trans>Change this passage and hand it in again. It keeps its number.</Trans>
      </p>
    </Notice>
  );
}
