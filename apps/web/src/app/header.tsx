import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, MenuLink } from '../ui/link.js';
import type { CityView } from '@madang/contracts/cities';
import { sessionQuery } from '../api/session.queries.js';
import { Mark } from '../ui/mark.js';
import styles from './header.module.css';
import { paths } from './paths.js';
import { usePlace } from './use-place.js';

export function Header({ city }: { readonly city: CityView }) {
  const place = usePlace();
  return (
    <header className={styles.header}>
      <div className={styles.inside}>
        <Link className={styles.wordmark} to={paths.home(place)}>
          <Mark className={styles.mark} />
          <span className={styles.names}>
            <span className={styles.madang}>
              <Trans comment="The name of the house, in the reader's script">Madang</Trans>
            </span>
            <span className={styles.city}>{city.names[place.language] ?? city.slug}</span>
          </span>
        </Link>
        <MainMenu />
        <SignInState />
      </div>
    </header>
  );
}

/** Who has a desk. Whether a page of it opens is decided by the API. */
const deskRoles = ['staff', 'facilitator', 'committee', 'ombudsperson'];

function MainMenu() {
  const { t } = useLingui();
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const atDesk = session.person?.roles.some((role) => deskRoles.includes(role));
  const entries = [
    { to: paths.budget(place), words: t`Budget` },
    { to: paths.proposals(place), words: t`Proposals` },
    { to: paths.elections(place), words: t`Vote` },
    { to: paths.responses(place), words: t`Answers` },
    { to: paths.assemblies(place), words: t`Assemblies` },
    ...(atDesk ? [{ to: paths.desk(place), words: t`Desk` }] : []),
  ];
  return (
    <nav className={styles.menu} aria-label={t`Main`}>
      <ul>
        {entries.map(({ to, words }) => (
          <li key={to}>
            <MenuLink to={to}>{words}</MenuLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SignInState() {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  if (session.person) {
    return (
      <Link className={styles.person} to={paths.me(place)}>
        <bdi>{session.person.penName}</bdi>
      </Link>
    );
  }
  return (
    <Link className={styles.person} to={paths.signIn(place)}>
      <Trans>Sign in</Trans>
    </Link>
  );
}
