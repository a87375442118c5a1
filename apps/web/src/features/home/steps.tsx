import { Trans } from '@lingui/react/macro';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import styles from './steps.module.css';

/** The whole way of a request, from a line of the budget to the day it is carried out. */
export function Steps() {
  const place = usePlace();
  return (
    <section aria-labelledby="steps" className={styles.section}>
      <h2 id="steps">
        <Trans>How a request becomes a decision</Trans>
      </h2>
      <ol className={styles.steps}>
        <li>
          <h3>
            <Link to={paths.budget(place)}>
              <Trans>See where the money goes</Trans>
            </Link>
          </h3>
          <p>
            <Trans>Every line of the budget, what is fixed and what is free, and whose rights it serves.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Link to={paths.proposals(place)}>
              <Trans>Propose what should change</Trans>
            </Link>
          </h3>
          <p>
            <Trans>Take from one line, give to another. Others support it, and judge it right by right.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Link to={paths.elections(place)}>
              <Trans>Vote on what is ready</Trans>
            </Link>
          </h3>
          <p>
            <Trans>A secret ballot, and a count that anyone can repeat.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Link to={paths.responses(place)}>
              <Trans>Hold the city to its answer</Trans>
            </Link>
          </h3>
          <p>
            <Trans>Each answer has a promised date. When it is late, everyone can see by how much.</Trans>
          </p>
        </li>
      </ol>
    </section>
  );
}
