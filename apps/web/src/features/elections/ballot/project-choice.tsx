import { Plural, Trans } from '@lingui/react/macro';
import { useId } from 'react';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { ElectionView } from '@madang/contracts/elections';
import { classes } from '../../../ui/class-names.js';
import { Details } from '../../../ui/details.js';
import { MoneyText, MoneyThreeWays } from '../../../ui/money-text.js';
import { AboutProject } from '../about-project.js';
import type { Obstacle } from './ballot-sums.js';
import { chosenSection } from './chosen-projects.js';
import styles from './project-choice.module.css';

interface ProjectChoiceProps {
  readonly project: ProjectView;
  readonly fund: ElectionView['fund'];
  readonly residents: number;
  readonly chosen: boolean;
  readonly obstacle: Obstacle | null;
  /** The id of the words that say why nothing can be chosen now. */
  readonly waitingFor?: string;
  readonly onToggle?: (id: string) => void;
}

/** One project with its box. A box that cannot be ticked stays in reach and says what is missing. */
export function ProjectChoice({ project, fund, residents, chosen, obstacle, waitingFor, onToggle }: ProjectChoiceProps) {
  const id = useId();
  const { title, language, cost } = project;
  const idle = obstacle !== null || waitingFor !== undefined;
  return (
    <div className={classes(styles.project, chosen && styles.chosen, idle && styles.idle)}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={chosen}
          readOnly={idle}
          aria-disabled={idle || undefined}
          aria-describedby={[`${id}-cost`, obstacle ? `${id}-obstacle` : waitingFor].filter(Boolean).join(' ')}
          onChange={() => {
            if (!idle) onToggle?.(project.id);
          }}
        />
        <span className={styles.title} lang={language} dir="auto">
          {title}
        </span>
      </label>
      <div className={styles.facts}>
        <p id={`${id}-cost`} className={styles.cost}>
          <MoneyThreeWays amount={cost} whole={fund} residents={residents} />
        </p>
        {obstacle && (
          <p id={`${id}-obstacle`} className={styles.obstacle}>
            <ObstacleWords obstacle={obstacle} />{' '}
            <a href={`#${chosenSection}`}>
              <Trans>See what you could remove</Trans>
            </a>
          </p>
        )}
        <Details summary={<Trans>About this project</Trans>}>
          <AboutProject project={project} />
        </Details>
      </div>
    </div>
  );
}

function ObstacleWords({ obstacle }: { readonly obstacle: Obstacle }) {
  if (obstacle.kind === 'picks') {
    return (
      <Plural
        value={obstacle.most}
        one="You have chosen # project, which is as many as you may."
        other="You have chosen # projects, which is as many as you may."
      />
    );
  }
  return (
    <Trans>
      Needs <MoneyText amount={obstacle.short} /> more than is left.
    </Trans>
  );
}
