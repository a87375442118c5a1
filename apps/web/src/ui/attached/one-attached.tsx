import type { AttachmentView } from '@madang/contracts/attachments';
import { usePlace } from '../../app/use-place.js';
import { CoverNotes } from '../moderated/cover-notes.js';
import { useCovers } from '../moderated/use-covers.js';
import { Warned } from '../moderated/warned.js';
import { copyAddress, namedPicture } from './copy-address.js';
import { DocumentLink } from './document-link.js';
import styles from './one-attached.module.css';

interface OneAttachedProps {
  readonly attachment: AttachmentView;
  readonly proposal: string;
  readonly language: string;
}

/** A picture or a document in its place; where it is covered, its place says so. */
export function OneAttached({ attachment, proposal, language }: OneAttachedProps) {
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
function Picture({ attachment, proposal, language }: OneAttachedProps) {
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
