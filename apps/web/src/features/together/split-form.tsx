import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, ButtonRow } from '../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/field.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { Stack } from '../../ui/stack.js';
import { PartFields } from './part-fields.js';
import { movesOfParts, sumOf, type TypedPart } from './parts-of.js';
import { splitProposal } from './together.mutations.js';
import { togetherPath } from './together-paths.js';

const [least, most] = [2, 5];
const empty: TypedPart = { title: '', change: '', amounts: {} };

/** The parts one below the other; the last one gets the money that is left. */
export function SplitForm({ proposal, name }: { readonly proposal: ProposalView; readonly name: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [parts, setParts] = useState<readonly TypedPart[]>([empty, empty]);
  const [why, setWhy] = useState('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const { mutateAsync, isPending } = useMutation(splitProposal({ city: place.city, proposal: name }));
  const moves = movesOfParts(proposal.moves, parts);

  const wrong = (): readonly SummaryError[] => [
    ...parts.flatMap(({ title, change }, at) => [
      ...(title.trim().length < 5 ? [{ name: `title-${at}`, words: t`Part ${at + 1}: write a title.` }] : []),
      ...(change.trim().length < 20 ? [{ name: `change-${at}`, words: t`Part ${at + 1}: say what should change.` }] : []),
    ]),
    ...(moves === null ? [{ name: null, words: t`Write an amount, such as 40,000.` }] : []),
    ...(moves ?? []).flatMap((some, at) =>
      sumOf(some) === 0n ? [] : [{ name: null, words: t`Part ${at + 1} has to give as much as it takes.` }],
    ),
    ...(why.trim().length < 10 ? [{ name: 'why', words: t`Say in a sentence why it is better like this.` }] : []),
  ];
  const send = async () => {
    const found = wrong();
    setErrors(found);
    if (found.length > 0 || moves === null) return;
    try {
      const body = parts.map(({ title, change }, at) => ({ title, change, moves: moves[at]!.map(({ line, delta }) => ({ line, delta })) }));
      await mutateAsync({ parts: body, why });
      announce(t`Everyone who backs it is asked now.`);
      await navigate(togetherPath(place, name));
    } catch (fault) {
      setErrors([{ name: null, words: asProblem(fault).title || t`That did not arrive. Try again.` }]);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form method="post" noValidate onSubmit={submit}>
      <Stack gap="large">
        <NeedsScript>
          <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
        </NeedsScript>
        <ErrorSummary errors={errors} />
        {parts.map((part, at) => (
          <PartFields
            // Parts are added and taken away at the end only.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            at={at}
            part={part}
            proposal={proposal}
            rest={at === parts.length - 1 ? (moves?.[at] ?? []) : null}
            onChange={(changed) => setParts(parts.map((one, place) => (place === at ? { ...one, ...changed } : one)))}
          />
        ))}
        <ButtonRow>
          {parts.length < most && (
            <Button kind="quiet" onClick={() => setParts([...parts, empty])}>
              <Trans>One more part</Trans>
            </Button>
          )}
          {parts.length > least && (
            <Button kind="quiet" onClick={() => setParts(parts.slice(0, -1))}>
              <Trans>One part less</Trans>
            </Button>
          )}
        </ButtonRow>
        <TextArea
          name="why"
          label={t`Why is it better like this?`}
          rows={3}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          dir="auto"
        />
        <div>
          <Button type="submit" pending={isPending}>
            <Plural value={parts.length} one="Ask about # part" other="Ask about these # parts" />
          </Button>
        </div>
      </Stack>
    </form>
  );
}
