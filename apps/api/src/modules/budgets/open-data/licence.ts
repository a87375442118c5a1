import type { LicenceName, LicenceView } from '@madang/contracts/open-data';

/** Of what was published before a city chose anything. */
export const usualLicence: LicenceName = 'CC-BY-4.0';

/** What each licence calls itself, and where its text stands. */
const titles: Readonly<Record<LicenceName, Omit<LicenceView, 'name'>>> = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC-BY-SA-4.0': {
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC0-1.0': {
    title: 'Creative Commons Zero 1.0 Universal',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'ODbL-1.0': {
    title: 'Open Data Commons Open Database License 1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  'KOGL-1': {
    title: 'Korea Open Government License, Type 1: Attribution (공공누리 제1유형)',
    path: 'https://www.kogl.or.kr/info/licenseType1.do',
  },
  'OGL-UK-3.0': {
    title: 'Open Government Licence 3.0 (United Kingdom)',
    path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
};

export function licenceView(name: LicenceName): LicenceView {
  return { name, ...titles[name] };
}
