import { Trans, useLingui } from '@lingui/react/macro';
import { coverWords, warningWords, type ContentWarning, type CoverReason } from '../../../ui/cover-words.js';
import type { SentenceProps, Sentences } from './sentence.js';

/** What was decided about words, in it and under it. */
export const aboutWords: Sentences = {
  'moderation.covered': Covered,
  'moderation.warned': Warned,
  'moderation.appealed': () => <Trans>The writer of covered words objects; another facilitator decides</Trans>,
  'moderation.appeal-decided': AppealDecided,
};

function Covered({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  const reason = i18n._(coverWords[facts['reason'] as CoverReason]);
  switch (facts['kind']) {
    case 'argument':
      return <Trans>An argument was covered: {reason}</Trans>;
    case 'amendment':
      return <Trans>A suggested change was covered: {reason}</Trans>;
    case 'statement':
      return <Trans>A statement of its debate was covered: {reason}</Trans>;
    case 'merging':
      return <Trans>Words of an offer to merge were covered: {reason}</Trans>;
    case 'splitting':
      return <Trans>Words of its parts were covered: {reason}</Trans>;
    case 'imported_comment':
      return <Trans>A comment from the older process was covered: {reason}</Trans>;
    default:
      return <Trans>Words of the proposal were covered: {reason}</Trans>;
  }
}

function Warned({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  return <Trans>A warning was put before words: {i18n._(warningWords[facts['warning'] as ContentWarning])}</Trans>;
}

function AppealDecided({ facts }: SentenceProps) {
  switch (facts['state']) {
    case 'upheld':
      return <Trans>The writer’s objection was looked at: the decision stands</Trans>;
    case 'lifted':
      return <Trans>The writer’s objection succeeded: the words are back as they were</Trans>;
    default:
      return <Trans>Nobody decided in time on the writer’s objection: the words are back as they were</Trans>;
  }
}
