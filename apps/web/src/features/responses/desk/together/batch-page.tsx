import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { AnswerBatchPublicationView, AnswerBatchView } from '@madang/contracts/answer-batches';
import { useState } from 'react';
import { asProblem } from '../../../../api/problem.js';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { Button } from '../../../../ui/button.js';
import { MomentText } from '../../../../ui/date-text.js';
import { NeedsScript } from '../../../../ui/needs-script.js';
import { Notice } from '../../../../ui/notice.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { stateWords } from '../../../../ui/state-words.js';
import { reasonWords } from '../../reason-words.js';
import { batchQuery } from '../../responses.queries.js';
import { isReady } from './is-ready.js';
import { AnswersOfBatch } from './answers-of-batch.js';
import { publishTogether } from './together.mutations.js';

/** Answers that were begun with the same words: what each still lacks, and the way out for those that are complete. */
export function BatchPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data: batch } = useSuspenseQuery(batchQuery(place.city, place.search.get('of') ?? ''));
  const left = place.search.get('left');
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskTogether(place), words: <Trans>Answer several together</Trans> }]} />}
        title={<Trans>Answers begun together</Trans>}
        lead={
          <>
            {i18n._(stateWords[batch.decision].words)}
            {batch.reasonCode !== null && <> · {i18n._(reasonWords[batch.reasonCode])}</>} · <MomentText instant={batch.madeAt} />
          </>
        }
      />
      {left !== null && (
        <Notice kind="warn" title={<Trans>Some were left as they are</Trans>}>
          <Trans>
            Somebody has begun a draft of these, or they cannot be answered so: <bdi>{left.split(',').join(', ')}</bdi>
          </Trans>
        </Notice>
      )}
      <AnswersOfBatch answers={batch.answers} />
      {batch.open > 0 && <PublishReady batch={batch} />}
    </Stack>
  );
}

/** Each of the complete ones is published by itself; one that fails holds none of the others back. */
function PublishReady({ batch: { id, answers } }: { readonly batch: AnswerBatchView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const [result, setResult] = useState<AnswerBatchPublicationView | null>(null);
  const publishing = useMutation({
    ...publishTogether(city, id),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const ready = answers
    .filter(isReady)
    .flatMap(({ reference, revision }) => (revision === null ? [] : [{ proposal: reference, revision }]));
  const publish = async () => {
    const done = await publishing.mutateAsync({ answers: ready });
    setResult(done);
    announce(done.left.length === 0 ? t`All of them are published.` : t`Not all of them are published: read below.`);
  };
  return (
    <Stack>
      <NeedsScript>
        <Trans>The desk of the city needs JavaScript.</Trans>
      </NeedsScript>
      {result && result.left.length > 0 && (
        <Notice kind="warn" title={<Trans>These are not published</Trans>}>
          <ul>
            {result.left.map(({ proposal, title }) => (
              <li key={proposal}>
                <bdi>{proposal}</bdi>: {title}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div>
        <Button
          pending={publishing.isPending}
          refusal={ready.length === 0 ? t`None of them is complete yet.` : undefined}
          onClick={() => void publish().catch(() => undefined)}
        >
          {ready.length === 0 ? (
            <Trans>Publish what is complete</Trans>
          ) : (
            <Plural value={ready.length} one="Publish # complete answer" other="Publish # complete answers" />
          )}
        </Button>
      </div>
    </Stack>
  );
}
