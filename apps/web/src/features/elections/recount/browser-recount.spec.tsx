import { hash, webcrypto } from 'node:crypto';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { writePabulib } from '@madang/allocation';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { BrowserRecount } from './browser-recount.js';
import { recount, type RecountJob } from './recount-job.js';

const rule = { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } } as const;
const euros = (amount: number) => ({ minor: String(amount * 100), currency: 'EUR' });

const file = (ballots: readonly string[]) =>
  writePabulib({
    meta: [
      ['budget', '1000'],
      ['vote_type', 'approval'],
      ['comment', '#1: {"rule":"greedy"}'],
    ],
    projects: {
      columns: ['project_id', 'cost'],
      rows: [
        ['P01', '600'],
        ['P02', '500'],
        ['P03', '400'],
      ],
    },
    votes: { columns: ['voter_id', 'vote'], rows: ballots.map((vote, at) => [String(at + 1), vote]) },
  });

const published = file(['P01', 'P01,P03', 'P02']);

const results = {
  cycle: '2026',
  ballots: 3,
  fileDigest: hash('sha256', published),
  official: {
    rule,
    funded: ['P01', 'P03'],
    spent: euros(1000),
    steps: [
      { project: 'P01', votes: 2 },
      { project: 'P03', votes: 1 },
    ],
  },
} as unknown as ElectionResultsView;

/** The test's browser has no workers. This one does the very work of ours, in the same thread, and can be ended like any. */
class WorkerHere extends EventTarget {
  private ended = false;

  postMessage(job: RecountJob): void {
    void recount(job, (data) => {
      if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

function serve(answer: () => Promise<Response>): void {
  vi.stubGlobal('fetch', answer);
}

beforeEach(() => {
  vi.stubGlobal('Worker', WorkerHere);
  vi.stubGlobal('crypto', webcrypto);
});
afterEach(() => vi.unstubAllGlobals());

async function count(view: ElectionResultsView = results): Promise<void> {
  await renderAt('/dream/en', <BrowserRecount results={view} />);
  await userEvent.click(screen.getByRole('button', { name: 'Count all ballots here' }));
}

const found = () =>
  within(screen.getByRole('list', { name: 'What was compared' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent?.split(':')[0]);

describe('a recount in the browser', () => {
  it('says in words that the result is the same, at a heading that has the focus, and shows the fingerprint of the file', async () => {
    serve(async () => new Response(published));
    await count();
    const verdict = await screen.findByRole('heading', { name: 'Yes: the same result' });
    expect(document.activeElement).toBe(verdict);
    expect(found()).toEqual(Array.from({ length: 6 }, () => 'the same'));
    expect(screen.getByText(/Fingerprint of the file that your browser counted/).textContent?.replaceAll(' ', '')).toContain(
      results.fileDigest,
    );
  });

  it('says where the counts part when the file is another', async () => {
    serve(async () => new Response(file(['P02', 'P02,P03', 'P01'])));
    await count();
    await screen.findByRole('heading', { name: 'No: this is not the published result' });
    expect(screen.getByText(/The counts part at step 1/).textContent).toBe(
      'The counts part at step 1: here P02, in the published result P01.',
    );
    expect(found()).toEqual(['different', 'the same', 'the same', 'different', 'different', 'different']);
  });

  it('sees a result that was changed after the count, and a rule that was', async () => {
    serve(async () => new Response(published));
    await count({ ...results, ballots: 4, official: { ...results.official, rule: { ...rule, rule: 'greedy-per-cost' } } });
    await screen.findByRole('heading', { name: 'No: this is not the published result' });
    expect(found().slice(0, 3)).toEqual(['the same', 'different', 'different']);
  });

  it('counts also where the browser gives no fingerprints, and says that it could not look at that', async () => {
    vi.stubGlobal('crypto', {});
    serve(async () => new Response(published));
    await count();
    await screen.findByRole('heading', { name: 'Yes: the same result' });
    expect(found()[0]).toBe('could not be looked at');
  });

  it('can be stopped at any moment, and the focus goes back to where it began', async () => {
    serve(() => new Promise(() => undefined));
    await count();
    expect(screen.getByText('Step 1 of 4:', { exact: false }).textContent).toBe('Step 1 of 4: downloading the ballots');
    const stop = screen.getByRole('button', { name: 'Stop the recount' });
    expect(document.activeElement).toBe(stop);
    await userEvent.click(stop);
    expect(document.activeElement?.textContent).toBe('Count all ballots here');
    expect(await screen.findByText('The recount was stopped. Nothing was compared.')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
  });

  it.each([
    ['an answer that is none', async () => new Response('', { status: 503 }), /could not be downloaded/],
    ['no network', () => Promise.reject(new TypeError('offline')), /could not be downloaded/],
    ['a page of somebody else', async () => new Response('<html>Sign in to this network</html>'), /line 1 cannot be read/],
  ])('does not mistake %s for another result', async (_what, answer, words) => {
    serve(answer);
    await count();
    await screen.findByRole('heading', { name: 'The recount did not come to an end' });
    expect(screen.getByText(words)).toBeTruthy();
  });
});
