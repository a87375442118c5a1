import { Trans } from '@lingui/react/macro';
import type { AttachmentView } from '@madang/contracts/attachments';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { copyAddress } from './copy-address.js';

const kinds: Readonly<Record<AttachmentView['mediaType'], string>> = {
  'image/webp': 'WebP',
  'application/pdf': 'PDF',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'text/plain': 'TXT',
};

interface DocumentLinkProps {
  readonly attachment: AttachmentView;
  readonly proposal: string;
  readonly language: string;
}

/** What a document is, and how much there is to fetch before somebody fetches it. */
export function DocumentLink({ attachment, proposal, language }: DocumentLinkProps) {
  const { city } = usePlace();
  const format = useFormat();
  const { words, mediaType, size } = attachment;
  const kind = kinds[mediaType];
  const kilobytes = format.number(Math.max(1, Math.round(size / 1024)));
  return (
    <a href={copyAddress(city, proposal, attachment.id, attachment.widths[0] ?? 0)} download>
      <span lang={language} dir="auto">
        {words}
      </span>{' '}
      <Trans>
        ({kind}, {kilobytes} kB)
      </Trans>
    </a>
  );
}
