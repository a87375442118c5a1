import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useEffect } from 'react';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { Stack } from '../../../ui/stack.js';
import { ballotFileAddress } from '../elections.queries.js';
import styles from './browser-recount.module.css';
import { RecountProgress } from './recount-progress.js';
import { RecountVerdict } from './recount-verdict.js';
import { ruleToCount } from './rule-to-count.js';
import { useRecount } from './use-recount.js';

/** Counts all ballots again on the reader's own device and says in words whether the result is the same. */
export function BrowserRecount({ results }: { readonly results: ElectionResultsView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { news, cancelled, start, cancel } = useRecount({
    file: ballotFileAddress(city, results.cycle),
    rule: ruleToCount(results.official.rule),
  });
  const begin = useRef<HTMLSpanElement>(null);
  // What had the focus is gone: it goes back to where one starts.
  useEffect(() => {
    if (cancelled) begin.current?.querySelector('button')?.focus();
  }, [cancelled]);
  const stop = () => {
    cancel();
    announce(t`The recount was stopped. Nothing was compared.`);
  };
  const ended = news?.stage === 'done' || news?.stage === 'failed';
  return (
    <div className={styles.box}>
      <Stack>
        <h3>
          <Trans>Recount in this browser</Trans>
        </h3>
        <p>
          <Trans>
            Your browser downloads all ballots, counts them by the published rule and compares. Nothing is sent, and you can go on reading
            meanwhile.
          </Trans>
        </p>
        <noscript>
          <p>
            <Trans>Counting here needs JavaScript. The file and the command below do not.</Trans>
          </p>
        </noscript>
        {news === null || ended ? (
          <ButtonRow>
            <span ref={begin} className={styles.start}>
              <Button kind={ended ? 'secondary' : 'primary'} onClick={start}>
                {ended ? <Trans>Count again</Trans> : <Trans>Count all ballots here</Trans>}
              </Button>
            </span>
          </ButtonRow>
        ) : (
          <RecountProgress news={news} onCancel={stop} />
        )}
        {ended && <RecountVerdict results={results} news={news} />}
      </Stack>
    </div>
  );
}
