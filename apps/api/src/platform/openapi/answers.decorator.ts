import { SetMetadata, type Type } from '@nestjs/common';

export const ANSWERS = 'madang:answers';

/** The view class of a JSON answer, or the media type of a file. */
export type AnswerType = Type | `${string}/${string}`;

/**
 * What a handler answers with when all went well. Types of promises are gone at run time, so it is said once more, by hand;
 * every answer in the API tests is checked against it. A handler that answers with nothing (202, 204) says nothing.
 */
export const Answers = (answer: AnswerType) => SetMetadata(ANSWERS, answer);
