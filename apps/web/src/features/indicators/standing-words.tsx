import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Details } from '../../ui/details.js';
import { StatusTag, type Tone } from '../../ui/status-tag.js';
import type { IndicatorCard } from './indicators.queries.js';

export type Standing = IndicatorCard['standing'];

/** Five words for five things, the same on every screen. */
export const standingWords: Readonly<Record<Standing, MessageDescriptor>> = {
  value: msg`Has a figure`,
  zero: msg`Zero`,
  old: msg`Old`,
  hidden: msg`Hidden`,
  'never-collected': msg`Never counted`,
};

const tones: Readonly<Record<Standing, Tone>> = { value: 'ok', zero: 'ok', old: 'warn', hidden: 'info', 'never-collected': 'neutral' };

export function StandingTag({ standing }: { readonly standing: Standing }) {
  const { i18n } = useLingui();
  return <StatusTag tone={tones[standing]}>{i18n._(standingWords[standing])}</StatusTag>;
}

/** What each word means: a gap is not a zero, and hidden is not a gap. */
export function FiveWords() {
  return (
    <Details summary={<Trans>What the words mean: has a figure, zero, old, hidden, never counted</Trans>}>
      <ul>
        <li>
          <StandingTag standing="value" /> <Trans>There is a figure of this year or the two before.</Trans>
        </li>
        <li>
          <StandingTag standing="zero" /> <Trans>It was counted, and it is none.</Trans>
        </li>
        <li>
          <StandingTag standing="old" /> <Trans>The newest figure is more than two years old, or nobody says of which year it is.</Trans>
        </li>
        <li>
          <StandingTag standing="hidden" />{' '}
          <Trans>
            It was counted, but of so few people that the figure could point at somebody. Figures that would give it away by subtraction are
            hidden with it.
          </Trans>
        </li>
        <li>
          <StandingTag standing="never-collected" /> <Trans>Nobody has ever counted it. That is not zero: ask for it.</Trans>
        </li>
      </ul>
    </Details>
  );
}
