import type { QueuedThingView } from '@madang/contracts/moderation-queue';
import type { ProposalVersionPage } from '@madang/contracts/proposal-versions';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach, pdf, photograph } from './fixtures/attachments.js';
import { decide, report } from './fixtures/moderation.js';
import { addCycle, addDraft, addPublished, addSubmitted, proposalOf, strangerIn } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let author: Person;
let picture: Buffer;
beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  await addSmallBudget(yard);
  await addCycle(yard);
  author = await yard.person();
  picture = await photograph();
});
afterAll(() => yard.close());

const bytesOf = async (proposal: string, id: string, width: number, as?: Person) => {
  const answer = await yard.app.inject({
    url: `/api/v1/cities/town/proposals/${proposal}/attachments/${id}/${width}`,
    ...(as && { headers: { cookie: as.cookie } }),
  });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
};

const kept = async () => {
  const [counted] = await yard.db.query<{ rows: number; copies: number }[]>(
    'select (select count(*)::int from attachment) as rows, (select count(*)::int from attachment_copy) as copies',
  );
  return counted!;
};

/** A published proposal with one picture and one document; answers their ids too. */
async function withBoth() {
  const id = await addDraft(yard, author);
  const shown = await attach(yard, author, id, picture);
  const document = await attach(yard, author, id, pdf, { words: 'The count of a Sunday', name: 'count.pdf' });
  await yard.post(`/proposals/${id}/submission`, { as: author });
  const facilitator = await yard.person('facilitator');
  await yard.post(`/proposals/${id}/screening`, { as: facilitator, body: { verdict: 'publish' } });
  return { reference: (await proposalOf(yard, id)).reference!, shown: shown.body.id, document: document.body.id, facilitator };
}

describe('a picture', () => {
  it('D05: is set anew, upright and in several widths, without the place, the maker or anything else but its dots', async () => {
    expect((await sharp(picture).metadata()).exif?.includes('Madang Phone')).toBe(true);
    const { reference, shown } = await withBoth();
    const [view] = (await proposalOf(yard, reference)).attachments;
    // Turned by a quarter: the photograph lay on its side.
    expect(view).toMatchObject({ id: shown, kind: 'picture', mediaType: 'image/webp', width: 900, height: 1200, widths: [400, 800, 900] });
    for (const width of view!.widths) {
      const { status, bytes, headers } = await bytesOf(reference, shown, width);
      const facts = await sharp(bytes).metadata();
      expect([status, facts.format, facts.width, facts.exif, facts.xmp, facts.icc, facts.iptc]).toEqual([200, 'webp', width, ...Array(4)]);
      for (const trace of ['Madang Phone', 'Somebody', 'GPS', 'EXIF']) expect(bytes.includes(trace)).toBe(false);
      expect(headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
      expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    }
    for (const width of [0, 399, 1600, 99999]) expect((await bytesOf(reference, shown, width)).status).toBe(404);
  });

  it('D04: is what its bytes are, whatever it is called, and leaves behind what hides behind it', async () => {
    const id = await addDraft(yard, author);
    const smuggled = Buffer.concat([picture, Buffer.from('<script>alert(1)</script>')]);
    const added = await attach(yard, author, id, smuggled, { name: '../../evil.html', mediaType: 'text/html' });
    expect(added.status, added.text).toBe(201);
    const { bytes } = await bytesOf(id, added.body.id, 400, author);
    expect(bytes.includes('script')).toBe(false);
    for (const [bad, code] of [
      [Buffer.from('<html><script>alert(1)</script></html>'), 'attachment/type-unknown'],
      [Buffer.from('GIF89a<script>alert(1)</script>'), 'attachment/type-unknown'],
      [picture.subarray(0, 200), 'attachment/unreadable'],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]), 'attachment/unreadable'],
    ] as const) {
      const refused = await attach(yard, author, id, bad, { name: 'picture.jpg' });
      expect([refused.body.code, refused.status >= 400]).toEqual([code, true]);
    }
  });

  it('D03: that is a drawing with a script in it is no picture', async () => {
    const id = await addDraft(yard, author);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>');
    const refused = await attach(yard, author, id, svg, { name: 'drawing.svg', mediaType: 'image/svg+xml' });
    expect([refused.status, refused.body.code]).toEqual([415, 'attachment/type-unknown']);
  });

  it('with more dots than anybody needs is refused before it is unpacked', async () => {
    const id = await addDraft(yard, author);
    const huge = await sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(huge.length).toBeLessThan(1024 * 1024);
    const refused = await attach(yard, author, id, huge);
    expect(refused.body).toMatchObject({ status: 413, code: 'attachment/too-many-pixels', limit: 50_000_000 });
  });
});

describe('a document', () => {
  it('is only ever handed out for keeping, and may do nothing where a browser opens it', async () => {
    const { reference, document } = await withBoth();
    const { status, headers, bytes } = await bytesOf(reference, document, 0);
    expect([status, bytes.equals(pdf)]).toEqual([200, true]);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${reference}.pdf"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('D16: that is an archive is never unpacked: it is kept as it came', async () => {
    const id = await addDraft(yard, author);
    const odt = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.alloc(26),
      Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text'),
      Buffer.alloc(64, 1),
    ]);
    const added = await attach(yard, author, id, odt, { name: 'letter.exe' });
    const { headers, bytes } = await bytesOf(id, added.body.id, 0, author);
    expect(bytes.equals(odt)).toBe(true);
    expect(headers['content-disposition']).toContain('.odt');
    const sheet = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60)]);
    expect((await attach(yard, author, id, sheet)).body.code).toBe('attachment/type-unknown');
  });
});

describe('limits', () => {
  it('are said with their number, and what to do', async () => {
    const id = await addDraft(yard, author);
    const large = await attach(yard, author, id, Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]));
    expect(large.body).toMatchObject({ status: 413, code: 'attachment/too-large', limit: 5 * 1024 * 1024 });
    const larger = await attach(yard, author, id, Buffer.concat([picture, Buffer.alloc(10 * 1024 * 1024)]));
    expect(larger.body).toMatchObject({ status: 413, code: 'attachment/too-large', limit: 10 * 1024 * 1024 });
    expect((await attach(yard, author, id, pdf, { words: 'x' })).body).toMatchObject({ status: 400, code: 'attachment/words-missing' });
    expect((await yard.post(`/proposals/${id}/attachments`, { as: author, body: {} })).body).toMatchObject({
      code: 'attachment/file-missing',
    });
    for (let at = 0; at < 4; at += 1) expect((await attach(yard, author, id, pdf)).status).toBe(201);
    expect((await attach(yard, author, id, pdf)).body).toMatchObject({ status: 409, code: 'attachment/too-many', limit: 4 });
  });

  it('H07: hold for a person over all their proposals', async () => {
    const full = await yard.person();
    const id = await addDraft(yard, full);
    await attach(yard, full, id, pdf);
    await yard.db.query('update attachment set size = 60 * 1024 * 1024 where added_by = $1', [full.id]);
    const refused = await attach(yard, full, await addDraft(yard, full), pdf);
    expect(refused.body).toMatchObject({ status: 409, code: 'attachment/quota-full', limit: 60 * 1024 * 1024 });
  });

  it('hold for many sent at once', async () => {
    const id = await addDraft(yard, author);
    const answers = await Promise.all(Array.from({ length: 7 }, () => attach(yard, author, id, pdf)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
  });
});

describe('whose they are', () => {
  it('only authors add, describe and remove, and only in a draft', async () => {
    const id = await addDraft(yard, author);
    const added = (await attach(yard, author, id, pdf)).body.id;
    const at = `/proposals/${id}/attachments/${added}`;
    const body = { words: 'Another sentence' };
    expect((await attach(yard, undefined, id, pdf)).status).toBe(401);
    for (const as of [await yard.person(), await yard.person('staff'), await yard.person('facilitator', 'resident')]) {
      expect([403, 404]).toContain((await attach(yard, as, id, pdf)).status);
      expect([403, 404]).toContain((await yard.call('PUT', at, { as, body })).status);
      expect([403, 404]).toContain((await yard.call('DELETE', at, { as })).status);
      expect((await bytesOf(id, added, 0, as)).status).toBe(404);
    }
    expect((await yard.call('PUT', at, { as: author, body })).status).toBe(204);
    expect((await proposalOf(yard, id, author)).attachments).toMatchObject([{ words: body.words, warning: null }]);
    await yard.call('PUT', at, { as: author, body: { ...body, warning: 'violence' } });
    expect((await proposalOf(yard, id, author)).attachments).toMatchObject([{ warning: 'violence' }]);
    const warned = await attach(yard, author, id, pdf, { warning: 'self_harm' });
    expect(warned.status).toBe(201);
    expect((await proposalOf(yard, id, author)).attachments.at(-1)).toMatchObject({ warning: 'self_harm' });
    expect((await yard.call('PUT', at, { as: author, body: { words: ' ' } })).status).toBe(400);
    await yard.post(`/proposals/${id}/submission`, { as: author });
    for (const refused of [
      attach(yard, author, id, pdf),
      yard.call('PUT', at, { as: author, body }),
      yard.call('DELETE', at, { as: author }),
    ])
      expect((await refused).status).toBe(409);
  });

  it('while a text is checked they are seen by its author and by those who check, and kept nowhere on the way', async () => {
    const id = await addDraft(yard, author);
    const added = (await attach(yard, author, id, pdf)).body.id;
    await yard.post(`/proposals/${id}/submission`, { as: author });
    const checking = await bytesOf(id, added, 0, await yard.person('facilitator'));
    expect([checking.status, checking.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect((await bytesOf(id, added, 0)).status).toBe(404);
  });

  it('in another city, or at another proposal, they are not there', async () => {
    const { reference, document } = await withBoth();
    const other = await addPublished(yard);
    expect((await bytesOf(other, document, 0)).status).toBe(404);
    const there = await addCity(yard.db, 'elsewhere');
    const stranger = await strangerIn(yard, there);
    const path = `/api/v1/cities/elsewhere/proposals/${reference}/attachments/${document}`;
    expect((await yard.get(`${path}/0`)).status).toBe(404);
    expect((await yard.call('DELETE', path, { as: stranger })).status).toBe(404);
    const mine = await addSubmitted(yard, author);
    expect((await yard.call('DELETE', `/proposals/${mine}/attachments/${document}`, { as: author })).status).toBe(409);
  });

  it('what is removed, and what a discarded draft had, is gone with every byte', async () => {
    const before = await kept();
    const id = await addDraft(yard, author);
    const one = (await attach(yard, author, id, picture)).body.id;
    await attach(yard, author, id, pdf);
    expect(await kept()).toEqual({ rows: before.rows + 2, copies: before.copies + 4 });
    await yard.call('DELETE', `/proposals/${id}/attachments/${one}`, { as: author });
    expect(await kept()).toEqual({ rows: before.rows + 1, copies: before.copies + 1 });
    await yard.call('DELETE', `/proposals/${id}`, { as: author });
    expect(await kept()).toEqual(before);
  });
});

describe('in the open', () => {
  it('they stand in the files as addresses that can be read', async () => {
    const { reference, shown, document } = await withBoth();
    const { text } = await yard.get('/proposals.csv');
    const row = text.split('\r\n').find((line) => line.includes(reference)) ?? text;
    const addresses = [...row.matchAll(/\/api\/v1\/cities\/town\/proposals\/[\w-]+\/attachments\/([\w-]+)\/\d+/g)];
    expect(addresses.map(([, id]) => id)).toEqual(expect.arrayContaining([shown, document]));
    for (const [address] of addresses) expect((await yard.app.inject(address)).statusCode).toBe(200);
    expect((await yard.get<ProposalVersionPage>(`/proposals/${reference}/versions`)).status).toBe(200);
  });

  it('are reported and covered like words: gone for all but the author and those who judge, with the reason in their place', async () => {
    const { reference, shown, facilitator } = await withBoth();
    const thing = { kind: 'attachment', thing: shown } as const;
    const reporter = await yard.person();
    expect((await report(yard, reporter, thing)).status).toBe(201);
    const judge = await yard.person('facilitator');
    const queued = (await yard.get<QueuedThingView>(`/moderation/queue/attachment/${shown}`, { as: judge })).body;
    expect(queued).toMatchObject({ place: { key: reference }, file: { kind: 'picture', widths: expect.arrayContaining([400]) } });
    const answer = await decide(yard, judge, thing, { verdict: 'cover', reason: 'personal_data' });
    expect(answer.status, answer.text).toBe(201);
    const [view] = (await proposalOf(yard, reference)).attachments;
    expect(view).toMatchObject({ words: null, covered: expect.any(String) });
    for (const as of [undefined, reporter, await yard.person('staff')]) expect((await bytesOf(reference, shown, 400, as)).status).toBe(404);
    for (const as of [author, facilitator]) expect((await bytesOf(reference, shown, 400, as)).status).toBe(200);
    expect((await yard.get('/proposals.csv')).text).not.toContain(shown);
  });
});
