/** Returns where an arrow leads: 1 on, which is where the lines of the interface go, -1 back, 0 for another key. */
export function arrowStep(key: string): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  const onwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return key === onwards ? 1 : -1;
}
