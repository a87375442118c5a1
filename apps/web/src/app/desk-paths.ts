import { page, paths as publicPaths, type Place, type Search } from './paths.js';

export { type Place } from './paths.js';

/** The addresses of the office beside those of everybody; only the desk loads them. */
export const paths = {
  ...publicPaths,

  deskBudgets: (place: Place) => page(place, '/desk/budgets'),
  deskBudgetStart: (place: Place, search?: Search) => page(place, '/desk/budgets/new', search),
  deskBudgetProfiles: (place: Place) => page(place, '/desk/budgets/profiles'),
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
  deskMap: (place: Place) => page(place, '/desk/map'),
  deskWitnesses: (place: Place) => page(place, '/desk/witnesses'),
  deskRoles: (place: Place) => page(place, '/desk/roles'),
  deskLicence: (place: Place) => page(place, '/desk/licence'),
  deskScreening: (place: Place) => page(place, '/desk/screening'),
  deskScreen: (place: Place, id: string) => page(place, `/desk/screening/${id}`),
  deskCycles: (place: Place) => page(place, '/desk/cycles'),
  deskNewCycle: (place: Place) => page(place, '/desk/cycles/new'),
  deskCycle: (place: Place, cycle: string) => page(place, `/desk/cycles/${cycle}`),
  deskResponses: (place: Place, search?: Search) => page(place, '/desk/responses', search),
  deskAbsences: (place: Place) => page(place, '/desk/responses/away'),
  deskCalendar: (place: Place) => page(place, '/desk/responses/calendar'),
  deskAnswerRule: (place: Place) => page(place, '/desk/responses/rule'),
  deskTemplates: (place: Place) => page(place, '/desk/responses/templates'),
  deskTemplate: (place: Place, search?: Search) => page(place, '/desk/responses/templates/write', search),
  deskFeasibility: (place: Place, proposal = '', search?: Search) => page(place, `/desk/feasibility${proposal && `/${proposal}`}`, search),
  deskElections: (place: Place) => page(place, '/desk/elections'),
  deskElection: (place: Place, cycle: string) => page(place, `/desk/elections/${cycle}`),
  deskAssemblies: (place: Place, search?: Search) => page(place, '/desk/assemblies', search),
  deskNewAssembly: (place: Place) => page(place, '/desk/assemblies/new'),
  deskAssembly: (place: Place, id: string, search?: Search) => page(place, `/desk/assemblies/${id}`, search),
} as const;
