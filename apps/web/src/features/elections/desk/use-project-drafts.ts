import { useState } from 'react';
import type { ElectionView } from '@madang/contracts/elections';
import { groupNamesOf } from './exclusion-groups.js';
import { draftOfProject, emptyDraft, type ProjectDraft } from './project-draft.js';

export interface ProjectDrafts {
  readonly drafts: readonly ProjectDraft[];
  /** The last one that was removed, as long as it can be put back. */
  readonly removed: ProjectDraft | null;
  readonly take: (draft: ProjectDraft) => void;
  readonly addOwn: () => void;
  readonly remove: (key: string) => void;
  readonly putBack: () => void;
}

/** The projects in the form, in the order of the ballot. */
export function useProjectDrafts(election: ElectionView | null, language: string): ProjectDrafts {
  const [drafts, setDrafts] = useState<readonly ProjectDraft[]>(() => draftsOf(election));
  const [removed, setRemoved] = useState<ProjectDraft | null>(null);
  const [made, setMade] = useState(1);
  const take = (draft: ProjectDraft) => setDrafts([...drafts, draft]);
  return {
    drafts,
    removed,
    take,
    addOwn: () => {
      take(emptyDraft(`own-${made}`, language));
      setMade(made + 1);
    },
    remove: (key) => {
      setRemoved(drafts.find((draft) => draft.key === key) ?? null);
      setDrafts(drafts.filter((draft) => draft.key !== key));
    },
    putBack: () => {
      if (removed) take(removed);
      setRemoved(null);
    },
  };
}

function draftsOf(election: ElectionView | null): ProjectDraft[] {
  const groups = election?.rule.conditions?.exclusions ?? [];
  return (election?.projects ?? []).map((project) => draftOfProject(project, groupNamesOf(project.id, groups)));
}
