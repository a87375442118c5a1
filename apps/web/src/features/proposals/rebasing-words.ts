import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { RebasedMoveView } from '@madang/contracts/rebasings';

/** Why a move cannot stand as it is in a newer budget. */
export const obstacleWords: Readonly<Record<NonNullable<RebasedMoveView['obstacle']>, MessageDescriptor>> = {
  'line-gone': msg`this line is gone`,
  'line-not-spending': msg`this line no longer pays for anything`,
  'other-currency': msg`this line is in another currency now`,
  'holds-too-little': msg`it holds less than is asked`,
};
