import { Trans, useLingui } from '@lingui/react/macro';
import { moderationPaths } from '../../app/moderation-paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../ui/button.js';
import { coverReasons, coverWords, thingKinds, thingWords } from '../../ui/cover-words.js';
import { Select } from '../../ui/field.js';
import type { LogAddress } from './log-address.js';
import styles from './moderation.module.css';
import { verdicts, verdictWords } from './verdict-words.js';

interface LogFilterFormProps {
  readonly address: LogAddress;
  readonly months: readonly string[];
}

/** A plain form that asks by address: it works without JavaScript, and what it finds can be sent to others. */
export function LogFilterForm({ address, months }: LogFilterFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const format = useFormat();
  return (
    <search key={JSON.stringify(address)}>
      <form method="get" action={moderationPaths.log(place)} className={styles.fields}>
        <Select
          name="month"
          label={t`Month`}
          empty={t`All`}
          defaultValue={address.month ?? ''}
          choices={months.map((month) => ({ value: month, label: format.month(`${month}-01`) }))}
        />
        <Select
          name="kind"
          label={t`What`}
          empty={t`All`}
          defaultValue={address.kind ?? ''}
          choices={thingKinds.map((kind) => ({ value: kind, label: i18n._(thingWords[kind]) }))}
        />
        <Select
          name="verdict"
          label={t`Decision`}
          empty={t`All`}
          defaultValue={address.verdict ?? ''}
          choices={verdicts.map((verdict) => ({ value: verdict, label: i18n._(verdictWords[verdict]) }))}
        />
        <Select
          name="reason"
          label={t`Why`}
          empty={t`All`}
          defaultValue={address.reason ?? ''}
          choices={coverReasons.map((reason) => ({ value: reason, label: i18n._(coverWords[reason]) }))}
        />
        <Button type="submit" kind="secondary">
          <Trans>Show</Trans>
        </Button>
      </form>
    </search>
  );
}
