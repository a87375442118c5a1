import type { ProjectView } from '@madang/contracts/ballot-projects';
import styles from './project-title.module.css';

/** Number and title; the title in the language in which it was written. */
export function ProjectTitle({ project: { id, title, language } }: { readonly project: Pick<ProjectView, 'id' | 'title' | 'language'> }) {
  return (
    <span className={styles.title}>
      <span className={styles.id}>{id}</span>{' '}
      <span lang={language} dir="auto">
        {title}
      </span>
    </span>
  );
}
