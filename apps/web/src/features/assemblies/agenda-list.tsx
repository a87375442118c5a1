import { Plural } from '@lingui/react/macro';
import type { AssemblyView } from '@madang/contracts/assemblies';
import styles from './agenda-list.module.css';
import { CityWords } from './city-words.js';

/** What happens in which order and for how long; once it was held, what was said. */
export function AgendaList({ agenda, language }: Pick<AssemblyView, 'agenda' | 'language'>) {
  return (
    <ol className={styles.agenda}>
      {agenda.map(({ title, minutes, record }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${index} ${title}`}>
          <p className={styles.item}>
            <CityWords language={language}>{title}</CityWords>{' '}
            <span className={styles.minutes}>
              <Plural value={minutes} one="# minute" other="# minutes" />
            </span>
          </p>
          {record !== null && (
            <p className={styles.record}>
              <CityWords language={language}>{record}</CityWords>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
