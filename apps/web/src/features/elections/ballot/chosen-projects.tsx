import { Trans, useLingui } from '@lingui/react/macro';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import { Button } from '../../../ui/button.js';
import { MoneyText } from '../../../ui/money-text.js';
import styles from './chosen-projects.module.css';

/** Where "See what you could remove" leads. */
export const chosenSection = 'chosen';

interface ChosenProjectsProps {
  readonly chosen: readonly ProjectView[];
  /** The rule may set ballots aside on which nothing is chosen. */
  readonly emptyCounts: boolean;
  readonly onRemove: (id: string) => void;
}

/** The choices in one place, each with a way to take it back. */
export function ChosenProjects({ chosen, emptyCounts, onRemove }: ChosenProjectsProps) {
  const { t } = useLingui();
  return (
    <section id={chosenSection} tabIndex={-1} aria-labelledby="chosen-heading" className={styles.section}>
      <h2 id="chosen-heading">
        <Trans>What you have chosen</Trans>
      </h2>
      {chosen.length === 0 && (
        <p>
          {emptyCounts ? (
            <Trans>Nothing yet. An empty ballot is valid too.</Trans>
          ) : (
            <Trans>Nothing yet. In this vote an empty ballot does not count.</Trans>
          )}
        </p>
      )}
      <ul className={styles.list}>
        {chosen.map(({ id, title, language, cost }) => (
          <li key={id}>
            <span className={styles.title} lang={language} dir="auto">
              {title}
            </span>
            <MoneyText amount={cost} />
            <Button kind="quiet" aria-label={t`Remove ${title}`} onClick={() => onRemove(id)}>
              <Trans>Remove</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
