/** What a workbook may ask of the machine that unpacks it: far beyond any budget, and well below what hurts. */
export const workbookLimits = {
  /** Bytes of the packed file, which lies in memory while it is read: the largest upload that is taken. */
  packed: 64 * 1024 * 1024,
  /** Parts in the archive. Real workbooks have some dozens, one a sheet, drawing or chart. */
  entries: 10_000,
  /** Bytes that one part may unpack to: a million rows of a dozen columns come to half of it. */
  unpacked: 1024 * 1024 * 1024,
  /** How many times larger a part may become. Sheets shrink to a tenth or thirtieth; bombs to a thousandth. */
  ratio: 200,
  /** Below so many bytes no ratio is looked at: a sheet of blanks packs well and hurts nobody. */
  ratioFrom: 8 * 1024 * 1024,
  /** Letters in all shared texts together, which lie in memory while a sheet is read. */
  texts: 64 * 1024 * 1024,
  /** Levels of elements inside each other; spreadsheets have about ten. */
  depth: 64,
} as const;
