import { Trans } from '@lingui/react/macro';
import type { DistrictView } from '@madang/contracts/cities';
import type { ElectionView } from '@madang/contracts/elections';
import { Radios } from '../../../ui/choices.js';
import { MoneyField } from '../../../ui/money-field.js';
import { MoneyText } from '../../../ui/money-text.js';
import type { RegisteredField } from '../../../ui/use-body-form.js';
import styles from './fund-fields.module.css';
import { fundField } from './limit-values.js';
import type { SettingValues } from './setting-fields.js';

interface FundFieldsProps {
  readonly field: (name: string) => RegisteredField;
  readonly fund: ElectionView['fund'];
  readonly districts: readonly DistrictView[];
  /** As it is chosen now. */
  readonly funds: string | undefined;
  /** What the fields began with. */
  readonly first: SettingValues;
}

/** One fund for all projects, or a part of it for each district. */
export function FundFields({ field, fund, districts, funds, first }: FundFieldsProps) {
  const amount = (name: string) => ({ ...field(name), currency: fund.currency, defaultValue: first[name] ?? '' });
  return (
    <>
      <Radios
        {...field('funds')}
        choices={[
          { value: 'one', label: <Trans>One fund for all projects</Trans> },
          {
            value: 'by-district',
            label: <Trans>Districts have funds of their own</Trans>,
            hint: (
              <Trans>
                Each is counted by itself. The vote does not know where anybody lives: whoever chooses a project of a district votes there.
              </Trans>
            ),
          },
        ]}
      />
      {funds === 'by-district' && (
        <>
          <p>
            <Trans>
              Together the funds may be no more than <MoneyText amount={fund} />. Leave a district empty that has none.
            </Trans>
          </p>
          <div className={styles.districts}>
            {districts.map(({ code }, at) => (
              <MoneyField key={code} {...amount(fundField(at))} optional />
            ))}
          </div>
          <MoneyField {...amount('cityFund')} optional hint={<Trans>For projects that belong to no district. It is counted last.</Trans>} />
          <Radios
            {...field('leftovers')}
            choices={[
              { value: 'whole-city', label: <Trans>It goes to the projects of the whole city</Trans> },
              { value: 'unspent', label: <Trans>It is not spent</Trans> },
            ]}
          />
        </>
      )}
    </>
  );
}
