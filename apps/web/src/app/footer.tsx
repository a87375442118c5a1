import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '../ui/link.js';
import type { CityView } from '@madang/contracts/cities';
import styles from './footer.module.css';
import { paths } from './paths.js';
import { usePlace } from './use-place.js';

export function Footer({ city }: { readonly city: CityView }) {
  const { t } = useLingui();
  const place = usePlace();
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p className={styles.sentence}>
          <Trans>Madang: the shared yard where a village decides together.</Trans>
        </p>
        <nav aria-label={t`About this site`}>
          <ul className={styles.links}>
            <li>
              <Link to={paths.help(place)}>
                <Trans>Help</Trans>
              </Link>
            </li>
            <li>
              <Link to={paths.comfort(place)}>
                <Trans>Text size and colours</Trans>
              </Link>
            </li>
            <li>
              <Link to={paths.data(place)}>
                <Trans>Data and downloads</Trans>
              </Link>
            </li>
          </ul>
        </nav>
        <p className={styles.licence}>
          <Trans>The software is free: AGPL 3.0 or later. Times are those of {city.timeZone}.</Trans>
        </p>
      </div>
    </footer>
  );
}
