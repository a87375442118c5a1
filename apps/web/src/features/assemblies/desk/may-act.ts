import type { AssemblyView } from '@madang/contracts/assemblies';

type Act = AssemblyView['allowedActions'][number];

/** Why an act cannot be done now, in the words of the API; nothing where it can. */
export function whyNot({ allowedActions, refusals }: Pick<AssemblyView, 'allowedActions' | 'refusals'>, act: Act): string | undefined {
  if (allowedActions.includes(act)) return undefined;
  return refusals.find(({ action }) => action === act)?.title;
}

export function may({ allowedActions }: Pick<AssemblyView, 'allowedActions'>, act: Act): boolean {
  return allowedActions.includes(act);
}
