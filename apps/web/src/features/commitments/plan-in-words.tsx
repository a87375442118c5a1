import { Trans, useLingui } from '@lingui/react/macro';
import type { PromiseView } from '@madang/contracts/commitments';
import { MomentText } from '../../ui/date-text.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Stack } from '../../ui/stack.js';
import styles from './commitments.module.css';

/** Who answers for the promise, since when, and how it is to be kept. */
export function PlanInWords({ promise: { office, words, language, at, fiscalYear } }: { readonly promise: PromiseView }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="plan">
      <Stack>
        <h2 id="plan">
          <Trans>The plan</Trans>
        </h2>
        <p className={styles.words} lang={language} dir="auto">
          {words}
        </p>
        <DescriptionList
          facts={[
            {
              key: 'office',
              term: t`Responsible office`,
              fact: (
                <span lang={language} dir="auto">
                  {office}
                </span>
              ),
            },
            { key: 'at', term: t`Published`, fact: <MomentText instant={at} /> },
            ...(fiscalYear === null ? [] : [{ key: 'year', term: t`Budget year`, fact: String(fiscalYear) }]),
          ]}
        />
      </Stack>
    </section>
  );
}
