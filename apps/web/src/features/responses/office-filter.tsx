import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/field.js';
import styles from './office-filter.module.css';

interface OfficeFilterProps {
  /** The address of the page that is filtered. */
  readonly action: string;
  readonly offices: readonly (string | null)[];
  readonly chosen: string | undefined;
  /** What else the address says and must keep. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
}

/** A plain form that asks by address: it works without JavaScript. */
export function OfficeFilter({ action, offices, chosen, kept = {} }: OfficeFilterProps) {
  const { t } = useLingui();
  const named = offices.flatMap((office) => (office === null ? [] : [{ value: office, label: office }]));
  const choices = [{ value: 'all', label: t`Every office` }, ...named, { value: 'none', label: t`No office yet` }];
  return (
    <form method="get" action={action} className={styles.form}>
      {Object.entries(kept).map(([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />)}
      <Select name="office" label={t`Office`} choices={choices} defaultValue={chosen === '' ? 'none' : (chosen ?? 'all')} />
      <Button type="submit" kind="secondary">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}
