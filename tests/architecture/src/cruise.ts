import { createRequire } from 'node:module';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';

const root = new URL('../../../', import.meta.url);

/** The house's own rules. */
export const rules = createRequire(import.meta.url)(new URL('.dependency-cruiser.cjs', root).pathname) as IConfiguration & {
  readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
};

/** Every import below a folder held against the rules. */
export async function arrowsIn(folder: string, tops: readonly string[]): Promise<ICruiseResult> {
  const { output } = await cruise([...tops], {
    ...rules.options,
    tsConfig: { fileName: new URL('tsconfig.json', root).pathname },
    baseDir: folder,
    ruleSet: { forbidden: [...rules.forbidden] },
    validate: true,
  });
  return output as ICruiseResult;
}

export const house = root.pathname;
