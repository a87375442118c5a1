import { Trans } from '@lingui/react/macro';
import { usePlace } from '../../app/use-place.js';
import { useOrigin } from '../../format/use-origin.js';
import { Stack } from '../../ui/stack.js';
import styles from './official-acts.module.css';

/** Two commands, and what they find. */
export function CheckIt({ keyLine }: { readonly keyLine: string }) {
  const { city } = usePlace();
  const origin = useOrigin();
  return (
    <section aria-labelledby="check">
      <Stack>
        <h2 id="check">
          <Trans>Check it yourself</Trans>
        </h2>
        <p>
          <Trans>
            With a copy of Madang, the first command copies the record, and the second checks it without the city: every act against what
            was recorded, every record against what was signed, and both against the lines that you kept.
          </Trans>
        </p>
        <pre className={styles.lines} dir="ltr">
          <code>
            {`pnpm madang log copy --server ${origin} --city ${city} > ${city}-log.ndjson\npnpm madang log verify ${city}-log.ndjson --checkpoint KEPT.txt`}
          </code>
        </pre>
        <p>
          <Trans>The key of this record. Note it down from more than one place:</Trans>
        </p>
        <pre className={styles.lines} dir="ltr">
          {keyLine}
        </pre>
        <p>
          <Trans>
            An act that is not for everybody, such as what happened to a draft, stands in the record without its words. Names of residents
            are in no act.
          </Trans>
        </p>
      </Stack>
    </section>
  );
}
