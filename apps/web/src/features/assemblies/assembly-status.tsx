import { useLingui } from '@lingui/react';
import type { AssemblyCardView } from '@madang/contracts/assemblies';
import { StatusTag } from '../../ui/status-tag.js';
import { stateWords } from './assembly-words.js';

/** Between announcement and signature: how far it has come. */
export function AssemblyStatus({ state }: Pick<AssemblyCardView, 'state'>) {
  const { i18n } = useLingui();
  const { words, tone } = stateWords[state];
  return <StatusTag tone={tone}>{i18n._(words)}</StatusTag>;
}
