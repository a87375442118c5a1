import { PageHead, Stack } from '../../ui/stack.js';
import { DataStories } from './data-stories.js';
import { FieldStories } from './field-stories.js';
import { WordStories } from './word-stories.js';

// Words of the gallery are for builders: they are not translated.

export function GalleryPage() {
  return (
    <Stack gap="large">
      <PageHead title="Gallery" lead="Every component in every state." />
      <WordStories />
      <FieldStories />
      <DataStories />
    </Stack>
  );
}
