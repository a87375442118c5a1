import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CouncilActView } from '@madang/contracts/council';

export type CouncilStep = CouncilActView['step'];

export const councilWords: Readonly<Record<CouncilStep, MessageDescriptor>> = {
  tabled: msg`Tabled`,
  amended: msg`Amended`,
  adopted: msg`Adopted`,
  refused: msg`Refused`,
};
