/** How often it is looked whether a sleeping button has woken, in milliseconds. */
const glance = 50;

/**
 * A button that is pressed while it still sleeps would do nothing, or send its form by the browser's own means. So the last press is
 * held, and done again once its part of the page is awake; parts wake one after the other. Call it before anything is loaded.
 * Nobody else hears a press that is held, or it would be done twice.
 */
export function holdEarlyPress(root: HTMLElement, isAwake: (button: HTMLButtonElement) => boolean = isReacts): void {
  let pressed: HTMLButtonElement | null = null;
  const look = () => {
    if (pressed?.isConnected && !isAwake(pressed)) return void setTimeout(look, glance);
    const button = pressed;
    pressed = null;
    if (button?.isConnected) button.click();
  };
  const hold = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    // A form that asks by address works without us.
    if (!button || isAwake(button) || (button.type === 'submit' && button.form?.method === 'get')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (pressed === null) setTimeout(look, glance);
    pressed = button;
  };
  root.addEventListener('click', hold, { capture: true });
}

/** React leaves a mark on every element that it has taken over, and no word anywhere else. */
function isReacts(button: HTMLButtonElement): boolean {
  return Object.keys(button).some((name) => name.startsWith('__reactProps$'));
}
