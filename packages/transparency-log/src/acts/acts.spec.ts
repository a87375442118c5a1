import { hex, sha256, utf8 } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../checkpoints/checkpoint.js';
import { append, emptyTree, rootHash } from '../merkle/growing-tree.js';
import { leafHash } from '../merkle/hashes.js';
import { actEntry, isOpenedBy } from './act-entry.js';
import { canonicalJson, type Json } from './canonical-json.js';
import { checkCopy, type CopiedEntry } from './check-copy.js';

const salt = (at: number) => sha256(utf8(`salt ${at}`));

describe('the one spelling of an act', () => {
  it('has names in order, no space, and signs escaped as the standard says', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'Return',
      '1': 'One',
      '\u{1f600}': 'Smile',
      ö: [true, null, -7],
      nested: { b: '"\\\u0007', a: '' },
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Return","1":"One","nested":{"a":"","b":"\\"\\\\\\u0007"},"ö":[true,null,-7],"€":"Euro","😀":"Smile"}',
    );
  });

  it('does not depend on the order in which it was put together, and is read back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean())), (facts) => {
        const backwards = Object.fromEntries(Object.entries(facts).toReversed());
        expect(canonicalJson(backwards)).toBe(canonicalJson(facts));
        expect(JSON.parse(canonicalJson(facts))).toEqual(JSON.parse(JSON.stringify(facts)));
      }),
    );
  });

  it.each([0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, which others would spell in another way', (number) => {
    expect(() => canonicalJson({ number })).toThrow(RangeError);
  });
});

describe('an entry', () => {
  const act: Json = { name: 'proposal.answered', payload: { decision: 'accepted', lateDays: 0 } };

  it('is opened by its act and its salt, however the act was put together', () => {
    const entry = actEntry(sha256, 'open', salt(1), act);
    expect(isOpenedBy(sha256, entry, salt(1), { payload: { lateDays: 0, decision: 'accepted' }, name: 'proposal.answered' })).toBe(true);
  });

  it('is opened by no other act, no other salt and no cut salt', () => {
    const entry = actEntry(sha256, 'open', salt(1), act);
    expect(isOpenedBy(sha256, entry, salt(1), { ...act, name: 'proposal.answered ' })).toBe(false);
    expect(isOpenedBy(sha256, entry, salt(2), act)).toBe(false);
    expect(isOpenedBy(sha256, entry, salt(1).slice(0, 31), act)).toBe(false);
  });

  it('is as long whatever was done, and the same act leaves another entry each time', () => {
    const [short, long] = [actEntry(sha256, 'open', salt(1), 'x'), actEntry(sha256, 'open', salt(1), 'x'.repeat(10_000))];
    expect(long.length).toBe(short.length);
    expect(hex(actEntry(sha256, 'open', salt(1), act))).not.toBe(hex(actEntry(sha256, 'open', salt(2), act)));
  });
});

describe('a copy of the log', () => {
  const count = 50;
  const acts = Array.from({ length: count }, (_, at): Json => ({ name: 'proposal.moved', to: `state ${at}` }));
  const entries = acts.map((act, leaf): CopiedEntry => ({
    leaf,
    entry: actEntry(sha256, leaf % 5 === 0 ? 'sealed' : 'open', salt(leaf), act),
    opening: leaf % 5 === 0 ? null : { salt: salt(leaf), act },
  }));
  const signed = checkpointsOf(entries);

  it('that nobody touched has no fault, and says how much of it was shown', () => {
    expect(checkCopy(sha256, entries, signed)).toEqual({
      leaves: 50,
      opened: 40,
      unopened: 10,
      erased: 0,
      root: signed.at(-1)!.root,
      faults: [],
    });
  });

  it('of a log without an act fits the empty tree', () => {
    expect(checkCopy(sha256, [], [{ origin: 'log', size: 0, root: sha256(new Uint8Array()) }]).faults).toEqual([]);
  });

  it('stays whole when an act and its salt are erased, and an act says so', () => {
    const act = { name: 'act.erased', facts: { leaves: [7], reason: 'personal_data' } };
    const said: CopiedEntry = { leaf: count, entry: actEntry(sha256, 'open', salt(count), act), opening: { salt: salt(count), act } };
    const erased = [...entries.with(7, { ...entries[7]!, opening: null }), said];
    expect(checkCopy(sha256, erased, signed)).toMatchObject({ opened: 40, unopened: 11, erased: 1, faults: [] });
  });

  it('names an act that is withheld though it is for everybody', () => {
    const withheld = entries.with(7, { ...entries[7]!, opening: null });
    expect(checkCopy(sha256, withheld, signed).faults).toEqual([{ code: 'log/act-withheld', leaf: 7 }]);
  });

  it('is not opened under another kind: an act that was for everybody does not become sealed', () => {
    const sealed = actEntry(sha256, 'sealed', salt(7), acts[7]!);
    expect(isOpenedBy(sha256, sealed, salt(7), acts[7]!)).toBe(true);
    expect(hex(sealed)).not.toContain(hex(entries[7]!.entry).slice(-64));
  });

  it('names the act that was changed, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), (leaf) => {
        fc.pre(entries[leaf]!.opening !== null);
        const changed = entries.with(leaf, {
          ...entries[leaf]!,
          opening: { salt: salt(leaf), act: { name: 'proposal.moved', to: 'accepted' } },
        });
        expect(checkCopy(sha256, changed, signed).faults).toEqual([{ code: 'log/act-changed', leaf }]);
      }),
    );
  });

  it('does not fit what was signed once entry and act were both changed, from the leaf on', () => {
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), (leaf) => {
        const act = { name: 'another act' };
        const changed = entries.with(leaf, { leaf, entry: actEntry(sha256, 'open', salt(leaf), act), opening: { salt: salt(leaf), act } });
        const { faults } = checkCopy(sha256, changed, signed);
        expect(faults).toEqual(signed.filter(({ size }) => size > leaf).map(({ size }) => ({ code: 'log/root-differs', size })));
        expect(faults).not.toEqual([]);
      }),
    );
  });

  it('that was written anew and signed anew does not fit a checkpoint that somebody kept', () => {
    const act = { name: 'another act' };
    const forged = entries.with(3, { leaf: 3, entry: actEntry(sha256, 'open', salt(3), act), opening: { salt: salt(3), act } });
    const signedAnew = checkpointsOf(forged);
    expect(checkCopy(sha256, forged, signedAnew).faults).toEqual([]);
    expect(checkCopy(sha256, forged, [...signedAnew, signed[0]!]).faults).toEqual([{ code: 'log/root-differs', size: signed[0]!.size }]);
  });

  it('from which a leaf was left out, or in which two were exchanged, is found out', () => {
    const without = entries.toSpliced(20, 1);
    expect(checkCopy(sha256, without, signed).faults).toContainEqual({ code: 'log/leaf-out-of-place', leaf: 21, expected: 20 });
    expect(checkCopy(sha256, without, signed).faults).toContainEqual({ code: 'log/leaves-missing', size: 50, copied: 49 });
    const exchanged = entries.with(8, entries[9]!).with(9, entries[8]!);
    expect(checkCopy(sha256, exchanged, signed).faults.map(({ code }) => code)).toContain('log/leaf-out-of-place');
  });

  it('that ends before the last checkpoint lacks leaves', () => {
    expect(checkCopy(sha256, entries.slice(0, 45), signed).faults).toEqual([{ code: 'log/leaves-missing', size: 50, copied: 45 }]);
  });
});

/** After every tenth leaf. */
function checkpointsOf(entries: readonly CopiedEntry[]): readonly Checkpoint[] {
  let tree = emptyTree;
  const found: Checkpoint[] = [];
  for (const { entry } of entries) {
    tree = append(sha256, tree, leafHash(sha256, entry)).tree;
    if (tree.size % 10 === 0) found.push({ origin: 'log', size: tree.size, root: rootHash(sha256, tree) });
  }
  return found;
}
