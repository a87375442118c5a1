import { Trans } from '@lingui/react/macro';
import type { DistrictView } from '@madang/contracts/cities';
import type { ElectionBody, ElectionView } from '@madang/contracts/elections';
import { useWatch, type Control } from 'react-hook-form';
import { Radios } from '../../../ui/choices.js';
import { Field } from '../../../ui/field.js';
import type { RegisteredField } from '../../../ui/use-body-form.js';
import { MethodWords, RuleName } from '../rule-words.js';
import { ConditionFields } from './condition-fields.js';
import { FundFields } from './fund-fields.js';
import { RuleBenefit } from './rule-benefit.js';
import type { SettingValues } from './setting-fields.js';

interface RuleFieldsProps {
  readonly field: (name: string) => RegisteredField;
  readonly control: Control<SettingValues, unknown, ElectionBody>;
  readonly fund: ElectionView['fund'];
  readonly districts: readonly DistrictView[];
  /** What the fields began with. */
  readonly first: SettingValues;
}

const rules = ['equal-shares', 'greedy', 'greedy-per-cost', 'phragmen'] as const;

/** The ballot and the rule in plain words; what a rule does not have is not asked. */
export function RuleFields({ field, control, fund, districts, first }: RuleFieldsProps) {
  const [rule, tieBreak, stop, funds] = useWatch({ control, name: ['rule', 'tieBreak', 'stop', 'funds'] });
  return (
    <>
      <Radios
        {...field('ballotKind')}
        choices={[
          {
            value: 'knapsack',
            label: <Trans>Choices must fit into the fund</Trans>,
            hint: <Trans>Voters see at once what their wishes cost together.</Trans>,
          },
          {
            value: 'approval',
            label: <Trans>Choices need not fit into the fund</Trans>,
            hint: <Trans>Voters mark what they like; only the count looks at the money.</Trans>,
          },
        ]}
      />
      <Field
        {...field('maxPicks')}
        hint={<Trans>How many projects one may choose. Leave it empty for any number.</Trans>}
        inputMode="numeric"
        width="short"
        optional
      />
      <Radios
        {...field('rule')}
        choices={rules.map((value) => {
          const view = { rule: value, utility: null, completion: null, tieBreak: { by: 'id', seed: null } } as const;
          const hint = (
            <>
              <MethodWords rule={view} /> <RuleBenefit rule={value} />
            </>
          );
          return { value, label: <RuleName rule={view} />, hint };
        })}
      />
      {rule === 'equal-shares' && <SharesFields field={field} />}
      {districts.length > 0 && <FundFields field={field} fund={fund} districts={districts} funds={funds} first={first} />}
      <ConditionFields field={field} currency={fund.currency} districts={districts} rule={rule} stop={stop} first={first} />
      <Radios
        {...field('tieBreak')}
        hint={<Trans>What happens when two projects stand exactly equal. It is published before the vote.</Trans>}
        choices={[
          { value: 'cost-votes-lot', label: <Trans>The cheaper one, then the one with more votes, then a lot</Trans> },
          { value: 'id', label: <Trans>The one that comes first on the ballot</Trans> },
        ]}
      />
      {tieBreak === 'cost-votes-lot' && (
        <Field
          {...field('seed')}
          hint={
            <Trans>
              Any text that nobody could choose to their advantage, such as lottery numbers drawn in public. Left empty, it is drawn when
              the election is frozen.
            </Trans>
          }
          dir="auto"
          optional
        />
      )}
    </>
  );
}

function SharesFields({ field }: Pick<RuleFieldsProps, 'field'>) {
  return (
    <>
      <Radios
        {...field('utility')}
        choices={[
          { value: 'cost', label: <Trans>As much as it costs: dear and cheap projects stand on a level</Trans> },
          { value: 'cardinality', label: <Trans>One each: many cheap projects come first</Trans> },
        ]}
      />
      <Radios
        {...field('completion')}
        choices={[
          { value: 'add1-utilitarian', label: <Trans>Raise all shares, then fund what most people wanted</Trans> },
          { value: 'add1', label: <Trans>Raise all shares only</Trans> },
          { value: 'utilitarian', label: <Trans>Fund what most people wanted</Trans> },
          { value: 'none', label: <Trans>Leave it to the city</Trans> },
        ]}
      />
    </>
  );
}
