import { Trans, useLingui } from '@lingui/react/macro';
import type { ResponseFigureView } from '@madang/contracts/responses';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/field.js';
import { readTracked } from './tracked-address.js';
import styles from './office-filter.module.css';

interface OfficeFilterProps {
  readonly offices: readonly Pick<ResponseFigureView, 'office'>[];
  readonly chosen: string | undefined;
}

/** A plain form that asks by address: it works without JavaScript. */
export function OfficeFilter({ offices, chosen }: OfficeFilterProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { kind } = readTracked(place.search);
  const named = offices.flatMap(({ office }) => (office === null ? [] : [{ value: office, label: office }]));
  const choices = [{ value: 'all', label: t`Every office` }, ...named, { value: 'none', label: t`No office yet` }];
  return (
    <form method="get" action={paths.responses(place)} className={styles.form}>
      {kind && <input type="hidden" name="kind" value={kind} />}
      <Select name="office" label={t`Office`} choices={choices} defaultValue={chosen === '' ? 'none' : (chosen ?? 'all')} />
      <Button type="submit" kind="secondary">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}
