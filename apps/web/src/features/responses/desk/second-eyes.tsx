import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResponseDraftView } from '@madang/contracts/response-drafts';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Select, TextArea } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { draftQuery } from '../responses.queries.js';
import { AnswerPreview } from './answer-preview.js';
import { sectionIds } from './next-step.js';
import { handDraftOver, sayOfDraft } from './second-eyes.mutations.js';
import { WhereItStands } from './where-it-stands.js';

/** What a second pair of eyes has to do, or has said against it: before the text. */
export function SecondEyes({ proposal }: { readonly proposal: string }) {
  const { city } = usePlace();
  const { data: draft } = useSuspenseQuery(draftQuery(city, proposal));
  const { mine, state } = draft.secondEyes;
  if (draft.changedAt === null || (!mine && state !== 'returned')) return null;
  return (
    <Stack>
      <WhereItStands eyes={draft.secondEyes} />
      {mine && <Reading key={draft.revision} draft={draft} proposal={proposal} />}
    </Stack>
  );
}

/** Once something is written it can be handed to somebody who wrote none of it: after the text. */
export function HandToColleague({ proposal }: { readonly proposal: string }) {
  const { city } = usePlace();
  const { data: draft } = useSuspenseQuery(draftQuery(city, proposal));
  const { mine, state } = draft.secondEyes;
  if (draft.changedAt === null || mine) return null;
  return (
    <div id={sectionIds.eyes}>
      <Stack>
        <h3>
          <Trans>A second pair of eyes</Trans>
        </h3>
        {state !== 'returned' && <WhereItStands eyes={draft.secondEyes} />}
        <HandOver key={draft.revision} draft={draft} proposal={proposal} />
      </Stack>
    </div>
  );
}

interface DraftProps {
  readonly draft: ResponseDraftView;
  readonly proposal: string;
}

function HandOver({ draft: { revision, secondEyes }, proposal }: DraftProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const [colleague, setColleague] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const handing = useMutation(handDraftOver(city, proposal));
  const { state, colleagues } = secondEyes;
  if (state === 'approved') return null;
  const hand = async () => {
    if (colleague === '') return setRefusal(t`Choose a colleague.`);
    await handing.mutateAsync({ body: { colleague }, seen: revision });
    announce(t`Your colleague has been asked. Whatever you change now has to be read again.`);
  };
  return (
    <>
      <Select
        name="colleague"
        label={t`Who reads it before it is published`}
        hint={<Trans>Somebody who wrote none of it. They are told by mail.</Trans>}
        empty={t`Choose a colleague`}
        error={refusal}
        value={colleague}
        onChange={(event) => setColleague(event.target.value)}
        choices={colleagues.map(({ id, penName }) => ({ value: id, label: penName }))}
      />
      <div>
        <Button
          kind="secondary"
          pending={handing.isPending}
          onClick={() => void hand().catch((fault: unknown) => setRefusal(asProblem(fault).title || t`That did not arrive. Try again.`))}
        >
          <Trans>Hand the saved draft to a colleague</Trans>
        </Button>
      </div>
    </>
  );
}

function Reading({ draft, proposal }: DraftProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const saying = useMutation(sayOfDraft(city, proposal));
  const say = async (verdict: 'approved' | 'returned') => {
    if (verdict === 'returned' && words.trim() === '') return setRefusal(t`Say why you send it back.`);
    await saying.mutateAsync({ body: { verdict, words }, seen: draft.revision });
    announce(verdict === 'approved' ? t`Approved. It can be published as it stands.` : t`Sent back to be worked on.`);
  };
  const act = (verdict: 'approved' | 'returned') =>
    void say(verdict).catch((fault: unknown) => setRefusal(asProblem(fault).title || t`That did not arrive. Try again.`));
  return (
    <Card as="section" kind="strong">
      <Stack>
        <h3>
          <Trans>A colleague asks you to read this answer</Trans>
        </h3>
        <AnswerPreview content={draft.content} computed={draft} />
        <TextArea
          name="words"
          rows={3}
          label={t`To your colleague`}
          hint={<Trans>Needed if you send it back. It stays inside the office.</Trans>}
          error={refusal}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <ButtonRow>
          <Button pending={saying.isPending} onClick={() => act('approved')}>
            <Trans>Approve exactly this text</Trans>
          </Button>
          <Button kind="secondary" pending={saying.isPending} onClick={() => act('returned')}>
            <Trans>Send it back</Trans>
          </Button>
        </ButtonRow>
        <Notice kind="info">
          <Trans>If you change the text below, you become one of its writers, and somebody else has to read it.</Trans>
        </Notice>
      </Stack>
    </Card>
  );
}
