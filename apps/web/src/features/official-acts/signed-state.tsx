import { Trans, useLingui } from '@lingui/react/macro';
import type { LogView } from '@madang/contracts/official-acts';
import { logPaths } from '../../app/log-paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { MomentText } from '../../ui/date-text.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Link } from '../../ui/link.js';
import { Stack } from '../../ui/stack.js';
import styles from './official-acts.module.css';

/** How far the record has come, and the lines that are worth keeping. */
export function SignedState({ log }: { readonly log: NonNullable<LogView['log']> }) {
  const { t } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const { city } = place;
  return (
    <section aria-labelledby="log-state">
      <Stack>
        <h2 id="log-state">
          <Trans>What it has come to</Trans>
        </h2>
        <DescriptionList
          facts={[
            { key: 'acts', term: t`Acts`, fact: format.number(log.size) },
            { key: 'signed', term: t`Signed`, fact: <MomentText instant={log.signedAt} /> },
            ...(log.waiting > 0 ? [{ key: 'waiting', term: t`Done, and written down next`, fact: format.number(log.waiting) }] : []),
          ]}
        />
        <h3>
          <Trans>Keep these lines</Trans>
        </h3>
        <p>
          <Trans>
            The city signed them. Whoever keeps them, on paper or anywhere else, can show later whether anything before them was changed.
          </Trans>
        </p>
        <pre className={styles.lines} dir="ltr">
          {log.checkpoint}
        </pre>
        <p>
          <a href={`/api/v1/cities/${city}/log/checkpoint`} download={`${city}-log-${log.size}.txt`}>
            <Trans>Download these lines</Trans>
          </a>
        </p>
        <p>
          <Link to={logPaths.witnesses(place)}>
            <Trans>Who else watches, and every state that was signed</Trans>
          </Link>
        </p>
      </Stack>
    </section>
  );
}
