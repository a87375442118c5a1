import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimView } from '@madang/contracts/claims';
import { Card } from '../../ui/card.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { wordKindWords } from './claim-words.js';
import styles from './claims.module.css';

/** Everything that was said in a claim, in order; and what offices were asked. */
export function ClaimFile({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  return (
    <Stack>
      {claim.erased && (
        <Notice kind="info">
          <Trans>Its words were erased at the wish of the claimant.</Trans>
        </Notice>
      )}
      {claim.words.map(({ number, kind, at, text, asked, language }) => (
        <Card key={number} as="section">
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
        </Card>
      ))}
      {claim.consent && (
        <Card as="section">
          <h2>
            <Trans>On behalf of</Trans>
          </h2>
          <p dir="auto" className={styles.said}>
            {claim.consent}
          </p>
        </Card>
      )}
      {claim.inquiries.map((one) => (
        <Card key={one.id} as="section">
          <h2>
            <Trans>
              Asked of: <bdi>{one.office}</bdi>
            </Trans>
          </h2>
          <p lang={one.language} dir="auto" className={styles.said}>
            {one.text}
          </p>
          {one.answer === null ? (
            <p>
              <Trans>
                Answer due by <DateText date={one.dueOn} />
              </Trans>
            </p>
          ) : (
            <>
              <h3>
                <Trans>What the office answered</Trans>
              </h3>
              {one.answeredOn !== null && (
                <p>
                  <DateText date={one.answeredOn} />
                </p>
              )}
              <p lang={one.answerLanguage ?? undefined} dir="auto" className={styles.said}>
                {one.answer}
              </p>
            </>
          )}
        </Card>
      ))}
    </Stack>
  );
}
