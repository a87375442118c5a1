import type { CheckpointPage, WitnessListView } from '@madang/contracts/log-witnesses';
import {
  append,
  cosignedAt,
  emptyTree,
  fromBase64,
  isConsistent,
  leafHash,
  readCheckpoint,
  readEntryBundle,
  readNote,
  rootHash,
  tilePath,
  tilesOf,
} from '@madang/transparency-log';
import type { ProofView } from '@madang/contracts/official-acts';
import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, logOf, settle, tamperWith, verified, verifiedAt, verifiedWith } from './fixtures/log.js';
import { addCycle, addPublished, policy } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { aWitness, cosign, nameWitness, sendCosignature, sha256, type Witness } from './fixtures/witnesses.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let administrator: Person;
let witness: Witness;
let witnessId: string;
beforeAll(async () => {
  yard = await Yard.open();
  administrator = await yard.person('administrator');
  witness = aWitness('archive.example.org');
  await addSmallBudget(yard);
  await addCycle(yard);
  await addPublished(yard, policy);
  witnessId = (await nameWitness(yard, administrator, witness.line)).body.id;
  await settle(yard);
});
afterAll(() => yard.close());

const checkpoint = async (size?: number) => (await yard.get(`/log/checkpoint${size === undefined ? '' : `s/${size}`}`)).text;
const sizeOf = (note: string) => stateOf(note).size;
const codeOf = async (asked: ReturnType<typeof sendCosignature>) => {
  const { status, body } = await asked;
  return [status, body?.code];
};

function stateOf(note: string) {
  const read = readNote(note);
  const state = read.ok ? readCheckpoint(read.value.text) : undefined;
  if (!state?.ok) throw new Error(note);
  return state.value;
}

describe('a witness', () => {
  it('sees that the log only grew, signs that, and everybody reads it below the checkpoint', async () => {
    const before = await checkpoint();
    expect(await codeOf(sendCosignature(yard, sizeOf(before), cosign(witness, before)))).toEqual([204, undefined]);
    await addPublished(yard, policy);
    await settle(yard);
    const [from, to] = [stateOf(before), stateOf(await checkpoint())];
    const { body } = await yard.get<ProofView>(`/log/proofs/consistency?from=${from.size}&to=${to.size}`);
    const proof = body.hashes.map((hash) => fromBase64(hash)!);
    expect(isConsistent(sha256, { from: from.size, fromRoot: from.root, to: to.size, toRoot: to.root, proof })).toBe(true);
    const seconds = Math.floor(Date.now() / 1000);
    expect(await codeOf(sendCosignature(yard, to.size, cosign(witness, await checkpoint(), seconds)))).toEqual([204, undefined]);
    const note = readNote(await checkpoint());
    const { text, signatures } = note.ok ? note.value : { text: '', signatures: [] };
    expect(signatures).toHaveLength(2);
    const ed25519 = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) =>
      verify(null, bytes, createPublicKey({ key: spki(publicKey), format: 'der', type: 'spki' }), signature);
    expect(cosignedAt(sha256, ed25519, { text, signature: signatures[1]! }, witness.key)).toBe(seconds);
  });

  it('is listed with who it is, and how far it has seen the log', async () => {
    const { items } = (await yard.get<WitnessListView>('/log/witnesses')).body;
    expect(items).toMatchObject([{ id: witnessId, name: 'archive.example.org', key: witness.line, dismissedAt: null }]);
    expect(items[0]!.size).toBe(sizeOf(await checkpoint()));
    const page = (await yard.get<CheckpointPage>('/log/checkpoints')).body.items;
    expect(page[0]!.witnesses.map(({ name }) => name)).toEqual(['archive.example.org']);
    expect(page.map(({ size }) => size)).toEqual(page.map(({ size }) => size).toSorted((one, other) => other - one));
    const first = (await yard.get<CheckpointPage>('/log/checkpoints?limit=1')).body;
    const rest = (await yard.get<CheckpointPage>(`/log/checkpoints?limit=100&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items]).toEqual(page);
  });

  it('can be asked for by whoever checks a copy', async () => {
    const copy = await copyOf(yard);
    expect(verifiedWith(['--witness', witness.line], copy)).toMatchObject({ status: 0, faults: [] });
    const { faults, leaves } = verifiedWith(['--witness', aWitness('library.example.org').line], copy);
    expect(faults).toEqual([`The witness library.example.org has signed no state of these ${leaves} leaves.`]);
  });

  it('can be asked for without a copy, of the log as it is published now', async () => {
    await yard.app.listen(0, '127.0.0.1');
    const found = await verifiedAt(await yard.app.getUrl(), '--witness', witness.line);
    expect(found).toMatchObject({ leaves: sizeOf(await checkpoint()), faults: [] });
    await expect(verifiedAt(await yard.app.getUrl(), 'copy.ndjson')).rejects.toMatchObject({ code: 2 });
  });

  it('signs once for each state, and is not heard twice', async () => {
    const note = await checkpoint();
    const size = sizeOf(note);
    expect(await codeOf(sendCosignature(yard, size, cosign(witness, note, 1_700_000_000)))).toEqual([204, undefined]);
    expect(await checkpoint()).toBe(note);
  });

  it('is not heard where it is unknown, signed something else, or lives in the future', async () => {
    const note = await checkpoint();
    const size = sizeOf(note);
    const stranger = aWitness('archive.example.org');
    const ahead = cosign(witness, note, Math.floor(Date.now() / 1000) + 3600);
    const older = await checkpoint((await yard.get<CheckpointPage>('/log/checkpoints')).body.items.at(-1)!.size);
    expect(await codeOf(sendCosignature(yard, size, cosign(stranger, note)))).toEqual([400, 'log/not-of-a-witness']);
    expect(await codeOf(sendCosignature(yard, size, cosign(witness, older)))).toEqual([400, 'log/not-of-a-witness']);
    expect(await codeOf(sendCosignature(yard, size, ahead))).toEqual([400, 'log/cosigned-ahead']);
    expect(await codeOf(sendCosignature(yard, size, 'x'.repeat(200)))).toEqual([400, 'log/not-of-a-witness']);
    expect(await codeOf(sendCosignature(yard, size, 'x'.repeat(401)))).toEqual([400, 'request/invalid']);
    for (const none of [size + 1, 'x', '-1', '99999999999'])
      expect((await sendCosignature(yard, none, cosign(witness, note))).status).toBe(404);
    expect(await checkpoint()).toBe(note);
  });

  it('puts nothing but its own line below what the city signed', async () => {
    await addPublished(yard, policy);
    await settle(yard);
    const note = await checkpoint();
    const line = cosign(witness, note);
    for (const more of [`Nothing of this is true.\n\n${line}`, `\n${line}`, `${line}\n${line}`, `${line}\n`, `${line} and more`])
      expect([more, ...(await codeOf(sendCosignature(yard, sizeOf(note), more)))]).toEqual([more, 400, 'log/not-of-a-witness']);
    expect(await checkpoint()).toBe(note);
  });

  it('is named by an administrator alone, once by each name, with a key that was not mistyped', async () => {
    const { line } = aWitness('library.example.org');
    for (const role of ['resident', 'staff', 'ombudsperson'] as const)
      expect((await nameWitness(yard, await yard.person(role), line)).status).toBe(403);
    expect((await nameWitness(yard, undefined, line)).status).toBe(401);
    const refused = async (key: string, more: object = {}) => {
      const { status, body } = await nameWitness(yard, administrator, key, more);
      return [status, body.code];
    };
    expect(await refused(`${line.slice(0, -5)}AAAA=`)).toEqual([400, 'log/not-a-witness-key']);
    expect(await refused((await logOf(yard))!.key)).toEqual([400, 'log/not-a-witness-key']);
    expect(await refused(witness.line)).toEqual([409, 'log/witness-named-already']);
    expect(await refused(line, { publishedRule: '   ' })).toEqual([400, 'request/invalid']);
  });

  it('is named and dismissed in public: both are acts in the very log', async () => {
    const another = aWitness('newspaper.example.org');
    const { body } = await nameWitness(yard, administrator, another.line);
    const dismissal = `/log/witnesses/${body.id}/dismissal`;
    const because = { because: 'It is read by nobody any more.' };
    expect((await yard.post(dismissal, { as: await yard.person('staff'), body: because })).status).toBe(403);
    expect((await yard.post(dismissal, { as: administrator, body: because })).status).toBe(204);
    expect((await yard.post(dismissal, { as: administrator, body: because })).body).toMatchObject({
      code: 'log/witness-dismissed-already',
    });
    await settle(yard);
    const note = await checkpoint();
    expect(await codeOf(sendCosignature(yard, sizeOf(note), cosign(another, note)))).toEqual([400, 'log/not-of-a-witness']);
    const text = await copyOf(yard);
    for (const said of ['log.witness-named', another.line, 'log.witness-dismissed', because.because]) expect(text).toContain(said);
    const { items } = (await yard.get<WitnessListView>('/log/witnesses')).body;
    expect(items.map(({ name, dismissedBecause }) => [name, dismissedBecause])).toEqual([
      ['archive.example.org', null],
      ['newspaper.example.org', because.because],
    ]);
    expect((await nameWitness(yard, administrator, another.line)).status).toBe(201);
  });

  it('that is none cannot be dismissed', async () => {
    for (const id of ['nobody', '00000000-0000-4000-8000-000000000000'])
      expect((await yard.post(`/log/witnesses/${id}/dismissal`, { as: administrator, body: { because: 'It closed.' } })).status).toBe(404);
  });

  it('of one city is none of another', async () => {
    await addCity(yard.db, 'elsewhere');
    expect((await yard.get<WitnessListView>('/api/v1/cities/elsewhere/log/witnesses')).body.items).toEqual([]);
    expect((await yard.get<CheckpointPage>('/api/v1/cities/elsewhere/log/checkpoints')).body.items).toEqual([]);
    const note = await checkpoint();
    const theirs = `/api/v1/cities/elsewhere/log/checkpoints/${sizeOf(note)}/cosignatures`;
    expect((await yard.post(theirs, { body: { line: cosign(witness, note) } })).status).toBe(404);
  });

  it('stays below what it signed: not even who holds the database takes it away unseen', async () => {
    for (const sql of ['delete from log_cosignature', `update log_cosignature set line = ''`, 'truncate log_cosignature'])
      await expect(yard.db.query(sql), sql).rejects.toThrow(/only grows/);
    await settle(yard);
    expect(verified(await copyOf(yard)).faults).toEqual([]);
    await tamperWith(yard, `update log_witness set who = 'Somebody else'`);
    const named = verified(await copyOf(yard));
    expect(named.faults).toHaveLength(3);
    await tamperWith(yard, `update log_witness set who = 'Archive of a university far away'`);
  });
});

describe('whoever tries signatures at random', () => {
  it('is stopped before the minute is over', async () => {
    const size = sizeOf(await checkpoint());
    const tries = await Promise.all(Array.from({ length: 61 }, () => sendCosignature(yard, size, 'x'.repeat(200))));
    expect(tries.map(({ status }) => status)).toContain(429);
  });
});

const spki = (publicKey: Uint8Array) => Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);

const tile = async (path: string) => {
  const url = `/api/v1/cities/town/log/${path}`;
  const { statusCode, headers, rawPayload } = await yard.app.inject({ method: 'GET', url });
  return { status: statusCode, headers, bytes: new Uint8Array(rawPayload) };
};

describe('the tiles', () => {
  it('hold the whole tree and every entry, for tools that never heard of this city', async () => {
    const { size, root } = stateOf(await checkpoint());
    let tree = emptyTree;
    for (const { row, index, width } of tilesOf(size).filter((one) => one.row === 0)) {
      const hashes = await tile(tilePath({ row, index, width }));
      expect([hashes.status, hashes.bytes.length]).toEqual([200, width * 32]);
      const entries = readEntryBundle((await tile(tilePath({ row, index, width }).replace('tile/0/', 'tile/entries/'))).bytes)!;
      expect(entries).toHaveLength(width);
      for (const [at, entry] of entries.entries()) {
        expect(leafHash(sha256, entry)).toEqual(Buffer.from(hashes.bytes.slice(at * 32, at * 32 + 32)));
        tree = append(sha256, tree, leafHash(sha256, entry)).tree;
      }
    }
    expect(Buffer.from(rootHash(sha256, tree))).toEqual(Buffer.from(root));
  });

  it('never change, and may be kept for ever', async () => {
    const { headers } = await tile('tile/0/000.p/1');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('application/octet-stream');
  });

  it.each([
    '0/000',
    '0/000.p/255',
    'entries/000',
    '1/000',
    '5/000.p/1',
    '0/x008/388/606',
    '0/x999/x999/x999/999',
    '0/zero',
    '9/000.p/1',
    '0/x000/000.p/1',
  ])('that are not there, or not there yet, are not found: %s', async (path) => {
    const { status, headers } = await tile(`tile/${path}`);
    expect(status).toBe(404);
    expect(headers['cache-control']).not.toContain('immutable');
  });
});
