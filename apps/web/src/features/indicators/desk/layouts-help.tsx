import { Trans } from '@lingui/react/macro';
import { Details } from '../../../ui/details.js';

/** How a file may look. Headings are understood in English, Spanish, Korean and Arabic. */
export function LayoutsHelp() {
  return (
    <Details summary={<Trans>How the file may look</Trans>}>
      <p>
        <Trans>
          A row for each figure, with these headings: code, year, group, district, value, numerator, denominator, sample size, quality,
          source, source link, licence, hidden, note. Only “value” is always needed.
        </Trans>
      </p>
      <p>
        <Trans>Or the years side by side: a column for each, headed by it. Or the indicators side by side, each headed by its code.</Trans>
      </p>
      <p>
        <Trans>
          An asterisk stands for what the source hides; an empty cell, two points or a dash for what nobody counted. Groups and districts
          are known by their codes and their names.
        </Trans>
      </p>
    </Details>
  );
}
