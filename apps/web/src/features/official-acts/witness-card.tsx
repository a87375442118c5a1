import { useLingui } from '@lingui/react/macro';
import type { WitnessView } from '@madang/contracts/log-witnesses';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../ui/card.js';
import { MomentText } from '../../ui/date-text.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Stack } from '../../ui/stack.js';
import styles from './official-acts.module.css';

interface Shown {
  readonly witness: WitnessView;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Who it is, by which rule the city listens to it, and how far it has seen the record. */
export function WitnessCard({ witness, children }: Shown) {
  const { t } = useLingui();
  const format = useFormat();
  const { name, who, publishedRule, key, namedAt, dismissedAt, dismissedBecause, size, seenAt } = witness;
  return (
    <Card as="article">
      <Stack>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <DescriptionList
          facts={[
            { key: 'who', term: t`Who that is`, fact: <bdi>{who}</bdi> },
            { key: 'rule', term: t`Published in`, fact: <bdi>{publishedRule}</bdi> },
            { key: 'named', term: t`Named`, fact: <MomentText instant={namedAt} /> },
            ...(size === null ? [] : [{ key: 'size', term: t`Acts that it has seen`, fact: format.number(size) }]),
            ...(seenAt === null ? [] : [{ key: 'seen', term: t`Signed last`, fact: <MomentText instant={seenAt} /> }]),
            ...(dismissedAt === null
              ? []
              : [
                  { key: 'dismissed', term: t`No longer a witness since`, fact: <MomentText instant={dismissedAt} /> },
                  { key: 'because', term: t`Because`, fact: <bdi>{dismissedBecause}</bdi> },
                ]),
            {
              key: 'key',
              term: t`Its key`,
              fact: (
                <code className={styles.key} dir="ltr">
                  {key}
                </code>
              ),
            },
          ]}
        />
        {children}
      </Stack>
    </Card>
  );
}
