import { Trans } from '@lingui/react/macro';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { usePlace } from '../../../app/use-place.js';
import { Stack } from '../../../ui/stack.js';
import { ballotFileAddress, resultsTableAddress } from '../elections.queries.js';
import { BrowserRecount } from '../recount/browser-recount.js';
import { Fingerprint } from '../recount/fingerprint.js';
import { RuleFile } from '../rule-file.js';
import { recountCommand } from './recount-command.js';
import styles from './recount.module.css';

/** Count it yourself: the file, its fingerprint, and the command. */
export function Recount({ results }: { readonly results: ElectionResultsView }) {
  const { city } = usePlace();
  return (
    <section aria-labelledby="recount">
      <Stack>
        <h2 id="recount">
          <Trans>Count it yourself</Trans>
        </h2>
        <p>
          <Trans>
            All ballots stand in one file, without names and in an order that tells nothing. It was written when the vote closed, before
            anybody had counted, and the city counted from the box and from this file: both gave the same result.
          </Trans>
        </p>
        <BrowserRecount results={results} />
        <ul className={styles.files}>
          <li>
            <a href={ballotFileAddress(city, results.cycle)} download={`${city}-${results.cycle}.pb`}>
              <Trans>Download all ballots (Pabulib file, .pb)</Trans>
            </a>
          </li>
          <li>
            <RuleFile cycle={results.cycle} />
          </li>
          <li>
            <a href={resultsTableAddress(city, results.cycle)} download={`${city}-${results.cycle}.csv`}>
              <Trans>Download the results as a table (CSV)</Trans>
            </a>
          </li>
        </ul>
        <p>
          <Trans>With a copy of Madang, this command counts the file again and explains every step:</Trans>
        </p>
        <pre className={styles.command} dir="ltr">
          <code>{recountCommand(`${city}-${results.cycle}.pb`, results.official.rule)}</code>
        </pre>
        <p>
          <Trans>The file is the right one if its fingerprint (SHA-256) reads:</Trans>
        </p>
        <p>
          <Fingerprint digest={results.fileDigest} />
        </p>
      </Stack>
    </section>
  );
}
