import { readsPastTheCity } from './line-readings.js';

/** A source file as it is judged: its path from the root, and what stands in it. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

type Rule = (source: Source) => boolean;

const isSpec = ({ path }: Source) => /\.spec\.tsx?$/.test(path);
const isShipped = (source: Source) => /^(apps|packages)\//.test(source.path) && !isSpec(source);
const fileName = ({ path }: Source) => path.split('/').at(-1)!;
const letters = (...parts: string[]) => parts.join('');

/** Ways of writing text into a page that do not escape it. */
const htmlSinks =
  /dangerouslySetInnerHTML|\.(innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write\b|\bsrcdoc\b|srcDoc=|setHTMLUnsafe|createContextualFragment/;
/** Files that a tool reads by its default export. */
const configFile = /(\.config\.(ts|mjs|js)|migrations\/data-source\.ts|tests\/[a-z]+\/src\/global-setup\.ts)$/;

/** What no source of this house may be; each rule says whether a source breaks it. */
export const sourceRules: Readonly<Record<string, Rule>> = {
  'a file is named after its topic, not after a drawer': (source) =>
    /(^|[-.])(utils?|helpers?|managers?|common|misc|stuff)\.\w+$/.test(fileName(source)),
  'a file name is written in kebab-case': (source) => !/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(fileName(source)),
  'what is exported has one name everywhere: no default export': (source) =>
    /\/src\//.test(source.path) && !configFile.test(source.path) && /^export default\b|\bas default\b/m.test(source.text),
  'text reaches a page escaped: no raw HTML': (source) => isShipped(source) && htmlSinks.test(source.text),
  'what is left to do stands in an issue, not in a comment': (source) =>
    new RegExp(`\\b(${letters('TO', 'DO')}|${letters('FIX', 'ME')})\\b`).test(source.text),
  'a union is a list of values, not an enum': (source) => /^\s*(export )?(const )?enum \w+ \{/m.test(source.text),
  'lines are read with what the city says of them: through classifiedLines': readsPastTheCity,
  'every test runs': (source) => isSpec(source) && /\b(it|test|describe)\.(only|todo|fails)\(/.test(source.text),
};

export const offends = (rule: string, source: Source): boolean => sourceRules[rule]!(source);
