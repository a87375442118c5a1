const touches = ['pointerdown', 'keydown', 'focusin'] as const;

/**
 * Runs at once for pages to type in. Pages to read wait until the browser is idle or the reader touches something:
 * they are complete without us, and waking costs a slow phone half a second.
 */
export function whenWanted(atOnce: boolean, wake: () => void): void {
  if (atOnce) return wake();
  let awake = false;
  const once = () => {
    if (awake) return;
    awake = true;
    for (const touch of touches) removeEventListener(touch, once, { capture: true });
    wake();
  };
  for (const touch of touches) addEventListener(touch, once, { capture: true, passive: true });
  if (typeof requestIdleCallback === 'function') requestIdleCallback(once, { timeout: 2000 });
  else setTimeout(once, 200);
}
