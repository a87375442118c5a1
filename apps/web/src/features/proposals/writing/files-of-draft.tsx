import { Trans, useLingui } from '@lingui/react/macro';
import type { AttachmentView } from '@madang/contracts/attachments';
import type { ProposalView } from '@madang/contracts/proposals';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Stack } from '../../../ui/stack.js';
import { copyAddress } from '../../../ui/attached/copy-address.js';
import { DocumentLink } from '../../../ui/attached/document-link.js';
import { removeAttachment } from '../proposals.mutations.js';
import { FileForm } from './file-form.js';
import styles from './files-of-draft.module.css';

/** What a draft has beside its words, and room for more. */
export function FilesOfDraft({ draft }: { readonly draft: ProposalView }) {
  const place = usePlace();
  return (
    <Stack>
      <p>
        <Trans>
          You need none. A picture can show what words cannot; where it was taken and by which phone is left out before it is kept. Please
          show no private person who has not agreed.
        </Trans>
      </p>
      {draft.attachments.length > 0 && (
        <ul className={styles.list}>
          {draft.attachments.map((one) => (
            <Card as="li" key={one.id}>
              <Kept attachment={one} draft={draft} />
            </Card>
          ))}
        </ul>
      )}
      <FileForm draft={draft} />
      <div>
        <LinkButton kind="secondary" to={paths.editProposal(place, draft.id, 'check')}>
          <Trans>Go on without another file</Trans>
        </LinkButton>
      </div>
    </Stack>
  );
}

function Kept({ attachment, draft }: { readonly attachment: AttachmentView; readonly draft: ProposalView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useMutation(removeAttachment({ city, proposal: draft.id }));
  const { id, kind, words, widths, width, height } = attachment;
  const remove = () =>
    mutateAsync(id)
      .then(() => announce(t`Removed, and erased.`))
      .catch((fault: unknown) => announce(asProblem(fault).title || t`That did not arrive. Try again.`));
  return (
    <>
      {kind === 'picture' ? (
        <img
          className={styles.small}
          src={copyAddress(city, draft.id, id, widths[0] ?? 0)}
          width={width ?? undefined}
          height={height ?? undefined}
          alt={words ?? ''}
          lang={draft.language}
        />
      ) : (
        <DocumentLink attachment={attachment} proposal={draft.id} language={draft.language} />
      )}
      {kind === 'picture' && (
        <p lang={draft.language} dir="auto">
          {words}
        </p>
      )}
      <div>
        <Button kind="secondary" pending={isPending} onClick={() => void remove()}>
          <Trans>Remove it</Trans>
        </Button>
      </div>
    </>
  );
}
