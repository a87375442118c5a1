import type { Direction } from '../budget-line.js';
import type { BudgetStatus } from '../budget-version.js';
import { yearIn, type WrittenYear } from './read-year.js';

/** Where a fact was found, the surest first. */
export type FoundIn = 'column' | 'file-name' | 'title' | 'headings' | 'folder';

export interface YearFound extends WrittenYear {
  readonly from: FoundIn;
}

/** What a file says of itself outside its rows. */
export interface CoverGuess {
  readonly direction?: Direction | undefined;
  readonly elimination: boolean;
  readonly status?: BudgetStatus | undefined;
  readonly fiscalYear?: YearFound | undefined;
}

export interface CoverWords {
  /** With the folders it lies in, where they are known: `2018/gastos.csv`. */
  readonly path: string;
  /** The rows above the headings. */
  readonly titles: readonly string[];
  readonly headings: readonly string[];
}

const directionSigns: readonly (readonly [Direction, RegExp])[] = [
  [
    'revenue',
    /ingres|revenue|income|recette|receita|entrat[ae]|ertr[aä]g|einnahm|einzahlung|세입|수입|歳入|収入|إيراد|ايراد|inkomst|dochod|gelir/iu,
  ],
  [
    'expenditure',
    /gasto|egreso|expend|expens|spend|depens|dépens|despesa|\bspes[ae]|uscit|aufw[ae]nd|ausgab|auszahlung|세출|지출|歳出|支出|مصروف|نفقات|uitgav|wydat|gider/iu,
  ],
];

/** Headings that stand above income alone. */
const revenueHeadings =
  /prev(?:ision|isiones)?[. _]*(?:inicial|definitiv)|derechos reconocidos|d[. _]*recon|recaud|receita|arrecad|수납|징수|収入|調定|accertat|riscoss|titres ?emis/iu;

const statusSigns: readonly (readonly [BudgetStatus, RegExp])[] = [
  ['audited', /audit|감사/iu],
  ['executed', /execut|ejecu|\bactuals?\b|outturn|결산|決算|집행|liquidac|realis|rechnung|ergebnis|consuntivo|rendiconto/iu],
  ['adjusted', /adjust|amend|revis|modific|추경|補正|nachtrag|assestat|rectific/iu],
  ['proposed', /propos|draft|proyecto|anteproyecto|entwurf|projet|projeto|예산안|予算案|ploa|recommended/iu],
  ['approved', /adopt|approv|aprob|aprov|enacted|\bvot[eé]|primitif|본예산|当初|\bloa\b|beschlossen/iu],
];

/** Direction, status, year and whether its lines are eliminations, as the names of the file and its titles say. */
export function guessCover({ path, titles, headings }: CoverWords): CoverGuess {
  const { name, folders } = partsOf(path);
  const title = titles.join(' ');
  const headed = headings.join(' | ');
  return {
    direction: directionIn(name) ?? directionIn(title) ?? (revenueHeadings.test(headed) ? 'revenue' : undefined),
    elimination: /elimin|중복|重複/iu.test(`${name} ${title}`),
    status: statusIn(name) ?? statusIn(title),
    fiscalYear: yearFrom(name, 'file-name') ?? yearFrom(title, 'title') ?? yearFrom(folders, 'folder'),
  };
}

function partsOf(path: string): { readonly name: string; readonly folders: string } {
  const parts = path.split(/[/\\]/u);
  const name = (parts.at(-1) ?? '').replace(/\.[a-z0-9]{2,5}$/iu, '').replaceAll('_', ' ');
  return { name, folders: parts.slice(-3, -1).toReversed().join(' ') };
}

/** Both words together say that the file holds both. */
function directionIn(words: string): Direction | undefined {
  const said = directionSigns.filter(([, sign]) => sign.test(words));
  return said.length === 1 ? said[0]![0] : undefined;
}

function statusIn(words: string): BudgetStatus | undefined {
  return statusSigns.find(([, sign]) => sign.test(words))?.[0];
}

function yearFrom(words: string, from: FoundIn): YearFound | undefined {
  const found = yearIn(words);
  return found && { ...found, from };
}
