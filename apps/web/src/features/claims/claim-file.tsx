import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimView } from '@madang/contracts/claims';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../ui/card.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { AskedOfOffice } from './asked-of-office.js';
import { claimHistory } from './claim-history.js';
import { wordKindWords } from './claim-words.js';
import styles from './claims.module.css';

/** Everything that was said in a claim and asked of offices, in order. */
export function ClaimFile({ claim }: { readonly claim: ClaimView }) {
  const { settings } = useFormat();
  return (
    <Stack>
      {claim.erased && (
        <Notice kind="info">
          <Trans>Its words were erased at the wish of the claimant.</Trans>
        </Notice>
      )}
      {claimHistory(claim, settings.timeZone).map((entry) =>
        'word' in entry ? (
          <Said key={entry.word.number} word={entry.word} consent={entry.word.kind === 'filing' ? claim.consent : null} />
        ) : (
          <Asked key={entry.inquiry.id} inquiry={entry.inquiry} />
        ),
      )}
    </Stack>
  );
}

interface OneWord {
  readonly word: ClaimView['words'][number];
  /** What the person said on whose behalf it was filed. */
  readonly consent: string | null;
}

function Said({ word: { kind, at, text, asked, language }, consent }: OneWord) {
  const { i18n } = useLingui();
  return (
    <Card as="section">
      <h2>{i18n._(wordKindWords[kind])}</h2>
      <p>
        <MomentText instant={at} />
      </p>
      {text !== '' && (
        <p lang={language} dir="auto" className={styles.said}>
          {text}
        </p>
      )}
      {asked !== null && (
        <>
          <h3>
            <Trans>What is asked for</Trans>
          </h3>
          <p lang={language} dir="auto" className={styles.said}>
            {asked}
          </p>
        </>
      )}
      {consent && (
        <>
          <h3>
            <Trans>On behalf of</Trans>
          </h3>
          <p dir="auto" className={styles.said}>
            {consent}
          </p>
        </>
      )}
    </Card>
  );
}

function Asked({ inquiry }: { readonly inquiry: ClaimView['inquiries'][number] }) {
  const { answer, answeredOn, answerLanguage } = inquiry;
  return (
    <Card as="section">
      <AskedOfOffice inquiry={inquiry} />
      {answer !== null && (
        <>
          <h3>
            <Trans>What the office answered</Trans>
          </h3>
          {answeredOn !== null && (
            <p>
              <DateText date={answeredOn} />
            </p>
          )}
          <p lang={answerLanguage ?? undefined} dir="auto" className={styles.said}>
            {answer}
          </p>
        </>
      )}
    </Card>
  );
}
