import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ProposalView } from '@madang/contracts/proposals';
import { asProblem } from '../../../api/problem.js';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { TextArea } from '../../../ui/field.js';
import { NeedsScript } from '../../../ui/needs-script.js';
import { Stack } from '../../../ui/stack.js';
import { MovesTable } from '../moves-table.js';
import { movesChecksQuery } from '../proposals.queries.js';
import { DeviceNote } from './device-note.js';
import { flawWords } from './flaw-words.js';
import { KeptNotice } from './kept-notice.js';
import { movesOf, unreadable } from './move-rows.js';
import { MovesChecks } from './moves-checks.js';
import { NewerNotice } from './newer-notice.js';
import { SideOfMoves } from './side-of-moves.js';
import { useDebounced } from './use-debounced.js';
import { useDraftSaving, type DraftSaving } from './use-draft-saving.js';
import { useMoveRows } from './use-move-rows.js';

/** Take from, give to: the checks answer while amounts are typed, and nothing is saved until both sums are equal. */
export function MovesForm({ draft }: { readonly draft: ProposalView }) {
  const saving = useDraftSaving(draft, 'money');
  const [afresh, setAfresh] = useState(0);
  return <Moves key={afresh} draft={draft} saving={saving} onUseSaved={() => setAfresh(afresh + 1)} />;
}

interface MovesProps {
  readonly draft: ProposalView;
  readonly saving: DraftSaving;
  readonly onUseSaved: () => void;
}

function Moves({ draft, saving, onUseSaved }: MovesProps) {
  const { t, i18n } = useLingui();
  const { city: slug } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const form = useMoveRows(draft, saving.key);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [sending, setSending] = useState(false);
  const moves = movesOf(form.rows, city.currency);
  const client = useQueryClient();
  const asked = useDebounced(moves);
  const body = { moves: asked.map(({ line, delta }) => ({ line, delta })) };
  const { data: checks } = useQuery(movesChecksQuery(slug, body));
  const losersAreAsked = checks?.effect?.asksWhoWouldLose === true || form.whoWouldLose !== '';

  const send = async (event: FormEvent) => {
    event.preventDefault();
    // What the checks said last may be about amounts that were mended since.
    const now = movesChecksQuery(slug, { moves: moves.map(({ line, delta }) => ({ line, delta })) });
    const latest = moves.length === 0 ? undefined : await client.ensureQueryData(now).catch(() => undefined);
    const wrong = [
      ...unreadable(form.rows, city.currency).map((line) => ({ name: `amount-${line}`, words: t`Write an amount, such as 40,000.` })),
      ...(latest?.flaws ?? []).map(({ code, line }) => ({ name: line === null ? null : `amount-${line}`, words: i18n._(flawWords(code)) })),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    setSending(true);
    await saving
      .save({ moves: moves.map(({ line, delta }) => ({ line, delta })), whoWouldLose: form.whoWouldLose })
      .catch((fault: unknown) => setErrors([{ name: null, words: asProblem(fault).title || t`That did not arrive. Try again.` }]))
      .finally(() => setSending(false));
  };
  return (
    <form method="post" noValidate onSubmit={(event) => void send(event)}>
      <Stack>
        <NeedsScript>
          <Trans>The same questions stand on a paper form, and the help desk adds up with you. The help page says where and when.</Trans>
        </NeedsScript>
        <ErrorSummary errors={errors} />
        <DeviceNote waiting={saving.waiting} />
        {form.wasKept && <KeptNotice saved={<Saved draft={draft} />} onUseSaved={() => (form.forget(), onUseSaved())} />}
        {saving.newer && <NewerNotice saved={<Saved draft={saving.newer} />} />}
        <SideOfMoves side="from" form={form} currency={city.currency} />
        <SideOfMoves side="to" form={form} currency={city.currency} />
        <MovesChecks
          rows={form.rows}
          moves={moves}
          checks={moves.length > 0 ? checks : undefined}
          onMend={form.change}
          currency={city.currency}
        />
        {losersAreAsked && (
          <TextArea
            name="whoWouldLose"
            label={t`Who would lose, and what protects them?`}
            hint={
              <Trans>A right would get less than last year, with prices counted in. Whoever feels it should find an answer here.</Trans>
            }
            lang={draft.language}
            value={form.whoWouldLose}
            onChange={({ target }) => form.setWhoWouldLose(target.value)}
          />
        )}
        <div>
          <Button type="submit" pending={sending}>
            <Trans>Save and go on</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Saved({ draft }: { readonly draft: ProposalView }) {
  if (draft.moves.length === 0 || draft.budgetYear === null)
    return (
      <p>
        <Trans>Nothing yet.</Trans>
      </p>
    );
  return <MovesTable moves={draft.moves} year={draft.budgetYear} />;
}
