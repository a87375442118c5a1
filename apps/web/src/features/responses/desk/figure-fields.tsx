import { Trans, useLingui } from '@lingui/react/macro';
import type { AnswerFigureBody } from '@madang/contracts/answer-parts';
import { readAmount } from '../../../format/read-amount.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { Stack } from '../../../ui/stack.js';
import { textOf } from './accepted-moves.js';
import { withEntry, withoutEntry, type AnswerFields } from './answer-fields.js';
import styles from './entry-fields.module.css';

interface FigureFieldsProps extends AnswerFields {
  readonly currency: string;
}

/** What the answer rests on in numbers, never without a source. */
export function FigureFields({ content, change, errorOf, currency }: FigureFieldsProps) {
  const { t } = useLingui();
  const { figures } = content;
  const add = () => change({ figures: [...figures, { label: '', amount: null, value: null, source: '' }] });
  return (
    <fieldset className={styles.group} id="field-figures" tabIndex={-1}>
      <legend className={styles.legend}>{t`Figures`}</legend>
      <p className={styles.hint}>
        <Trans>At least one: an amount of money or another number, and where it comes from.</Trans>
      </p>
      {errorOf('figures') !== undefined && <p className={styles.error}>{errorOf('figures')}</p>}
      <Stack>
        {figures.map((_figure, index) => (
          // Figures have no name of their own, and nothing but their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <Figure
            key={`${index} of ${figures.length}`}
            index={index}
            content={content}
            change={change}
            errorOf={errorOf}
            currency={currency}
          />
        ))}
        <div>
          <Button kind="secondary" onClick={add}>
            <Trans>Add a figure</Trans>
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}

function Figure({ index, content: { figures }, change, errorOf, currency }: FigureFieldsProps & { readonly index: number }) {
  const { t } = useLingui();
  const figure = figures[index];
  if (!figure) return null;
  const set = (patch: Partial<AnswerFigureBody>) => change({ figures: withEntry(figures, index, patch) });
  const number = index + 1;
  return (
    <div className={styles.entry}>
      <Field
        name={`figures.${index}.label`}
        dir="auto"
        label={t`Figure ${number}: what it says`}
        error={errorOf(`figures.${index}.label`)}
        value={figure.label}
        onChange={(event) => set({ label: event.target.value })}
      />
      <MoneyField
        name={`figures.${index}.amount`}
        optional
        label={t`Figure ${number}: amount of money`}
        currency={currency}
        defaultValue={textOf(figure.amount)}
        onChange={(event) => set({ amount: amountOf(event.target.value, currency) })}
      />
      <Field
        name={`figures.${index}.value`}
        dir="auto"
        optional
        label={t`Figure ${number}: or another value`}
        hint={<Trans>With its unit: “120 places”.</Trans>}
        error={errorOf(`figures.${index}.value`)}
        value={figure.value ?? ''}
        onChange={(event) => set({ value: event.target.value || null })}
      />
      <Field
        name={`figures.${index}.source`}
        dir="auto"
        label={t`Figure ${number}: source`}
        error={errorOf(`figures.${index}.source`)}
        value={figure.source}
        onChange={(event) => set({ source: event.target.value })}
      />
      <div>
        <Button kind="quiet" onClick={() => change({ figures: withoutEntry(figures, index) })}>
          <Trans>Remove figure {number}</Trans>
        </Button>
      </div>
    </div>
  );
}

/** What cannot be read as an amount is no amount; the form shows how it reads what is typed. */
function amountOf(text: string, currency: string): AnswerFigureBody['amount'] {
  const amount = readAmount(text, currency);
  return amount.ok ? { minor: amount.value.minor.toString(), currency: amount.value.currency } : null;
}
