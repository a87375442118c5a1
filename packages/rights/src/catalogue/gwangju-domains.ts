/** The five fields of Gwangju's human-rights charter (2012), into which its indicators are sorted. */
export const gwangjuDomains = [
  { code: 'GJ-1', name: 'City where people speak and take part freely', nameKo: '자유롭게 소통하고 참여하는 도시' },
  { code: 'GJ-2', name: 'City where a happy life is possible', nameKo: '행복한 삶을 실현하는 도시' },
  { code: 'GJ-3', name: 'Warm city that stands with those who are weaker', nameKo: '사회적 약자와 함께하는 따뜻한 도시' },
  { code: 'GJ-4', name: 'City with a pleasant environment, where people are safe', nameKo: '쾌적한 환경과 안전한 도시' },
  { code: 'GJ-5', name: 'City that creates culture and stands together', nameKo: '문화를 창조하고 연대하는 도시' },
] as const;

export type GwangjuDomainCode = (typeof gwangjuDomains)[number]['code'];
