import { Trans } from '@lingui/react/macro';
import { usePlace } from '../../app/use-place.js';
import { useOrigin } from '../../format/use-origin.js';
import { Stack } from '../../ui/stack.js';
import styles from './official-acts.module.css';

/** What a witness of one's own needs: where the pieces of the tree lie, and where its signature goes. */
export function BecomeWitness() {
  const { city } = usePlace();
  const log = `${useOrigin()}/api/v1/cities/${city}/log`;
  return (
    <section aria-labelledby="become">
      <Stack>
        <h2 id="become">
          <Trans>Watch it yourself</Trans>
        </h2>
        <p>
          <Trans>
            The record is published as C2SP describes it, so that tools of others read it: tlog-tiles for the tree and its entries,
            tlog-checkpoint for what was signed, tlog-cosignature for what a witness signs. An entry is a salted hash and says nothing by
            itself.
          </Trans>
        </p>
        <pre className={styles.lines} dir="ltr">
          <code>{`${log}/checkpoint\n${log}/tile/0/000\n${log}/tile/entries/000\nPOST ${log}/checkpoints/SIZE/cosignatures`}</code>
        </pre>
        <p>
          <Trans>
            The city takes signatures of the witnesses that it has named in public. Anybody else can watch all the same, and tell the world
            what they found.
          </Trans>
        </p>
      </Stack>
    </section>
  );
}
