import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { TaggingView } from '@madang/contracts/classification';
import type { ComponentType } from 'react';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../ui/card.js';
import { MomentText } from '../../ui/date-text.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { fieldWords, valueWords } from './field-words.js';
import styles from './history-list.module.css';

interface HistoryListProps {
  readonly acts: readonly TaggingView[];
  /** What staff may do with an act that stands. */
  readonly Act?: ComponentType<Pick<TaggingView, 'id' | 'number'>>;
}

/** Acts of classifying, the latest first: how many lines, how much money, who, when, why, and what came of it. */
export function HistoryList({ acts, Act }: HistoryListProps) {
  return (
    <ol className={styles.acts} reversed>
      {acts.map((tagging) => (
        <li key={tagging.id}>
          <Card>
            <Stack gap="small">
              <Heading tagging={tagging} />
              <Said tagging={tagging} />
              <p lang={tagging.language} dir="auto">
                {tagging.reason}
              </p>
              <Author tagging={tagging} />
              {tagging.undoneBy === null && Act && <Act id={tagging.id} number={tagging.number} />}
            </Stack>
          </Card>
        </li>
      ))}
    </ol>
  );
}

function Heading({ tagging: { number, lineCount, amount, fiscalYear, undoneBy, demo } }: { readonly tagging: TaggingView }) {
  return (
    <h3 className={styles.heading}>
      <Trans>Act {number}:</Trans> <Plural value={lineCount} one="# line" other="# lines" />, <MoneyText amount={amount} form="short" />{' '}
      <Trans>of {fiscalYear}</Trans>{' '}
      {undoneBy !== null && (
        <StatusTag tone="warn">
          <Trans>Undone by act {undoneBy}</Trans>
        </StatusTag>
      )}
      {demo && (
        <StatusTag tone="neutral">
          <Trans>Made up for demonstration</Trans>
        </StatusTag>
      )}
    </h3>
  );
}

function Said({ tagging: { kind, tags, undoes, coverage } }: { readonly tagging: TaggingView }) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <ul className={styles.said}>
      {kind === 'undoing' && (
        <li>
          <Trans>Takes back act {undoes}.</Trans>
        </li>
      )}
      {kind === 'suggestions' && (
        <li>
          <Trans>Functions taken over as suggested by the names of the lines.</Trans>
        </li>
      )}
      {kind === 'mapping' && (
        <li>
          <Trans>Taken over from a file.</Trans>
        </li>
      )}
      {tags.map(({ field, value }) => (
        <li key={field}>
          {i18n._(fieldWords[field])}: {value === null ? <Trans>as in the file again</Trans> : valueWords(i18n, field, value)}
        </li>
      ))}
      {coverage.map(({ field, before, after }) => (
        <li key={`coverage ${field}`}>
          <Trans>
            Known of “{i18n._(fieldWords[field])}”: {format.share(before ?? 0)} of the money before, {format.share(after ?? 0)} after
          </Trans>
        </li>
      ))}
    </ul>
  );
}

function Author({ tagging: { id, at, penName, kind } }: { readonly tagging: TaggingView }) {
  const { city } = usePlace();
  return (
    <p>
      <Trans>
        <MomentText instant={at} />, by the city’s staff: <bdi>{penName ?? '–'}</bdi>
      </Trans>
      {kind !== 'undoing' && (
        <>
          {' · '}
          <a href={`/api/v1/cities/${city}/classification/taggings/${id}/lines.csv`} download>
            <Trans>Its lines as CSV</Trans>
          </a>
        </>
      )}
    </p>
  );
}
