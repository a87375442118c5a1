import { createContext, use, type ComponentType } from 'react';

export const PartsContext = createContext<Readonly<Record<string, ComponentType>>>({});

/**
 * Room for a piece of another feature, such as the official answer beside a proposal: features do not know each other, so the
 * page names the piece and the frame brings it. The page's route lists it in `parts`.
 */
export function Part({ name }: { readonly name: string }) {
  const Piece = use(PartsContext)[name];
  return Piece ? <Piece /> : null;
}
