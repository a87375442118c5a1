import type { ServedCopy } from './attachments.queries.js';

const endings = {
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'txt',
} as const;

/**
 * A document is only ever handed out for keeping: a browser shows none of what is in it, under no address of ours. What a browser
 * takes a copy for, it may run nothing and load nothing. Never kept for long: a copy that is covered is to be gone.
 */
export function headersOf({ mediaType, proposal, isPublic }: ServedCopy): Record<string, string> {
  const inPage = mediaType === 'image/webp';
  return {
    'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    'content-disposition': `${inPage ? 'inline' : 'attachment'}; filename="${proposal}.${endings[mediaType]}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': isPublic ? 'public, max-age=300' : 'private, no-store',
  };
}
