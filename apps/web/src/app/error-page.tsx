import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLocation } from 'react-router';
import { Link } from '../ui/link.js';
import type { Problem } from '../api/problem.js';
import styles from './error-page.module.css';
import { paths } from './paths.js';
import { usePlace } from './use-place.js';

interface Words {
  readonly heading: MessageDescriptor;
  readonly advice: MessageDescriptor;
}

/** Words for a whole page that could not be shown. What the API said about it comes first where it said something. */
export function wordsFor(status: number): Words {
  if (status === 0)
    return { heading: msg`You are offline`, advice: msg`Check your connection, then load the page again. What you wrote is still here.` };
  if (status === 401) return { heading: msg`Sign in to see this page`, advice: msg`This page shows things that belong to one person.` };
  if (status === 403)
    return {
      heading: msg`This page is not open to you`,
      advice: msg`Only people with a certain role can see it. If you think you should, ask the city.`,
    };
  if (status === 404)
    return {
      heading: msg`There is nothing at this address`,
      advice: msg`The page may have moved, or the address may have a mistake in it.`,
    };
  if (status === 429) return { heading: msg`Too many tries`, advice: msg`Wait a few minutes, then try again.` };
  return { heading: msg`Something broke on our side`, advice: msg`Nothing you did caused this. Try again in a few minutes.` };
}

export function ErrorPage({ problem }: { readonly problem: Problem }) {
  const { i18n } = useLingui();
  const { city, language } = usePlace();
  const { pathname, search } = useLocation();
  const { heading, advice } = wordsFor(problem.status);
  const known = city !== '' && language !== '';
  return (
    <div className={styles.page}>
      <h1>{i18n._(heading)}</h1>
      {problem.title !== '' && problem.status !== 404 && <p className={styles.said}>{problem.title}</p>}
      <p>{i18n._(advice)}</p>
      <ul className={styles.ways}>
        {problem.status === 401 && known && (
          <li>
            <Link to={paths.signIn({ city, language }, pathname + search)}>
              <Trans>Sign in</Trans>
            </Link>
          </li>
        )}
        <li>
          <Link to={known ? paths.home({ city, language }) : '/'}>
            <Trans>Go to the first page</Trans>
          </Link>
        </li>
      </ul>
      {problem.instance !== '' && problem.status >= 500 && (
        <p className={styles.reference}>
          <Trans>
            If you ask for help, give this number: <bdi>{problem.instance.replace('urn:uuid:', '')}</bdi>
          </Trans>
        </p>
      )}
    </div>
  );
}
