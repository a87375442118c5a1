import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button.js';
import { useFieldId } from '../../../ui/field-frame.js';
import { Field } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';
import type { BodyForm } from '../../../ui/use-body-form.js';
import styles from './agenda-fields.module.css';
import { minutesField, titleField, type AgendaRows } from './agenda-rows.js';

/** So that only what is longer or shorter has to be typed. */
const usualMinutes = '15';

interface AgendaFieldsProps {
  readonly form: Pick<BodyForm<Record<string, string>>, 'field'>;
  readonly agenda: AgendaRows;
}

/** The items in their order; more are added by a button. */
export function AgendaFields({ form, agenda: { rows, add, remove } }: AgendaFieldsProps) {
  const { t } = useLingui();
  const fieldId = useFieldId();
  return (
    <fieldset id={fieldId('agenda')} tabIndex={-1} className={styles.agenda}>
      <legend className={styles.legend}>
        <Trans>Agenda</Trans>
      </legend>
      <Stack>
        {rows.map((row, index) => {
          const number = index + 1;
          return (
            <div key={row} className={styles.row}>
              <Field {...form.field(titleField(row))} dir="auto" />
              <Field {...form.field(minutesField(row))} defaultValue={usualMinutes} width="short" inputMode="numeric" dir="ltr" />
              {rows.length > 1 && (
                <Button kind="quiet" aria-label={t`Take item ${number} away`} onClick={() => remove(row)}>
                  <Trans>Take away</Trans>
                </Button>
              )}
            </div>
          );
        })}
        <div>
          <Button kind="secondary" onClick={add}>
            <Trans>Add an item</Trans>
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
