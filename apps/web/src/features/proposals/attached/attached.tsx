import { Trans } from '@lingui/react/macro';
import type { AttachmentView } from '@madang/contracts/attachments';
import type { ProposalView } from '@madang/contracts/proposals';
import { usePlace } from '../../../app/use-place.js';
import { CoverNotes } from '../../../ui/moderated/cover-notes.js';
import { ReportLink } from '../../../ui/moderated/report-link.js';
import { useCovers } from '../../../ui/moderated/use-covers.js';
import { Warned } from '../../../ui/moderated/warned.js';
import styles from './attached.module.css';
import { copyAddress, namedPicture } from './copy-address.js';
import { DocumentLink } from './document-link.js';

/** The pictures and documents that stand beside the words; where one is covered, its place says so. */
export function Attached({ proposal, name }: { readonly proposal: ProposalView; readonly name: string }) {
  const { attachments, language, state } = proposal;
  const isOpenToAll = state !== 'draft' && state !== 'screening';
  if (attachments.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Pictures and documents</Trans>
      </h2>
      <ul className={styles.list}>
        {attachments.map((one) => (
          <li key={one.id}>
            <One attachment={one} proposal={name} language={language} />
            {isOpenToAll && one.covered === null && <ReportLink kind="attachment" thing={one.id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneProps {
  readonly attachment: AttachmentView;
  readonly proposal: string;
  readonly language: string;
}

function One({ attachment, proposal, language }: OneProps) {
  const covers = useCovers({ proposal })(attachment.id);
  if (attachment.covered !== null) return <CoverNotes covers={covers} />;
  return (
    <>
      <Warned covers={covers} own={attachment.warning}>
        {attachment.kind === 'picture' ? (
          <Picture attachment={attachment} proposal={proposal} language={language} />
        ) : (
          <DocumentLink attachment={attachment} proposal={proposal} language={language} />
        )}
      </Warned>
      <CoverNotes covers={covers} />
    </>
  );
}

/** Its room is kept before it comes, a phone fetches a small copy, and none comes before it is near. */
function Picture({ attachment, proposal, language }: OneProps) {
  const { city } = usePlace();
  const { width, height, widths, words } = attachment;
  const at = (wide: number) => copyAddress(city, proposal, attachment.id, wide);
  return (
    <a href={at(width ?? 0)} lang={language}>
      <img
        className={styles.picture}
        src={at(widths[0] ?? 0)}
        srcSet={widths.map((wide) => namedPicture(at(wide), wide)).join(', ')}
        sizes="(min-width: 40rem) 20rem, 100vw"
        width={width ?? undefined}
        height={height ?? undefined}
        alt={words ?? ''}
        loading="lazy"
        decoding="async"
      />
    </a>
  );
}
