import type { RouteTable } from '../api/route-entry.js';
import { pageHandles, type PageHandle } from './page-handle.js';

const tables = import.meta.glob<{ readonly table: RouteTable }>('../features/**/*.routes.ts');

/**
 * Which tables an address needs, by its first word below city and language: those of its pages, and those of the pieces that
 * stand on them. A browser asks for the tables of the words it meets, and of no others. A new word needs a line here.
 */
export const areas: Readonly<Record<string, readonly string[]>> = {
  '': ['home/home', 'cycles/current-cycles'],
  'sign-in': ['people/people'],
  register: ['people/people'],
  me: ['people/people', 'proposals/proposals', 'follows/follows', 'moderation/moderation'],
  moderation: ['moderation/moderation'],
  log: ['official-acts/official-acts'],
  digest: ['follows/follows'],
  comfort: ['comfort/comfort'],
  help: ['help/help'],
  data: ['help/help'],
  gallery: ['gallery/gallery'],
  checks: ['checks/checks'],
  budget: [
    'budgets/budgets',
    'follows/follows',
    'checks/checks',
    'classification/classification',
    'line-proposals/line-proposals',
    'questions/questions',
  ],
  cycles: ['cycles/cycles'],
  districts: ['indicators/indicators', 'follows/follows'],
  indicators: ['indicators/indicators'],
  rights: ['rights/rights', 'indicators/indicators', 'follows/follows', 'checks/checks', 'classification/classification'],
  elections: ['elections/elections'],
  proposals: [
    'proposals/proposals',
    'together/together',
    'ratings/ratings',
    'responses/responses',
    'commitments/commitments',
    'hearings/hearings',
    'follows/follows',
    'questions/questions',
  ],
  questions: ['questions/questions'],
  claims: ['claims/claims'],
  assemblies: ['assemblies/assemblies'],
  debates: ['debates/debates', 'follows/follows'],
  responses: ['responses/responses'],
  desk: [
    'home/desk/desk-start',
    'budgets/desk/budgets-desk',
    'classification/desk/classification-desk',
    'checks/desk/checks-desk',
    'cycles/cycles',
    'proposals/desk/proposals-desk',
    'hearings/hearings',
    'elections/elections',
    'assemblies/assemblies',
    'debates/debates',
    'commitments/desk/commitments-desk',
    'responses/responses',
    'indicators/desk/indicators-desk',
    'open-licence/desk/licence-desk',
    'moderation/desk/moderation-desk',
    'questions/questions',
    'claims/claims',
    'people/people',
    'official-acts/official-acts',
  ],
};

/** `/gwangju/ko/budget/lines` → `budget`. Addresses are matched without regard to case, so this is, too. */
export function areaOf(pathname: string): string {
  return (pathname.split('/').filter((word) => word !== '')[2] ?? '').toLowerCase();
}

/** Fetches the pages whose path begins with a word. A word that begins none has no pages. */
export async function loadArea(word: string): Promise<readonly PageHandle[]> {
  const names = Object.hasOwn(areas, word) ? (areas[word] ?? []) : [];
  const files = names.map((name) => `features/${name}.routes.ts`);
  const loaded = await Promise.all(files.flatMap((file) => tables[`../${file}`]?.() ?? []));
  return pageHandles(
    loaded.map(({ table }) => table),
    (path) => path.split('/')[0] === word,
    files.map((file) => `src/${file}`),
  );
}

/** Every page there is, for the server. */
export async function loadAllAreas(): Promise<readonly PageHandle[]> {
  const pages = await Promise.all(Object.keys(areas).map(loadArea));
  return pages.flat();
}
