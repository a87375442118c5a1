import { Plural, useLingui } from '@lingui/react/macro';
import type { TimeLimitsBody } from '@madang/contracts/time-limits';
import { useWatch } from 'react-hook-form';
import { Field } from '../../../../ui/field.js';
import type { BodyForm } from '../../../../ui/use-body-form.js';
import type { limitSections } from '../../limits/limit-words.js';
import styles from './limit-fields.module.css';
import { daysField, ruleField, type LimitValues, type SettledLimit } from './limits-from-form.js';

interface LimitFieldsProps {
  readonly section: (typeof limitSections)[number];
  readonly limits: readonly SettledLimit[];
  readonly form: BodyForm<LimitValues, TimeLimitsBody>;
}

/** The limits of one part of the way, each beside the usual one. */
export function LimitFields({ section, limits, form }: LimitFieldsProps) {
  const { i18n } = useLingui();
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{i18n._(section.title)}</legend>
      <div className={styles.fields}>
        {section.limits.map((limit) => {
          const settled = limits.find((one) => one.limit === limit);
          return settled && <OneLimit key={limit} settled={settled} form={form} />;
        })}
      </div>
    </fieldset>
  );
}

/** The rule is asked for where more days are typed than usual. */
function OneLimit({ settled: { limit, defaultDays }, form }: Pick<LimitFieldsProps, 'form'> & { readonly settled: SettledLimit }) {
  const days = useWatch({ control: form.control, name: daysField(limit) });
  const rule = useWatch({ control: form.control, name: ruleField(limit) });
  return (
    <div className={styles.limit}>
      <Field
        {...form.field(daysField(limit))}
        inputMode="numeric"
        width="short"
        hint={<Plural value={defaultDays} one="Usual: # day" other="Usual: # days" />}
      />
      {(Number(days) > defaultDays || rule !== '') && <Field {...form.field(ruleField(limit))} dir="auto" />}
    </div>
  );
}
