import type { DistrictView } from '@madang/contracts/cities';
import type { ProjectDraft } from './project-draft.js';

/** What the values of the fields stand for: the money, the projects and the districts of this election. */
export interface SettingFrame {
  readonly currency: string;
  readonly drafts: readonly ProjectDraft[];
  readonly districts: readonly Pick<DistrictView, 'code'>[];
}
