import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { ControlTotalBody } from '@madang/contracts/budget-imports';
import type { DirectionTotalsView } from '@madang/contracts/budget-previews';
import { useState, type FormEvent } from 'react';
import { cityQuery } from '../../../api/city.queries.js';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { readAmount } from '../../../format/read-amount.js';
import { useFormat } from '../../../format/use-format.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { MoneyField } from '../../../ui/money-field.js';
import { Stack } from '../../../ui/stack.js';
import { setControlTotals } from './budgets-desk.mutations.js';
import { controlTotalWords } from './control-total-words.js';

interface ControlTotalsFormProps {
  readonly importId: string;
  readonly totals: readonly DirectionTotalsView[];
  readonly before: readonly ControlTotalBody[];
}

type Kind = Pick<ControlTotalBody, 'direction' | 'basis' | 'phase'>;

/** The sums as they stand in the printed budget, copied by hand: the one check that no file can pass by itself. */
export function ControlTotalsForm({ importId, totals, before }: ControlTotalsFormProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { data: view } = useSuspenseQuery(cityQuery(city));
  const { mutateAsync, isPending } = useMutation(setControlTotals(city, importId));
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const kinds = totals.flatMap(({ direction, gross, eliminations }) =>
    kindsOf(direction, gross.executed !== null, eliminations.initial.minor !== '0'),
  );

  const keep = async (form: FormData) => {
    const typed = kinds.map((kind) => ({ kind, text: textOf(form.get(nameOf(kind))).trim() })).filter(({ text }) => text !== '');
    const read = typed.map(({ kind, text }) => ({ kind, amount: readAmount(text, view.currency) }));
    const wrong = read.filter(({ amount }) => !amount.ok);
    setErrors(
      wrong.map(({ kind }) => ({ name: nameOf(kind), words: t`${i18n._(controlTotalWords(kind))}: write an amount, such as 40,000.` })),
    );
    if (wrong.length > 0) return;
    const body = read.flatMap(({ kind, amount }) =>
      amount.ok ? [{ ...kind, amount: { minor: amount.value.minor.toString(), currency: amount.value.currency } }] : [],
    );
    try {
      await mutateAsync({ totals: body });
      announce(t`The printed totals are kept and compared.`);
    } catch (fault) {
      setErrors([{ name: null, words: asProblem(fault).title }]);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void keep(new FormData(event.currentTarget));
  };
  const valueOf = (kind: Kind) => {
    const known = before.find((one) => nameOf(one) === nameOf(kind));
    return known && format.money(known.amount);
  };
  return (
    <form onSubmit={submit} noValidate aria-labelledby="printed">
      <Stack>
        <h2 id="printed">
          <Trans>Printed totals</Trans>
        </h2>
        <p>
          <Trans>Copy them from the budget document. Where one is given, the lines must add up to it, to the last unit.</Trans>
        </p>
        <ErrorSummary errors={errors} />
        {kinds.map((kind) => (
          <MoneyField
            key={nameOf(kind)}
            name={nameOf(kind)}
            label={i18n._(controlTotalWords(kind))}
            currency={view.currency}
            optional
            defaultValue={valueOf(kind)}
          />
        ))}
        <div>
          <Button type="submit" kind="secondary" pending={isPending}>
            <Trans>Keep and compare</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Only what the files can answer is asked for. */
function kindsOf(direction: Kind['direction'], executed: boolean, eliminations: boolean): Kind[] {
  const phases = executed ? (['initial', 'final', 'executed'] as const) : (['initial'] as const);
  const gross = phases.map((phase) => ({ direction, basis: 'gross', phase }) as const);
  return eliminations ? [...gross, { direction, basis: 'consolidated', phase: 'initial' }] : gross;
}

function nameOf({ direction, basis, phase }: Kind): string {
  return `${direction}-${basis}-${phase}`;
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
