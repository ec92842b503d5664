/** Runs a task once nothing has asked for it for so many milliseconds. */
export function pausing(pause: number, task: () => void) {
  let timer: number | undefined;
  let asked = 0;
  const check = () => {
    const left = asked + pause - performance.now();
    if (left > 1) {
      timer = window.setTimeout(check, left);
    } else {
      timer = undefined;
      task();
    }
  };
  const stop = () => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  return {
    // A timer is set once for a burst of keys and not anew at each.
    start: () => {
      asked = performance.now();
      timer ??= window.setTimeout(check, pause);
    },
    stop,
    finish: () => {
      const due = timer !== undefined;
      stop();
      if (due) task();
    },
  };
}
