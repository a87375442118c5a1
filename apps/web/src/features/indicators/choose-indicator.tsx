import { Trans, useLingui } from '@lingui/react/macro';
import type { IndicatorTableView } from '@madang/contracts/indicators';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Button } from '../../ui/button.js';
import { useCityWords } from '../../ui/city-words.js';
import { Select } from '../../ui/field.js';
import styles from './choose-indicator.module.css';

interface ChooseIndicatorProps {
  readonly indicators: readonly IndicatorTableView[];
  readonly chosen: string;
}

/** A plain form that asks by address: it works without JavaScript, and the table can be sent to others. */
export function ChooseIndicator({ indicators, chosen }: ChooseIndicatorProps) {
  const { t } = useLingui();
  const place = usePlace();
  const said = useCityWords();
  return (
    <form method="get" action={paths.districts(place)} className={styles.form} key={chosen}>
      <Select
        name="indicator"
        label={t`Compare the districts by`}
        defaultValue={chosen}
        choices={indicators.map(({ code, labels }) => ({ value: code, label: said(labels)?.text ?? code }))}
      />
      <Button type="submit" kind="secondary">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}
