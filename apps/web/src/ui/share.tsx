import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { useOrigin } from '../format/use-origin.js';
import { useAnnounce } from './announcement.js';
import { Button } from './button.js';
import { Details } from './details.js';
import styles from './share.module.css';

/** How to show this page's card elsewhere: an address, a frame to paste, a picture. */
export function Share() {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const origin = useOrigin();
  const frame = `<iframe src="${escaped(`${origin}/embed${pathname}${search}`)}" width="480" height="420" loading="lazy" title="Madang"></iframe>`;
  return (
    <Details summary={<Trans>Share or embed</Trans>}>
      <div className={styles.share}>
        <Copied label={t`Address of this page`} text={`${origin}${pathname}${search}`} />
        <Copied label={t`A card for your own site: paste this`} text={frame} />
        <p>
          <a href={`/cards${pathname}.png${search}`}>
            <Trans>The card as a picture (PNG)</Trans>
          </a>
        </p>
        <p>
          <Trans>The card sets no cookies and runs no scripts. It shows the newest figures whenever somebody opens it.</Trans>
        </p>
      </div>
    </Details>
  );
}

interface CopiedProps {
  readonly label: string;
  readonly text: string;
}

function Copied({ label, text }: CopiedProps) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce(t`Copied`);
  };
  return (
    <div className={styles.copied}>
      <label>
        {label}
        {/* The server knows its public address, a browser where it has come: behind a tunnel they differ. */}
        <textarea readOnly rows={2} dir="ltr" value={text} suppressHydrationWarning />
      </label>
      <div className={styles.scripted}>
        <Button kind="secondary" onClick={() => void copy().catch(() => announce(t`Select the text and copy it.`))}>
          <Trans>Copy</Trans>
        </Button>
      </div>
    </div>
  );
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '%22');
}
