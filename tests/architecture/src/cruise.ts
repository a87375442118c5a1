import { createRequire } from 'node:module';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';

const root = new URL('../../../', import.meta.url);
const configuration = createRequire(import.meta.url)(new URL('.dependency-cruiser.cjs', root).pathname) as Required<IConfiguration>;

export const house = root.pathname;

/** Every rule's name, with the sentence that says why. */
export const sentences: Readonly<Record<string, string>> = Object.fromEntries(
  configuration.forbidden.map(({ name, comment }) => [name ?? '', comment ?? '']),
);

/** Every import below a folder held against the rules. */
export async function arrowsIn(folder: string, tops: readonly string[]): Promise<ICruiseResult> {
  const { output } = await cruise([...tops], {
    ...configuration.options,
    tsConfig: { fileName: new URL('tsconfig.json', root).pathname },
    baseDir: folder,
    ruleSet: { forbidden: configuration.forbidden },
    validate: true,
  });
  return output as ICruiseResult;
}
