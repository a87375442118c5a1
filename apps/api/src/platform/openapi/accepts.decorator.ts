import { SetMetadata } from '@nestjs/common';

export const ACCEPTS = 'madang:accepts';

/** The media type of a body that is no JSON, such as an uploaded file, which the handler reads from the request itself. */
export const Accepts = (mediaType: `${string}/${string}`) => SetMetadata(ACCEPTS, mediaType);
