/** So much of a file is looked at before anything is guessed of it. */
export const sampleBytes = 512 * 1024;
