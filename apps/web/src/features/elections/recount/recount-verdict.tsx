import { assertNever } from '@madang/basics';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { useFormat } from '../../../format/use-format.js';
import { Notice } from '../../../ui/notice.js';
import styles from './browser-recount.module.css';
import { compareCounts, type Check, type CheckName, type Verdict } from './compare-counts.js';
import { Fingerprint } from './fingerprint.js';
import type { RecountNews } from './recount-job.js';

type Ended = Extract<RecountNews, { stage: 'done' | 'failed' }>;

/** What the recount found, in words first. Its heading takes the focus, so that it is read out where it stands. */
export function RecountVerdict({ results, news }: { readonly results: ElectionResultsView; readonly news: Ended }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const verdict = news.stage === 'done' ? compareCounts(results, news.recounted, news.digest) : null;
  return (
    <Notice kind={verdict?.same ? 'ok' : 'stop'}>
      <div className={styles.verdict}>
        <h4 ref={heading} tabIndex={-1}>
          {verdict ? <VerdictTitle verdict={verdict} /> : <Trans>The recount did not come to an end</Trans>}
        </h4>
        {news.stage === 'failed' ? (
          <p>
            <FaultWords fault={news.fault} />
          </p>
        ) : (
          verdict && <Found results={results} verdict={verdict} news={news} />
        )}
      </div>
    </Notice>
  );
}

function VerdictTitle({ verdict }: { readonly verdict: Verdict }) {
  return verdict.same ? <Trans>Yes: the same result</Trans> : <Trans>No: this is not the published result</Trans>;
}

interface FoundProps {
  readonly results: ElectionResultsView;
  readonly verdict: Verdict;
  readonly news: Extract<RecountNews, { stage: 'done' }>;
}

function Found({ results, verdict, news: { recounted, digest, milliseconds } }: FoundProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [ballots, seconds] = [format.number(recounted.ballots), format.number(Math.max(0.1, Math.round(milliseconds / 100) / 10))];
  return (
    <>
      <p>
        {verdict.same ? (
          <Trans>
            Your browser counted {ballots} ballots in {seconds} seconds and funds the same projects, in the same order.
          </Trans>
        ) : (
          <Trans>
            Your browser counted {ballots} ballots in {seconds} seconds, and something differs from what the city published.
          </Trans>
        )}
      </p>
      {verdict.partsAt !== null && <PartsAt at={verdict.partsAt} recounted={recounted} results={results} />}
      <ul aria-label={t`What was compared`}>
        {verdict.checks.map(({ name, same }) => (
          <li key={name}>
            <strong>
              <Same same={same} />:
            </strong>{' '}
            <CheckWords name={name} />
          </li>
        ))}
      </ul>
      {digest !== null && (
        <p>
          <Trans>Fingerprint of the file that your browser counted:</Trans> <Fingerprint digest={digest} />
        </p>
      )}
      {!verdict.same && (
        <p>
          <Trans>Try again once. If it stays so, tell the city and keep the file: it is the evidence.</Trans>
        </p>
      )}
    </>
  );
}

function PartsAt({
  at,
  recounted,
  results,
}: { readonly at: number } & Pick<FoundProps['news'], 'recounted'> & Pick<FoundProps, 'results'>) {
  const format = useFormat();
  const step = format.number(at);
  const { t } = useLingui();
  const nothing = t`nothing`;
  const [here, published] = [recounted.steps[at - 1]?.project ?? nothing, results.official.funded[at - 1] ?? nothing];
  return (
    <p>
      <Trans>
        The counts part at step {step}: here <bdi>{here}</bdi>, in the published result <bdi>{published}</bdi>.
      </Trans>
    </p>
  );
}

function CheckWords({ name }: { readonly name: CheckName }) {
  switch (name) {
    case 'fingerprint':
      return <Trans>fingerprint of the file, against the one published when voting closed</Trans>;
    case 'rule':
      return <Trans>the rule written in the file, against the published one</Trans>;
    case 'ballots':
      return <Trans>number of ballots</Trans>;
    case 'projects':
      return <Trans>funded projects and their order</Trans>;
    case 'votes':
      return <Trans>votes of every funded project</Trans>;
    case 'spent':
      return <Trans>money spent</Trans>;
    default:
      return assertNever(name);
  }
}

function Same({ same }: Pick<Check, 'same'>) {
  if (same === null) return <Trans>could not be looked at</Trans>;
  return same ? <Trans>the same</Trans> : <Trans>different</Trans>;
}

function FaultWords({ fault }: { readonly fault: Extract<Ended, { stage: 'failed' }>['fault'] }) {
  switch (fault.code) {
    case 'recount/download-failed':
      return <Trans>The ballots could not be downloaded. Look at your connection and try again. This says nothing about the result.</Trans>;
    case 'recount/file-not-readable':
      return <UnreadableWords line={fault.line} />;
    case 'recount/cannot-be-counted':
      return <Trans>This browser could not count the file. The command below counts it without a browser.</Trans>;
    default:
      return assertNever(fault);
  }
}

function UnreadableWords({ line }: { readonly line: number }) {
  const where = useFormat().number(line);
  return <Trans>The file that came is not the published file of ballots: line {where} cannot be read. Try again.</Trans>;
}
