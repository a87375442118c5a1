import { Trans, useLingui } from '@lingui/react/macro';
import type { MoveView } from '@madang/contracts/moves';
import type { ProposalView } from '@madang/contracts/proposals';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { Field, TextArea } from '../../ui/field.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import type { TypedPart } from './parts-of.js';

interface PartFieldsProps {
  readonly at: number;
  readonly part: TypedPart;
  readonly proposal: ProposalView;
  /** Of the last part: what is left for it. */
  readonly rest: readonly MoveView[] | null;
  readonly onChange: (changed: Partial<TypedPart>) => void;
}

/** Title, words and money of one part. */
export function PartFields({ at, part, proposal, rest, onChange }: PartFieldsProps) {
  const { t } = useLingui();
  const own = { lang: proposal.language, dir: 'auto' as const };
  return (
    <fieldset>
      <legend>
        <Trans>Part {at + 1}</Trans>
      </legend>
      <Stack>
        <Field
          {...own}
          name={`title-${at}`}
          label={t`The title`}
          value={part.title}
          maxLength={120}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        <TextArea
          {...own}
          name={`change-${at}`}
          label={t`What should change`}
          value={part.change}
          rows={4}
          onChange={({ target }) => onChange({ change: target.value })}
        />
        {rest === null ? <Amounts at={at} part={part} moves={proposal.moves} onChange={onChange} /> : <Rest moves={rest} />}
      </Stack>
    </fieldset>
  );
}

type AmountsProps = Pick<PartFieldsProps, 'at' | 'part' | 'onChange'> & { readonly moves: readonly MoveView[] };

function Amounts({ at, part, moves, onChange }: AmountsProps) {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  return moves.map(({ line, name, delta }) => (
    <Field
      key={line}
      name={`amount-${at}-${line}`}
      label={
        <span lang={city.ownLanguage} dir="auto">
          {name ?? line}
        </span>
      }
      hint={
        <Trans>
          The whole has <MoneyText amount={delta} form="signed" /> here. Leave it empty where this part has none of it.
        </Trans>
      }
      inputMode="decimal"
      width="short"
      value={part.amounts[line] ?? ''}
      onChange={({ target }) => onChange({ amounts: { ...part.amounts, [line]: target.value } })}
    />
  ));
}

function Rest({ moves }: { readonly moves: readonly MoveView[] }) {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  if (moves.length === 0) return null;
  return (
    <>
      <p>
        <Trans>What is left of the money goes to this part:</Trans>
      </p>
      <ul>
        {moves.map(({ line, name, delta }) => (
          <li key={line}>
            <span lang={city.ownLanguage} dir="auto">
              {name ?? line}
            </span>
            : <MoneyText amount={delta} form="signed" />
          </li>
        ))}
      </ul>
    </>
  );
}
