import styles from './browser-recount.module.css';

/** A fingerprint in groups of four, as people compare it. */
export function Fingerprint({ digest }: { readonly digest: string }) {
  return (
    <bdi className={styles.digest} dir="ltr">
      {(digest.match(/.{1,4}/g) ?? []).join(' ')}
    </bdi>
  );
}
