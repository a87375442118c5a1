import { inspect } from 'node:util';
import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { withoutContents } from './without-contents.js';

const failing = () =>
  Promise.reject(
    new QueryFailedError(
      'insert into ballot',
      ['key-of-ada', 3, ['P07']],
      Object.assign(new Error('Key (key-of-ada) exists'), { code: '23505' }),
    ),
  );

describe('withoutContents', () => {
  it('lets nothing of a ballot into the log when the database fails', async () => {
    const error: unknown = await withoutContents(failing).catch((caught: unknown) => caught);
    expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/ada|P07|insert/);
    expect(String(error)).toMatch(/23505/);
  });

  it('passes on what is no fault of the database', async () => {
    const refusal = new Error('not open');
    await expect(withoutContents(() => Promise.reject(refusal))).rejects.toBe(refusal);
  });
});
