import { attachmentLimits, pictureWidths } from '@madang/participation';
import sharp from 'sharp';
import { Problem } from '../../../platform/http/problem.js';

export interface PictureCopy {
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

// One picture after another, on one thread, keeping nothing: a machine of two processors goes on answering pages.
sharp.concurrency(1);
sharp.cache(false);
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets a picture anew in each width up to its own, upright. Only its dots go over: where and with what it was taken, what a program
 * wrote into it, and what stands behind its end are left behind. Refuses what cannot be read as a picture, or has too many dots.
 */
export function setPicture(bytes: Buffer): Promise<readonly PictureCopy[]> {
  const mine = last.then(() => copiesOf(bytes));
  last = mine.catch(() => undefined);
  return mine;
}

async function copiesOf(bytes: Buffer): Promise<readonly PictureCopy[]> {
  try {
    const upright = (await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata()).autoOrient;
    if (upright.width * upright.height > attachmentLimits.pixels)
      throw new Problem('attachment/too-many-pixels', { limit: attachmentLimits.pixels });
    const copies: PictureCopy[] = [];
    for (const width of widthsFor(upright.width)) copies.push(await inWidth(bytes, width));
    return copies;
  } catch (fault) {
    if (fault instanceof Problem) throw fault;
    throw new Problem('attachment/unreadable');
  }
}

async function inWidth(bytes: Buffer, width: number): Promise<PictureCopy> {
  const { data, info } = await sharp(bytes, { limitInputPixels: attachmentLimits.pixels, failOn: 'error' })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .webp({ quality: 78 })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}

/** The widths below that of the picture, and its own where it is smaller than the largest. */
function widthsFor(own: number): number[] {
  const largest = pictureWidths.at(-1)!;
  return own >= largest ? [...pictureWidths] : [...pictureWidths.filter((width) => width < own), own];
}
