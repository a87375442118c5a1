/** Where a reader stands: every address of a page begins with both. */
export interface Place {
  readonly city: string;
  readonly language: string;
}

type Search = Readonly<Record<string, string | number | undefined>>;

function page(place: Place, path = '', search: Search = {}): string {
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  const query = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
  return `/${place.city}/${place.language}${path}${query}`;
}

/** The only place that builds an address. `paths.proposal(place, id)` → `/gwangju/ko/proposals/…`. */
export const paths = {
  home: (place: Place) => page(place),
  signIn: (place: Place, returnTo?: string) => page(place, '/sign-in', { returnTo }),
  register: (place: Place) => page(place, '/register'),
  confirm: (place: Place) => page(place, '/register/code'),
  me: (place: Place) => page(place, '/me'),
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
  proposal: (place: Place, id: string) => page(place, `/proposals/${id}`),
  newProposal: (place: Place, search?: Search) => page(place, '/proposals/new', search),
  editProposal: (place: Place, id: string, step = '', search?: Search) => page(place, `/proposals/${id}/edit${step && `/${step}`}`, search),
  handedIn: (place: Place, id: string) => page(place, `/proposals/${id}/handed-in`),
  myProposals: (place: Place) => page(place, '/me/proposals'),
  rateProposal: (place: Place, id: string, search?: Search) => page(place, `/proposals/${id}/ratings`, search),
  proposalRatings: (place: Place, id: string) => page(place, `/proposals/${id}/ratings/results`),
  cycles: (place: Place) => page(place, '/cycles'),
  cycle: (place: Place, cycle: string) => page(place, `/cycles/${cycle}`),
  elections: (place: Place) => page(place, '/elections'),
  election: (place: Place, cycle: string) => page(place, `/elections/${cycle}`),
  ballot: (place: Place, cycle: string) => page(place, `/elections/${cycle}/ballot`),
  electionResults: (place: Place, cycle: string) => page(place, `/elections/${cycle}/results`),
  responses: (place: Place, search?: Search) => page(place, '/responses', search),
  overdueResponses: (place: Place) => page(place, '/responses/overdue'),
  responseFigures: (place: Place) => page(place, '/responses/figures'),
  assemblies: (place: Place, search?: Search) => page(place, '/assemblies', search),
  assembly: (place: Place, id: string) => page(place, `/assemblies/${id}`),
  assemblyShow: (place: Place, id: string, search?: Search) => page(place, `/assemblies/${id}/show`, search),

  desk: (place: Place) => page(place, '/desk'),
  deskBudgets: (place: Place) => page(place, '/desk/budgets'),
  deskBudgetStart: (place: Place) => page(place, '/desk/budgets/new'),
  deskBudgetFiles: (place: Place, id: string) => page(place, `/desk/budgets/${id}`),
  deskBudgetColumns: (place: Place, id: string, file: string) => page(place, `/desk/budgets/${id}/files/${file}`),
  deskBudgetMend: (place: Place, id: string, file: string, search?: Search) =>
    page(place, `/desk/budgets/${id}/files/${file}/mend`, search),
  deskBudgetCheck: (place: Place, id: string) => page(place, `/desk/budgets/${id}/check`),
  deskBudgetPublish: (place: Place, id: string) => page(place, `/desk/budgets/${id}/publish`),
  deskClassification: (place: Place, search?: Search) => page(place, '/desk/classification', search),
  deskSuggestions: (place: Place) => page(place, '/desk/classification/suggestions'),
  deskMapping: (place: Place) => page(place, '/desk/classification/file'),
  deskTaggings: (place: Place, search?: Search) => page(place, '/desk/classification/history', search),
  deskIndicators: (place: Place, below = '') => page(place, `/desk/indicators${below && `/${below}`}`),
  deskGroups: (place: Place) => page(place, '/desk/groups'),
  deskChecks: (place: Place) => page(place, '/desk/checks'),
  deskFactsImport: (place: Place) => page(place, '/desk/checks/facts/import'),
  deskThresholds: (place: Place, check: string) => page(place, `/desk/checks/${check}/thresholds`),
  deskJustification: (place: Place, right: string) => page(place, `/desk/checks/cuts/${right}`),
  deskScreening: (place: Place) => page(place, '/desk/screening'),
  deskScreen: (place: Place, id: string) => page(place, `/desk/screening/${id}`),
  deskCycles: (place: Place) => page(place, '/desk/cycles'),
  deskNewCycle: (place: Place) => page(place, '/desk/cycles/new'),
  deskCycle: (place: Place, cycle: string) => page(place, `/desk/cycles/${cycle}`),
  deskResponses: (place: Place, search?: Search) => page(place, '/desk/responses', search),
  deskResponse: (place: Place, proposal: string) => page(place, `/desk/responses/${proposal}`),
  deskElections: (place: Place) => page(place, '/desk/elections'),
  deskElection: (place: Place, cycle: string) => page(place, `/desk/elections/${cycle}`),
  deskAssemblies: (place: Place, search?: Search) => page(place, '/desk/assemblies', search),
  deskNewAssembly: (place: Place) => page(place, '/desk/assemblies/new'),
  deskAssembly: (place: Place, id: string, search?: Search) => page(place, `/desk/assemblies/${id}`, search),
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
