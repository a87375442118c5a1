import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, NavLink, useLocation } from 'react-router';
import type { CityView } from '@madang/contracts/cities';
import { sessionQuery } from '../api/session.queries.js';
import { languageFacts } from '../format/languages.js';
import { Mark } from '../ui/mark.js';
import styles from './header.module.css';
import { inLanguage, paths } from './paths.js';
import { usePlace } from './use-place.js';

export function Header({ city }: { readonly city: CityView }) {
  const place = usePlace();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link className={styles.wordmark} to={paths.home(place)}>
          <Mark className={styles.mark} />
          <span className={styles.names}>
            <span className={styles.madang}>Madang</span>
            <span className={styles.city}>{city.names[place.language] ?? city.slug}</span>
          </span>
        </Link>
        <div className={styles.reader}>
          <LanguageMenu languages={city.languages} />
          <SignInState />
        </div>
      </div>
      <MainMenu />
    </header>
  );
}

function MainMenu() {
  const { t } = useLingui();
  const place = usePlace();
  const entries = [
    { to: paths.budget(place), words: t`Budget` },
    { to: paths.proposals(place), words: t`Proposals` },
    { to: paths.elections(place), words: t`Vote` },
    { to: paths.responses(place), words: t`Answers` },
    { to: paths.assemblies(place), words: t`Assemblies` },
  ];
  return (
    <nav className={styles.menu} aria-label={t`Main`}>
      <ul>
        {entries.map(({ to, words }) => (
          <li key={to}>
            <NavLink to={to}>{words}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Leads to the same page. A whole new load, so that words, direction and dates change together. */
function LanguageMenu({ languages }: { readonly languages: readonly string[] }) {
  const { t } = useLingui();
  const { language } = usePlace();
  const location = useLocation();
  return (
    <nav className={styles.languages} aria-label={t`Language`}>
      <ul>
        {languages.map((code) => (
          <li key={code}>
            <a
              href={inLanguage(code, location)}
              lang={code}
              dir={languageFacts(code).direction}
              hrefLang={code}
              aria-current={code === language ? 'true' : undefined}
            >
              {languageFacts(code).name}
            </a>
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
