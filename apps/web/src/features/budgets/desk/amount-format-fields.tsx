import { Trans, useLingui } from '@lingui/react/macro';
import type { AmountFormatBody } from '@madang/contracts/budget-imports';
import { Radios } from '../../../ui/choices.js';
import { Select } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';

/** How amounts are written in the file: never guessed without being shown. */
export function AmountFormatFields({ format }: { readonly format: AmountFormatBody }) {
  const { t } = useLingui();
  return (
    <Stack>
      <h2>
        <Trans>How amounts are written</Trans>
      </h2>
      <Select
        name="decimal"
        label={<Trans>Decimals come after</Trans>}
        defaultValue={format.decimal}
        choices={[
          { value: ',', label: t`a comma: 1234,50` },
          { value: '.', label: t`a point: 1234.50` },
        ]}
      />
      <Select
        name="group"
        label={<Trans>Thousands are parted by</Trans>}
        defaultValue={format.group}
        choices={[
          { value: '', label: t`nothing: 1234` },
          { value: '.', label: t`a point: 1.234` },
          { value: ',', label: t`a comma: 1,234` },
          { value: ' ', label: t`a space: 1 234` },
          { value: "'", label: t`an apostrophe: 1'234` },
        ]}
      />
      <Select
        name="unitsOf"
        label={<Trans>One written unit is</Trans>}
        defaultValue={format.unitsOf}
        choices={[
          { value: '1', label: t`one` },
          { value: '1000', label: t`a thousand` },
          { value: '10000', label: t`ten thousand` },
          { value: '100000', label: t`a hundred thousand (lakh)` },
          { value: '1000000', label: t`a million` },
          { value: '10000000', label: t`ten million (crore)` },
          { value: '100000000', label: t`a hundred million` },
        ]}
      />
      <Radios
        name="blank"
        label={<Trans>An empty amount</Trans>}
        defaultValue={format.blank}
        choices={[
          { value: 'refused', label: <Trans>is an error to mend</Trans> },
          { value: 'zero', label: <Trans>means nothing was planned</Trans> },
        ]}
      />
    </Stack>
  );
}
