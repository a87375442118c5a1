import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ClaimView } from '@madang/contracts/claims';
import { useFormat } from '../../format/use-format.js';
import { MomentText } from '../../ui/date-text.js';
import { Stack } from '../../ui/stack.js';
import { readingWords } from './claim-words.js';

type Reading = NonNullable<ClaimView['readings']>[number];

/** Nobody opens a file unseen. */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const { i18n } = useLingui();
  return (
    <Stack>
      <h2>
        <Trans>Who read my claim</Trans>
      </h2>
      {readings.length === 0 ? (
        <p>
          <Trans>Nobody but you, so far.</Trans>
        </p>
      ) : (
        <ul>
          {readings.map((reading) => (
            <li key={`${reading.from}${reading.why}${reading.reader}`}>
              <When reading={reading} /> · <bdi>{reading.reader}</bdi> · {i18n._(readingWords[reading.why])}
              {reading.count > 1 && (
                <>
                  {' '}
                  · <Plural value={reading.count} one="read # time" other="read # times" />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

/** What began and ended in the same minute is one moment to whoever reads it. */
function When({ reading: { from, until } }: { readonly reading: Reading }) {
  const format = useFormat();
  if (format.moment(from) === format.moment(until)) return <MomentText instant={from} />;
  return (
    <Trans>
      From <MomentText instant={from} /> until <MomentText instant={until} />
    </Trans>
  );
}
