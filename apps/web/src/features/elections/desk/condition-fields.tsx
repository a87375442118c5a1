import { Trans, useLingui } from '@lingui/react/macro';
import type { DistrictView } from '@madang/contracts/cities';
import { useFormat } from '../../../format/use-format.js';
import { Radios } from '../../../ui/choices.js';
import { Details } from '../../../ui/details.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import type { RegisteredField } from '../../../ui/use-body-form.js';
import { conditionFields } from './condition-values.js';
import styles from './fund-fields.module.css';
import { capField } from './limit-values.js';

interface ConditionFieldsProps {
  readonly field: (name: string) => RegisteredField;
  readonly currency: string;
  readonly districts: readonly DistrictView[];
  /** What was stored, or chosen since. */
  readonly rule: string | undefined;
  readonly stop: string | undefined;
  readonly first: Readonly<Record<string, string>>;
}

/** Shares that are usual, in hundredths of a percent. */
const usualShares = [50, 100, 200, 300, 500, 750, 1_000, 1_500, 2_000, 2_500];

/** What a rule can say besides its method. Most votes need none of it, so it stays folded until something is said or wrong. */
export function ConditionFields({ field, currency, districts, rule, stop, first }: ConditionFieldsProps) {
  const greedy = rule === 'greedy' || rule === 'greedy-per-cost';
  const limits = ['categoryCaps', ...districts.map((_, at) => capField(at))];
  const wrong = [...conditionFields, ...limits].some((name) => field(name).error !== undefined);
  const said = isSaid(first) || limits.some((name) => (first[name] ?? '') !== '');
  return (
    <>
      {greedy && <StopFields field={field} currency={currency} stop={stop} reserve={first['topUpReserve']} />}
      <Details summary={<Trans>Conditions beside the method</Trans>} {...((wrong || said) && { open: true })}>
        <ThresholdFields field={field} currency={currency} first={first} />
        <CapFields field={field} currency={currency} districts={districts} first={first} />
        <Radios
          {...field('emptyBallots')}
          choices={[
            {
              value: 'count',
              label: <Trans>They count as voters</Trans>,
              hint: <Trans>Whoever wants none of the projects is heard: equal shares become smaller, thresholds higher.</Trans>,
            },
            { value: 'set-aside', label: <Trans>They do not count</Trans>, hint: <Trans>As if the person had not voted.</Trans> },
          ]}
        />
        {rule === 'equal-shares' && (
          <Radios
            {...field('comparison')}
            choices={[
              { value: 'none', label: <Trans>No</Trans> },
              {
                value: 'with-greedy',
                label: <Trans>Yes: what more voters prefer stands</Trans>,
                hint: <Trans>A majority that gets more from “most votes first” can then set equal shares aside.</Trans>,
              },
            ]}
          />
        )}
      </Details>
    </>
  );
}

function isSaid(first: Readonly<Record<string, string>>): boolean {
  const { thresholdShare, thresholdVotes, perCostVotes, emptyBallots, comparison } = first;
  const texts = [thresholdShare, thresholdVotes, perCostVotes];
  return texts.some((text) => text !== undefined && text !== '') || emptyBallots === 'set-aside' || comparison === 'with-greedy';
}

type Parts = Pick<ConditionFieldsProps, 'field' | 'currency'>;

function ThresholdFields({ field, currency, first }: Parts & Pick<ConditionFieldsProps, 'first'>) {
  const { t } = useLingui();
  const format = useFormat();
  const stored = Number(first['thresholdShare']);
  const shares = stored > 0 && !usualShares.includes(stored) ? [...usualShares, stored].toSorted((one, other) => one - other) : usualShares;
  return (
    <>
      <Select
        {...field('thresholdShare')}
        optional
        hint={<Trans>The part of all voters that must have chosen a project. It keeps out what hardly anybody wants.</Trans>}
        empty={t`No such threshold`}
        choices={shares.map((share) => ({ value: String(share), label: t`${format.number(share / 100)}% of the voters` }))}
      />
      <Field
        {...field('thresholdVotes')}
        optional
        inputMode="numeric"
        width="short"
        hint={<Trans>A fixed number, however many vote. Leave it empty for none.</Trans>}
      />
      <Field
        {...field('perCostVotes')}
        optional
        inputMode="numeric"
        width="short"
        hint={<Trans>So that dear projects need more support than cheap ones. Leave both fields empty for none.</Trans>}
      />
      <MoneyField {...field('perCost')} optional currency={currency} defaultValue={first['perCost'] ?? ''} />
    </>
  );
}

/** The most that a district or a category gets. */
function CapFields({ field, currency, districts, first }: Parts & Pick<ConditionFieldsProps, 'first' | 'districts'>) {
  return (
    <>
      {districts.length > 0 && (
        <Details summary={<Trans>Limits by district</Trans>}>
          <p>
            <Trans>The most that the projects of a district get together. Leave it empty for no limit.</Trans>
          </p>
          <div className={styles.districts}>
            {districts.map(({ code }, at) => (
              <MoneyField key={code} {...field(capField(at))} optional currency={currency} defaultValue={first[capField(at)] ?? ''} />
            ))}
          </div>
        </Details>
      )}
      <TextArea
        {...field('categoryCaps')}
        rows={3}
        dir="auto"
        optional
        hint={<Trans>One on each line: a category as the projects below have it, a colon, and the most that it gets. Sport: 50000</Trans>}
      />
    </>
  );
}

function StopFields({
  field,
  currency,
  stop,
  reserve,
}: Parts & Pick<ConditionFieldsProps, 'stop'> & { readonly reserve: string | undefined }) {
  return (
    <>
      <Radios
        {...field('stop')}
        choices={[
          {
            value: 'skip',
            label: <Trans>It is skipped, and the next one that fits is funded</Trans>,
            hint: <Trans>As much money as possible is spent.</Trans>,
          },
          {
            value: 'stop',
            label: <Trans>The count ends there</Trans>,
            hint: <Trans>No project is funded before one with more votes.</Trans>,
          },
          {
            value: 'top-up',
            label: <Trans>The count ends there, but a reserve may add what it lacks</Trans>,
            hint: <Trans>If most of its cost is left, it is funded all the same.</Trans>,
          },
        ]}
      />
      {stop === 'top-up' && (
        <>
          <Field {...field('topUpPercent')} inputMode="numeric" width="short" hint={<Trans>In percent of its cost; 80 is usual.</Trans>} />
          <MoneyField
            {...field('topUpReserve')}
            currency={currency}
            defaultValue={reserve ?? ''}
            hint={<Trans>The most that the city adds, on top of the fund.</Trans>}
          />
        </>
      )}
    </>
  );
}
