import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import type { ElectionView } from '@madang/contracts/elections';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { inDistricts } from '../in-districts.js';
import styles from './ballot-list.module.css';
import { ballotSums, obstacleTo } from './ballot-sums.js';
import { ProjectChoice } from './project-choice.js';

interface BallotListProps {
  readonly election: ElectionView;
  /** The district that the reader gave, shown first. */
  readonly own: string | null;
  readonly choices?: ReadonlySet<string>;
  readonly onToggle?: (id: string) => void;
  /** Why nothing can be chosen now. */
  readonly waiting?: ReactNode;
}

const nothing: ReadonlySet<string> = new Set();

/** All projects, district by district; none ever disappears, whatever has been chosen. */
export function BallotList({ election, own, choices = nothing, onToggle, waiting }: BallotListProps) {
  const { city: slug, language } = usePlace();
  const reason = useId();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const sums = ballotSums(election, choices);
  return (
    <div className={styles.list}>
      {waiting !== undefined && (
        <p id={reason} className={styles.waiting}>
          {waiting}
        </p>
      )}
      {inDistricts(election.projects, city.districts, own, language).map(({ district, projects }) => (
        <fieldset key={district?.code ?? ''} className={styles.group}>
          <legend className={styles.legend}>
            {district ? district.name : <Trans>The whole city</Trans>}
            <span className={styles.count}>
              {district !== null && district.code === own && (
                <>
                  <Trans>your district</Trans> ·{' '}
                </>
              )}
              <Plural value={projects.length} one="# project" other="# projects" />
            </span>
          </legend>
          {projects.map((project) => (
            <ProjectChoice
              key={project.id}
              project={project}
              fund={election.fund}
              residents={city.population}
              chosen={choices.has(project.id)}
              obstacle={waiting === undefined ? obstacleTo(project, election, sums) : null}
              {...(waiting === undefined ? {} : { waitingFor: reason })}
              {...(onToggle && { onToggle })}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
