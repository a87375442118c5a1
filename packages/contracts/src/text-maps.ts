import './metadata.js';
import { answerTextLimits } from '@madang/accountability';
import { ValidateBy } from 'class-validator';
import { isTextMap } from './wire.js';

/** An object of texts whose names somebody else chooses, such as the codes of lines: bounded, since it is kept as it comes. */
export function IsShortTextMap(): PropertyDecorator {
  const { characters, entries } = answerTextLimits;
  return ValidateBy({
    name: 'isShortTextMap',
    constraints: [characters, entries],
    validator: {
      validate: (value) =>
        isTextMap(value) &&
        Object.keys(value).length <= entries &&
        Object.entries(value)
          .flat()
          .every((one) => one.length <= characters),
    },
  });
}
