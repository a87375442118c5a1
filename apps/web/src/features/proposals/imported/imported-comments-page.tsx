import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ImportedCommentView } from '@madang/contracts/imported-proposals';
import type { CoverView } from '@madang/contracts/moderation-covers';
import { usePlace } from '../../../app/use-place.js';
import { DateText } from '../../../ui/date-text.js';
import { CoverNotes } from '../../../ui/moderated/cover-notes.js';
import { ReportLink } from '../../../ui/moderated/report-link.js';
import { useCovers } from '../../../ui/moderated/use-covers.js';
import { Warned } from '../../../ui/moderated/warned.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { importedCommentsQuery, proposalQuery } from '../proposals.queries.js';
import { WayUp } from '../way-up.js';
import styles from './imported-comments.module.css';
import { importedCommentsPath } from './imported-paths.js';

/** What people said where the proposal was made: to read, in the order in which it was said and answered. */
export function ImportedCommentsPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const { data } = useSuspenseQuery(importedCommentsQuery(place.city, name, cursor));
  const coversOf = useCovers({ proposal: name });
  return (
    <Stack gap="large">
      <PageHead
        above={<WayUp proposal={proposal} name={name} />}
        title={<Trans>Comments from the older process</Trans>}
        lead={
          <Trans>
            Said in <bdi>{proposal.importedFrom ?? ''}</bdi>, neither for nor against. Who said it is not kept.
          </Trans>
        }
      />
      <p>
        <Plural value={data.count} one="# comment" other="# comments" />
      </p>
      <ul className={styles.list}>
        {data.items.map((comment) => (
          <Comment key={comment.id} comment={comment} covers={coversOf(comment.thing)} />
        ))}
      </ul>
      <Pager
        first={cursor === undefined ? undefined : importedCommentsPath(place, name)}
        next={data.nextCursor === null ? undefined : importedCommentsPath(place, name, data.nextCursor)}
      />
    </Stack>
  );
}

/** Deeper answers stand no further in: on a small screen nothing would be left of them. */
const deepest = 3;

interface CommentProps {
  readonly comment: ImportedCommentView;
  readonly covers: readonly CoverView[];
}

function Comment({ comment, covers }: CommentProps) {
  const { thing, text, language, depth, writtenOn, voice, agree, disagree } = comment;
  return (
    <li className={styles.comment} data-depth={Math.min(depth, deepest)}>
      {text === '' ? (
        <p>
          <em>
            <Trans>No words of this comment are left.</Trans>
          </em>
        </p>
      ) : (
        <Warned covers={covers}>
          <p lang={language} dir="auto" className={styles.text}>
            {text}
          </p>
        </Warned>
      )}
      <CoverNotes covers={covers} />
      <p className={styles.byline}>
        {depth > 0 && (
          <>
            <Trans>in answer to a comment above</Trans>
            {' · '}
          </>
        )}
        {voice !== null && (
          <>
            <bdi lang={language}>{voice}</bdi>
            {' · '}
          </>
        )}
        {writtenOn !== null && <DateText date={writtenOn} form="short" />}
        {agree !== null && agree > 0 && (
          <>
            {' · '}
            <Plural value={agree} one="# person agreed" other="# people agreed" />
          </>
        )}
        {disagree !== null && disagree > 0 && (
          <>
            {' · '}
            <Plural value={disagree} one="# person disagreed" other="# people disagreed" />
          </>
        )}
      </p>
      {text !== '' && <ReportLink kind="imported_comment" thing={thing} />}
    </li>
  );
}
