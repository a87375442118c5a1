import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Button } from '../../ui/button.js';
import { readAddress, writeAddress } from './budget-address.js';
import styles from './search-box.module.css';

/** A plain form that asks by address: it works without JavaScript, and the answer can be sent to others. */
export function SearchBox({ label }: { readonly label: ReactNode }) {
  const place = usePlace();
  const { year, version, direction } = writeAddress(readAddress(place.search));
  const kept = Object.entries({ year, version, direction }).filter(([, value]) => value !== undefined);
  return (
    <search className={styles.search}>
      <form method="get" action={paths.budgetSearch(place)} className={styles.form}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.label} htmlFor="budget-words">
          {label}
        </label>
        <div className={styles.row}>
          <input
            id="budget-words"
            className={styles.input}
            type="search"
            name="q"
            required
            minLength={2}
            maxLength={100}
            dir="auto"
            defaultValue={place.search.get('q') ?? ''}
          />
          <Button type="submit" kind="secondary">
            <Trans>Search</Trans>
          </Button>
        </div>
      </form>
    </search>
  );
}
