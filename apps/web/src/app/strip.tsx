import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import type { CityView } from '@madang/contracts/cities';
import { languageFacts } from '../format/languages.js';
import { inLanguage } from './paths.js';
import styles from './strip.module.css';
import { usePlace } from './use-place.js';

/** Above everything else: whether this city is made up, and the way to one's own language. */
export function Strip({ city }: { readonly city: CityView }) {
  return (
    <div className={styles.strip}>
      <div className={styles.inside}>
        {city.demo && (
          <aside className={styles.demo} aria-labelledby="demo">
            <p>
              <Trans>
                <strong id="demo">This is a demonstration.</strong> People, proposals and answers here are made up.
              </Trans>
            </p>
          </aside>
        )}
        <LanguageMenu languages={city.languages} />
      </div>
    </div>
  );
}

/** Leads to the same page. A whole new load, so that words, direction and dates change together. */
export function LanguageMenu({ languages }: { readonly languages: readonly string[] }) {
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
