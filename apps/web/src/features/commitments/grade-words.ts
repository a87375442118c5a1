import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { GivenGradeView } from '@madang/contracts/grades';

export type GradeLetter = GivenGradeView['grade'];

interface GradeInWords {
  readonly name: MessageDescriptor;
  readonly meaning: MessageDescriptor;
}

export const gradeWords: Readonly<Record<GradeLetter, GradeInWords>> = {
  A: { name: msg`A: largely satisfactory`, meaning: msg`What was promised is there.` },
  B: { name: msg`B: partly satisfactory`, meaning: msg`Much is there, and more is needed.` },
  C: { name: msg`C: not satisfactory`, meaning: msg`Something was done that changes little.` },
  D: { name: msg`D: no answer`, meaning: msg`Nothing was done, also after a reminder.` },
  E: { name: msg`E: the contrary`, meaning: msg`What was done goes against what was promised.` },
};

export const seatWords: Readonly<Record<GivenGradeView['seat'], MessageDescriptor>> = {
  author: msg`wrote it`,
  supporter: msg`backed it before the answer`,
  facilitator: msg`facilitator`,
};
