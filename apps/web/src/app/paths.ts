/** Where a reader stands: every address of a page begins with both. */
export interface Place {
  readonly city: string;
  readonly language: string;
}

export type Search = Readonly<Record<string, string | number | undefined>>;

/** `/gwangju/ko` and what follows. */
export function page(place: Place, path = '', search: Search = {}): string {
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  const query = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
  return `/${place.city}/${place.language}${path}${query}`;
}

/** The only place that builds an address, beside `desk-paths.ts`, which the first visit need not load. `paths.proposal(place, id)` → `/gwangju/ko/proposals/…`. */
export const paths = {
  home: (place: Place) => page(place),
  signIn: (place: Place, returnTo?: string) => page(place, '/sign-in', { returnTo }),
  register: (place: Place) => page(place, '/register'),
  confirm: (place: Place) => page(place, '/register/code'),
  me: (place: Place) => page(place, '/me'),
  myGroups: (place: Place) => page(place, '/me/groups'),
  inbox: (place: Place, search?: Search) => page(place, '/me/inbox', search),
  help: (place: Place) => page(place, '/help'),
  comfort: (place: Place) => page(place, '/comfort'),
  data: (place: Place) => page(place, '/data'),

  budget: (place: Place, search?: Search) => page(place, '/budget', search),
  budgetLines: (place: Place, search?: Search) => page(place, '/budget/lines', search),
  budgetSearch: (place: Place, search?: Search) => page(place, '/budget/search', search),
  budgetMore: (place: Place, name: 'years' | 'changes' | 'receipt' | 'data' | 'words' | 'notes', search?: Search) =>
    page(place, `/budget/${name}`, search),
  budgetLine: (place: Place, code: string) => page(place, `/budget/lines/${encodeURIComponent(code)}`),
  classification: (place: Place, search?: Search) => page(place, '/budget/classification', search),
  rights: (place: Place, search?: Search) => page(place, '/rights', search),
  right: (place: Place, code: string) => page(place, `/rights/${encodeURIComponent(code)}`),
  checks: (place: Place, search?: Search) => page(place, '/checks', search),
  check: (place: Place, check: string, search?: Search) => page(place, `/checks/${encodeURIComponent(check)}`, search),
  districts: (place: Place, search?: Search) => page(place, '/districts', search),
  district: (place: Place, code: string) => page(place, `/districts/${encodeURIComponent(code)}`),
  indicators: (place: Place, search?: Search) => page(place, '/indicators', search),
  indicator: (place: Place, code: string) => page(place, `/indicators/${code}`),
  proposals: (place: Place, search?: Search) => page(place, '/proposals', search),
  proposalPlaces: (place: Place, search?: Search) => page(place, '/proposals/places', search),
  bundles: (place: Place, search?: Search) => page(place, '/proposals/bundles', search),
  proposal: (place: Place, id: string) => page(place, `/proposals/${id}`),
  newProposal: (place: Place, search?: Search) => page(place, '/proposals/new', search),
  editProposal: (place: Place, id: string, step = '', search?: Search) => page(place, `/proposals/${id}/edit${step && `/${step}`}`, search),
  handedIn: (place: Place, id: string) => page(place, `/proposals/${id}/handed-in`),
  myProposals: (place: Place) => page(place, '/me/proposals'),
  rateProposal: (place: Place, id: string, search?: Search) => page(place, `/proposals/${id}/ratings`, search),
  proposalRatings: (place: Place, id: string) => page(place, `/proposals/${id}/ratings/results`),
  debates: (place: Place, below = '', search?: Search) => page(place, `/debates${below && `/${below}`}`, search),
  cycles: (place: Place) => page(place, '/cycles'),
  cycle: (place: Place, cycle: string) => page(place, `/cycles/${cycle}`),
  elections: (place: Place) => page(place, '/elections'),
  election: (place: Place, cycle: string) => page(place, `/elections/${cycle}`),
  ballot: (place: Place, cycle: string) => page(place, `/elections/${cycle}/ballot`),
  electionResults: (place: Place, cycle: string) => page(place, `/elections/${cycle}/results`),
  responses: (place: Place, search?: Search) => page(place, '/responses', search),
  overdueResponses: (place: Place) => page(place, '/responses/overdue'),
  responseFigures: (place: Place) => page(place, '/responses/figures'),
  yearlyReport: (place: Place, year?: number) => page(place, '/responses/report', { year: year?.toString() }),
  assemblies: (place: Place, search?: Search) => page(place, '/assemblies', search),
  assembly: (place: Place, id: string) => page(place, `/assemblies/${id}`),
  assemblyShow: (place: Place, id: string, search?: Search) => page(place, `/assemblies/${id}/show`, search),

  desk: (place: Place) => page(place, '/desk'),
  deskResponse: (place: Place, proposal: string) => page(place, `/desk/responses/${proposal}`),
} as const;

/** The same page in another language: `/gwangju/ko/budget?year=2026` → `/gwangju/ar/budget?year=2026`. */
export function inLanguage(language: string, { pathname, search }: { readonly pathname: string; readonly search: string }): string {
  const [, city = '', , ...rest] = pathname.split('/');
  return `/${[city, language, ...rest].join('/')}${search}`;
}

/** The page of this city that `?returnTo=` names. Anything else is not followed: an address from outside could lead astray. */
export function returnPath({ city, search }: Place & { readonly search: URLSearchParams }): string | null {
  const path = search.get('returnTo') ?? '';
  return path.startsWith(`/${city}/`) && !path.includes('\\') ? path : null;
}
