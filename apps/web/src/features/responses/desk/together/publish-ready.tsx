import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { AnswerBatchPublicationView, AnswerBatchView } from '@madang/contracts/answer-batches';
import { useState } from 'react';
import { asProblem } from '../../../../api/problem.js';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Button } from '../../../../ui/button.js';
import { NeedsScript } from '../../../../ui/needs-script.js';
import { Notice } from '../../../../ui/notice.js';
import { Stack } from '../../../../ui/stack.js';
import { DraftLinks } from './draft-links.js';
import { isReady } from './is-ready.js';
import { publishTogether } from './together.mutations.js';

/** Each of the complete ones is published by itself; one that fails holds none of the others back. */
export function PublishReady({ batch: { id, answers } }: { readonly batch: AnswerBatchView }) {
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
      {result && result.left.length > 0 && <NotPublished left={result.left} />}
      {ready.length > 0 && (
        <p>
          <Trans>Each is published by itself, and its authors are told:</Trans>{' '}
          <DraftLinks references={ready.map(({ proposal }) => proposal)} />
        </p>
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

function NotPublished({ left }: Pick<AnswerBatchPublicationView, 'left'>) {
  return (
    <Notice kind="warn" title={<Trans>These are not published</Trans>}>
      <ul>
        {left.map(({ proposal, title }) => (
          <li key={proposal}>
            <DraftLinks references={[proposal]} />: {title}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
