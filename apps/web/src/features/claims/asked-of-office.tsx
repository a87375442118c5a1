import { Trans } from '@lingui/react/macro';
import type { ClaimInquiryView } from '@madang/contracts/office-claims';
import { DateText } from '../../ui/date-text.js';
import styles from './claims.module.css';

/** What an office was asked, on which day, and until when an answer is due where there is none. */
export function AskedOfOffice({ inquiry }: { readonly inquiry: ClaimInquiryView }) {
  const { askedOn, text, language, answer, dueOn } = inquiry;
  return (
    <>
      <h2>
        <Trans>
          Asked of: <bdi>{inquiry.office}</bdi>
        </Trans>
      </h2>
      <p>
        <DateText date={askedOn} />
      </p>
      <p lang={language} dir="auto" className={styles.said}>
        {text}
      </p>
      {answer === null && (
        <p>
          <Trans>
            Answer due by <DateText date={dueOn} />
          </Trans>
        </p>
      )}
    </>
  );
}
