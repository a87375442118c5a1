/**
 * A button that is pressed while the page still sleeps would do nothing, or send its form by the browser's own means. So the
 * last press is held, and done again once the page is awake. Call it before anything is loaded; call what it answers after waking.
 * Nobody else hears a press that is held: React listens a moment before it says that it is awake, and would do it twice.
 */
export function holdEarlyPress(root: HTMLElement): () => void {
  let pressed: HTMLButtonElement | null = null;
  const hold = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    // A form that asks by address works without us.
    if (!button || (button.type === 'submit' && button.form?.method === 'get')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = button;
  };
  root.addEventListener('click', hold, { capture: true });
  return () => {
    root.removeEventListener('click', hold, { capture: true });
    if (pressed?.isConnected) pressed.click();
  };
}
