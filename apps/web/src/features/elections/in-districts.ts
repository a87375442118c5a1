import type { DistrictView } from '@madang/contracts/cities';
import type { ProjectView } from '@madang/contracts/ballot-projects';

export interface DistrictGroup {
  /** Null for the whole city. */
  readonly district: DistrictView | null;
  readonly projects: readonly ProjectView[];
}

/** Projects by district: the reader's own first, then those for the whole city, then the other districts by name. */
export function inDistricts(
  projects: readonly ProjectView[],
  districts: readonly DistrictView[],
  own: string | null,
  language: string,
): DistrictGroup[] {
  const known = new Map(districts.map((district) => [district.code, district]));
  const codeOf = ({ districtCode }: ProjectView) => (districtCode !== null && known.has(districtCode) ? districtCode : null);
  const codes = [...new Set(projects.map(codeOf))];
  const nameOf = (code: string | null) => (code === null ? '' : (known.get(code)?.name ?? code));
  const rank = (code: string | null) => (code !== null && code === own ? 0 : code === null ? 1 : 2);
  return codes
    .toSorted((one, other) => rank(one) - rank(other) || nameOf(one).localeCompare(nameOf(other), language))
    .map((code) => ({
      district: code === null ? null : (known.get(code) ?? null),
      projects: projects.filter((project) => codeOf(project) === code),
    }));
}
