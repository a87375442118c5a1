import { entryBundle, readTilePath, tileHeight, tileWidth } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';

/** No log grows beyond what its numbers hold. */
const highestIndex = 2 ** 31 / tileWidth - 1;

/**
 * The tree and its entries in pieces that never change (C2SP tlog-tiles), for monitors and witnesses of others. An entry is a salted
 * hash and says nothing by itself, so that those of acts that are not for everybody are here as well.
 */
@Injectable()
export class TilesQueries {
  constructor(private readonly db: DataSource) {}

  async tile({ cityId }: Actor, path: string): Promise<Buffer> {
    const tile = readTilePath(path) ?? notFound();
    const { row, index, width } = tile.index < highestIndex ? tile : notFound();
    const sql =
      row === 'entries'
        ? 'select entry as bytes from logged_act where city_id = $1 and $2 = 0 and leaf >= $3 and leaf < $4 order by leaf'
        : 'select hash as bytes from log_node where city_id = $1 and level = $2 and index >= $3 and index < $4 order by index';
    const begin = index * tileWidth;
    const found = await read<{ bytes: Buffer }>(this.db, sql, [cityId, row === 'entries' ? 0 : row * tileHeight, begin, begin + width]);
    if (found.length < width) return notFound();
    const parts = found.map(({ bytes }) => bytes);
    return row === 'entries' ? Buffer.from(entryBundle(parts)) : Buffer.concat(parts);
  }
}
