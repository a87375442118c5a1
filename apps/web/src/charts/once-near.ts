/** Calls back once when an element comes near the view. Returns what stops the watch. */
export function onceNear(element: Element, near: () => void): () => void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      near();
    },
    { rootMargin: '200px' },
  );
  watch.observe(element);
  return () => watch.disconnect();
}

/** A drawing of its own accord only where there is room for it and data is not dear; elsewhere the button asks for it. */
export function worthDrawing(): boolean {
  return matchMedia('(min-width: 30rem)').matches && !matchMedia('(prefers-reduced-data: reduce)').matches;
}
