/** What a table may ask of the machine that reads it. Each is far beyond any budget seen, and well below what hurts. */
export const tableLimits = {
  /** Characters in one record, line breaks inside cells included: a quote that is never closed must not swallow the file into memory. */
  longestRecord: 1024 * 1024,
  /** Cells in one record. Spreadsheets end at 16,384 columns; a table with more than a thousand lies on its side. */
  mostColumns: 1000,
} as const;
