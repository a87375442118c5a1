import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { AnswerBatchCardView } from '@madang/contracts/answer-batches';
import type { DueItemView } from '@madang/contracts/due-lists';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { MomentText } from '../../../../ui/date-text.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { Link } from '../../../../ui/link.js';
import { NeedsScript } from '../../../../ui/needs-script.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { stateWords } from '../../../../ui/state-words.js';
import { batchesQuery, dueQuery } from '../../responses.queries.js';
import { TogetherForm } from './together-form.js';

/** Several owed proposals that may get the same answer: the words they share are written once, and what is each one’s own in its draft. */
export function TogetherPage() {
  const place = usePlace();
  const { data: due } = useSuspenseQuery(dueQuery(place.city, {}));
  const { data } = useSuspenseQuery(batchesQuery(place.city));
  const owed = due.items.filter(isOwed);
  const free = owed.filter(({ draftChangedAt }) => draftChangedAt === null);
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
        title={<Trans>Answer several together</Trans>}
        lead={
          <Trans>
            For proposals that get the same decision for the same reason. You write the shared words once. Each proposal then gets a draft
            of its own, in which you say what it means for that one.
          </Trans>
        }
      />
      <NeedsScript>
        <Trans>The desk of the city needs JavaScript.</Trans>
      </NeedsScript>
      {data.batches.length > 0 && <Batches batches={data.batches} />}
      <section aria-labelledby="begin">
        <Stack>
          <h2 id="begin">
            <Trans>Begin</Trans>
          </h2>
          {owed.length > free.length && (
            <p>
              <Plural
                value={owed.length - free.length}
                one="# more has a draft already and is not offered here: nobody’s words are overwritten."
                other="# more have a draft already and are not offered here: nobody’s words are overwritten."
              />
            </p>
          )}
          {free.length < 2 ? (
            <EmptyState title={<Trans>There are not two to answer together</Trans>}>
              <Trans>Only proposals that wait for an answer and have no draft yet can be chosen.</Trans>
            </EmptyState>
          ) : (
            <TogetherForm owed={free} />
          )}
        </Stack>
      </section>
    </Stack>
  );
}

/** Waiting for an answer, or under review: then one can be begun. */
function isOwed({ act }: DueItemView): boolean {
  return act === 'answer' || act === 'take_up';
}

function Batches({ batches }: { readonly batches: readonly AnswerBatchCardView[] }) {
  const { i18n } = useLingui();
  const place = usePlace();
  return (
    <section aria-labelledby="begun">
      <Stack>
        <h2 id="begun">
          <Trans>Begun so far</Trans>
        </h2>
        <ul>
          {batches.map(({ id, decision, madeAt, open, published }) => (
            <li key={id}>
              <Link to={paths.deskBatch(place, { of: id })}>
                {i18n._(stateWords[decision].words)}, <MomentText instant={madeAt} />
              </Link>
              .{' '}
              <Trans>
                Still open: {open}. Published: {published}.
              </Trans>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
