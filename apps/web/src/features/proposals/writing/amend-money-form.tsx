import { Trans, useLingui } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { cityQuery } from '../../../api/city.queries.js';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { TextArea } from '../../../ui/field.js';
import { NeedsScript } from '../../../ui/needs-script.js';
import { Stack } from '../../../ui/stack.js';
import { movesChecksQuery } from '../proposals.queries.js';
import { flawWords } from './flaw-words.js';
import { keptKey } from '../../../api/kept-on-device.js';
import { movesOf, unreadable } from './move-rows.js';
import { MovesChecks } from './moves-checks.js';
import { SideOfMoves } from './side-of-moves.js';
import { useDebounced } from './use-debounced.js';
import { useMoveRows } from './use-move-rows.js';
import { amendmentsPath } from '../amending/amending-paths.js';
import { proposeAmendment } from '../amending/amending.mutations.js';

interface AmendMoneyProps {
  readonly proposal: ProposalView;
  readonly name: string;
}

/** The moves as they stand, to be changed: the same checks as for whoever wrote them, against the newest budget. */
export function AmendMoneyForm({ proposal, name }: AmendMoneyProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const form = useMoveRows(proposal, keptKey(place.city, proposal.id, 'amendment'));
  const [why, setWhy] = useState('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const { mutateAsync, isPending } = useMutation(proposeAmendment({ city: place.city, proposal: name }));
  const moves = movesOf(form.rows, city.currency);
  const asked = useDebounced(moves).map(({ line, delta }) => ({ line, delta }));
  const { data: checks } = useQuery(movesChecksQuery(place.city, { moves: asked }));

  const send = async () => {
    const wrong = [
      ...unreadable(form.rows, city.currency).map((line) => ({ name: `amount-${line}`, words: t`Write an amount, such as 40,000.` })),
      ...(checks?.flaws ?? []).map(({ code, line }) => ({ name: line === null ? null : `amount-${line}`, words: i18n._(flawWords(code)) })),
      ...(why.trim().length < 10 ? [{ name: 'why', words: t`Say in a sentence why it is better like this.` }] : []),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    try {
      await mutateAsync({ moves: moves.map(({ line, delta }) => ({ line, delta })), why, language: place.language as 'en' });
      form.forget();
      announce(t`Your suggestion has gone to the author, and everybody can read it.`);
      await navigate(amendmentsPath(place, name));
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
      <Stack>
        <NeedsScript>
          <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
        </NeedsScript>
        <ErrorSummary errors={errors} />
        <SideOfMoves side="from" form={form} currency={city.currency} />
        <SideOfMoves side="to" form={form} currency={city.currency} />
        <MovesChecks
          rows={form.rows}
          moves={moves}
          checks={moves.length > 0 ? checks : undefined}
          onMend={form.change}
          currency={city.currency}
        />
        <TextArea name="why" label={t`Why is it better like this?`} rows={3} value={why} onChange={({ target }) => setWhy(target.value)} />
        <div>
          <Button type="submit" pending={isPending}>
            <Trans>Send the suggestion</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
