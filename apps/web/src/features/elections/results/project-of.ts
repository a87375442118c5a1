import type { ElectionResultsView } from '@madang/contracts/election-results';
import type { ProjectView } from '@madang/contracts/ballot-projects';

type Named = Pick<ProjectView, 'id' | 'title' | 'language'>;

/** The project behind an id of the count. */
export function projectOf({ projects }: Pick<ElectionResultsView, 'projects'>, id: string): Named {
  return projects.find((project) => project.id === id) ?? { id, title: '', language: 'en' };
}
