import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Link } from '../../../ui/link.js';
import type { ProposalView } from '@madang/contracts/proposals';
import { asProblem, type Problem } from '../../../api/problem.js';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { Button } from '../../../ui/button.js';
import { useCityWords } from '../../../ui/city-words.js';
import { warningWords } from '../../../ui/cover-words.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { NeedsScript } from '../../../ui/needs-script.js';
import { Stack } from '../../../ui/stack.js';
import { kindWords } from '../kind-words.js';
import { MovesTable } from '../moves-table.js';
import { submitProposal } from '../proposals.mutations.js';
import { LikeMine } from './like-mine.js';
import { lackWords, lacksOf } from './lacks.js';
import { questions, type TextStep } from './text-questions.js';
import { sidePages, stepsOf, stepWords, type WritingStep } from './steps.js';

/** Everything once more, each with a way back to its page; then the one button. */
export function CheckAnswers({ draft }: { readonly draft: ProposalView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { mutateAsync, isPending } = useMutation(submitProposal({ city: place.city, proposal: draft.id }));
  const handIn = () =>
    mutateAsync()
      .then(() => navigate(paths.handedIn(place, draft.id)))
      .catch((fault: unknown) => setProblem(asProblem(fault)));
  const errors = problem === null ? [] : lacksOf(problem).map((lack) => ({ name: null, words: lackWords(i18n, lack) }));
  return (
    <Stack>
      <NeedsScript>
        <Trans>You can bring your text to the city’s help desk instead: the help page says where and when.</Trans>
      </NeedsScript>
      <ErrorSummary errors={errors} />
      <DescriptionList
        facts={[
          { key: 'kind', term: t`Kind`, fact: i18n._(kindWords[draft.kind].name) },
          ...stepsOf(draft.kind)
            .filter((step) => step !== 'check')
            .map((step) => ({ key: step, term: i18n._(stepWords[step]), fact: <AnswerOf step={step} draft={draft} /> })),
          ...sidePages.map((step) => ({ key: step, term: i18n._(stepWords[step]), fact: <AnswerOf step={step} draft={draft} /> })),
        ]}
      />
      <LikeMine draft={draft} />
      <p>
        <Trans>
          A facilitator then looks whether the text keeps to the few rules of the house: no private person named without need, no hatred, no
          accusation, no advertising, readable. Criticism and cost are no reason to send it back.
        </Trans>
      </p>
      <div>
        <Button pending={isPending} onClick={() => void handIn()}>
          <Trans>Hand in my proposal</Trans>
        </Button>
      </div>
    </Stack>
  );
}

function AnswerOf({ step, draft }: { readonly step: WritingStep; readonly draft: ProposalView }) {
  const place = usePlace();
  return (
    <>
      <Answered step={step} draft={draft} />
      <p>
        <Link to={paths.editProposal(place, draft.id, step)}>
          <Trans>Change this</Trans>
        </Link>
      </p>
    </>
  );
}

function Answered({ step, draft }: { readonly step: WritingStep; readonly draft: ProposalView }) {
  if (step === 'money') return <Money draft={draft} />;
  if (step === 'files') return <Files draft={draft} />;
  if (step === 'place') return <Where draft={draft} />;
  if (step === 'warning') return <Warning draft={draft} />;
  return <Texts step={step as TextStep} draft={draft} />;
}

function Files({ draft }: { readonly draft: ProposalView }) {
  if (draft.attachments.length === 0) return <Empty />;
  return (
    <ul>
      {draft.attachments.map(({ id, words }) => (
        <li key={id} lang={draft.language} dir="auto">
          {words}
        </li>
      ))}
    </ul>
  );
}

function Where({ draft }: { readonly draft: ProposalView }) {
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  const district = city.districts.find(({ code }) => code === draft.districtCode)?.name;
  const point = draft.point === null ? null : `${draft.point.latitude}, ${draft.point.longitude}`;
  const said = [district, draft.place, point].filter((text) => typeof text === 'string');
  if (said.length === 0) return <Empty />;
  return said.map((text) => (
    <p key={text} lang={draft.language} dir="auto">
      {text}
    </p>
  ));
}

function Warning({ draft: { warning } }: { readonly draft: ProposalView }) {
  const { i18n } = useLingui();
  return <p>{warning === null ? <Trans>No warning</Trans> : i18n._(warningWords[warning])}</p>;
}

function Money({ draft }: { readonly draft: ProposalView }) {
  if (draft.moves.length === 0 || draft.budgetYear === null) return <Empty />;
  return (
    <>
      <MovesTable moves={draft.moves} year={draft.budgetYear} />
      {draft.whoWouldLose !== null && (
        <p lang={draft.language} dir="auto">
          {draft.whoWouldLose}
        </p>
      )}
    </>
  );
}

function Texts({ step, draft }: { readonly step: TextStep; readonly draft: ProposalView }) {
  const format = useFormat();
  const said = useCityWords();
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  const texts = questions[step]
    .map(({ name }) => {
      if (name === 'districtCode') return city.districts.find(({ code }) => code === draft.districtCode)?.name;
      return name === 'groups' ? format.list(draft.groups.map((group) => said(group.names)?.text ?? group.code)) : draft[name];
    })
    .filter((text) => typeof text === 'string' && text.trim() !== '');
  if (texts.length === 0) return <Empty />;
  return texts.map((text) => (
    <p key={text} lang={draft.language} dir="auto">
      {text}
    </p>
  ));
}

function Empty() {
  return (
    <p>
      <Trans>Not answered</Trans>
    </p>
  );
}
